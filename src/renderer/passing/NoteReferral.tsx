import { useState, type ReactNode } from 'react'
import { execute } from '../state/execute'
import type { Chosen, ReferralGiven } from '../state/openDialog'
import { AboutField, aboutOf, type About } from './AboutField'
import { Between, giverFieldOf, passedOf, type Passed } from './Between'
import { PassingForm } from './PassingForm'
import { PersonField } from './PersonField'
import { calledOf, idOf, whoeverOf } from './chosen'
import { useFaults } from './useFaults'

export interface NoteReferralProps {
  given?: ReferralGiven
  title?: string
  /** Another answer, beside the main button. */
  further?: ReactNode
  onClose: () => void
  /** Instead of `onClose`, once it is noted. */
  onKept?: () => void
}

/** A definite person, a way to reach them, and what it is about. */
export const NoteReferral = ({
  given = {},
  title = 'Note a referral',
  further,
  onClose,
  onKept = onClose,
}: NoteReferralProps) => {
  const [who, setWho] = useState<Chosen | null>(given.person ?? null)
  const [about, setAbout] = useState<About>({
    needId: given.needId ?? null,
    purpose: given.purpose ?? '',
  })
  const [passed, setPassed] = useState<Passed>({
    direction: given.direction ?? 'received',
    giver: given.giver ?? null,
    forWhom: given.forWhom ?? null,
  })
  const faults = useFaults(
    {
      channel: 'reach',
      email: 'reach',
      purpose: 'about',
      need: 'about',
      giver: giverFieldOf(passed),
      same: 'who',
      empty: 'who',
    },
    'who',
    { who, about, passed },
  )

  const keep = async () => {
    if (!who) return faults.refuse('person', 'Who is it? Type a name.')
    const { direction, giver, forWhom } = passedOf(passed)
    const reply = await execute(
      'referral.note',
      {
        direction,
        ...(giver ? { giver: whoeverOf(giver) } : {}),
        ...(forWhom ? { forWhom: whoeverOf(forWhom) } : {}),
        ...aboutOf(about),
        ...(given.cameFrom ? { cameFrom: given.cameFrom } : {}),
        people: [whoeverOf(who)],
      },
      { isRefusalShown: true, toast: `Noted: ${calledOf(who)}` },
    )
    if (faults.tell(reply)) onKept()
  }

  const forId = idOf(passed.forWhom)
  return (
    <PassingForm title={title} keep="Note it" onKeep={keep} onClose={onClose} further={further}>
      <PersonField
        label="Who is it"
        chosen={who}
        onChange={setWho}
        without={[idOf(passed.giver), forId]}
        asksReach
        fault={faults.at('who')}
        reachFault={faults.at('reach')}
        autoFocus={!given.person}
      />
      <Between
        passed={passed}
        onChange={setPassed}
        without={[idOf(who)]}
        giverFault={faults.at('giver')}
        forWhomFault={faults.at('forWhom')}
        autoFocus={given.person !== undefined}
      />
      <AboutField
        about={about}
        onChange={setAbout}
        personId={forId ?? idOf(who)}
        fault={faults.at('about')}
      />
    </PassingForm>
  )
}
