import { useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { reachKind } from '../../shared/domain/reachKind'
import { execute, undo } from '../state/execute'
import { openDialog, type Chosen } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { dismissToast, showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Faulted } from '../ui/Faulted'
import { TextField } from '../ui/TextField'
import { AboutField, aboutOf, type About } from './AboutField'
import { PassingForm } from './PassingForm'
import { PersonField } from './PersonField'
import { ThoughtOf } from './ThoughtOf'
import { idOf, whoeverOf } from './chosen'
import { useFaults } from './useFaults'

export interface ConvertProps {
  passingId: string
  /** Whom to speak to, where somebody was chosen already. */
  person?: Chosen
  /** The other side, likewise. */
  forWhom?: Chosen
  onClose: () => void
}

type PassingSeen = NonNullable<ViewResult<'passing'>>

const kindSaid = {
  lead: 'a lead',
  referral: 'a referral',
  introduction: 'an introduction',
  passAlong: 'a question',
} as const

/** Makes more of an item, asking only for what is missing; or calls it again what it was. */
export const Convert = (props: ConvertProps) => {
  const { passingId, onClose } = props
  const { result } = useView('passing', { id: passingId })
  if (!result) return null
  if (result.kind === 'passAlong') return <ThoughtOf passingId={passingId} onClose={onClose} />
  return <ConvertSeen {...props} seen={result} />
}

const ConvertSeen = (props: ConvertProps & { seen: PassingSeen }) => {
  const { seen, passingId, onClose } = props
  const [person, setPerson] = useState<Chosen | null>(props.person ?? null)
  const [forWhom, setForWhom] = useState<Chosen | null>(props.forWhom ?? null)
  const [reach, setReach] = useState<Readonly<Record<string, string>>>({})
  const [about, setAbout] = useState<About>({ needId: null, purpose: '' })
  const faults = useFaults(
    { person: 'person', empty: 'person', same: 'person', purpose: 'purpose', side: 'side' },
    'channel',
    { person, forWhom, reach, about },
  )
  const to = seen.kind === 'lead' ? 'referral' : seen.kind === 'referral' ? 'introduction' : null
  /** Somebody was chosen, maybe in the place of another whom nothing is asked about then. */
  const isChosen = seen.kind === 'lead' && props.person !== undefined
  const lacking = (to ? seen.lacking[to] : []).filter(
    ({ what }) => !(isChosen && person && what === 'channel'),
  )
  /** What is still to be filled in. */
  const [first] = lacking.filter(
    ({ what }) => !(what === 'person' && isChosen) && !(what === 'side' && props.forWhom),
  )
  const lacks = (what: (typeof lacking)[number]['what']) => lacking.some((one) => one.what === what)
  const isFound = isChosen || lacks('person')
  const forId = seen.forWhom?.id || idOf(forWhom)

  const turnBack = async () => {
    const toast = `Again ${kindSaid[seen.wasBefore ?? 'lead']}`
    const reply = await execute('passing.turnBack', { passingId }, { toast })
    if (reply.ok) onClose()
  }

  const introduce = {
    label: 'Introduce the two?',
    run: () => openDialog({ kind: 'convert', passingId }),
  }

  const keepLead = async () => {
    if (!person) return
    const found = { passingId, personId: whoeverOf(person) }
    const options = { isRefusalShown: true, toast: 'Noted whom to speak to' }
    if (faults.tell(await execute('lead.findPerson', found, options))) onClose()
  }

  const keep = async (): Promise<unknown> => {
    const merge = crypto.randomUUID()
    const options = { merge, isRefusalShown: true }
    for (const { what, personId } of lacking) {
      const value = personId && reach[personId]?.trim()
      if (what !== 'channel' || !value) continue
      const channel = { id: personId, kind: reachKind(value), value }
      if (!faults.tell(await execute('person.addChannel', channel, options))) return
    }
    if (to === 'referral') {
      const asked = {
        passingId,
        ...(isFound && person ? { person: whoeverOf(person) } : {}),
        ...(lacks('purpose') ? aboutOf(about) : {}),
      }
      if (!faults.tell(await execute('lead.promote', asked, options))) return
      onClose()
      return showToast({
        text: 'Now a referral',
        action: { label: 'Undo', run: () => void undo() },
        ...(seen.forWhom ? { further: introduce } : {}),
      })
    }
    if (to !== 'introduction') return
    const asked = { passingId, ...(forWhom ? { forWhom: whoeverOf(forWhom) } : {}) }
    const reply = await execute('referral.introduce', asked, options)
    if (!faults.tell(reply) || !reply.ok) return
    const [b] = seen.people
    dismissToast()
    onClose()
    if (b && reply.value.forWhom)
      openDrawer({ kind: 'introduction', a: reply.value.forWhom, b: b.id, passingId })
  }

  const title = (seen.kind === 'lead' && seen.business?.name) || seen.row.title
  return (
    <PassingForm
      title={to ? `${title}: now ${kindSaid[to]}?` : title}
      keep={to ? `Now ${kindSaid[to]}` : 'Close'}
      isReady={first === undefined}
      onKeep={() => (to ? keep() : onClose())}
      onClose={onClose}
      further={
        isChosen ? (
          <Button onPress={() => void keepLead()}>Keep it a lead</Button>
        ) : (
          seen.wasBefore && (
            <Button kind="plain" onPress={() => void turnBack()}>
              {`Call it ${kindSaid[seen.wasBefore]} again`}
            </Button>
          )
        )
      }
    >
      <p className="row-text">
        {`${seen.row.from}. `}
        {to === 'referral' &&
          'A lead becomes a referral with a person, a way to reach them, and what it is about.'}
        {to === 'introduction' &&
          (seen.forWhom
            ? `The draft asks ${seen.forWhom.name} and ${title} first, and tells both only then.`
            : 'The draft asks both sides first, and tells them only then.')}
        {to && !first && ' Nothing is missing.'}
      </p>
      {(isChosen || lacks('person')) && (
        <PersonField
          label="Who is it"
          chosen={person}
          onChange={setPerson}
          without={[seen.forWhom?.id ?? null, seen.giver.id]}
          asksReach
          fault={faults.at('person')}
          reachFault={faults.at('channel')}
          autoFocus={!isChosen}
        />
      )}
      {lacking.map(({ what, personId, sentence }) =>
        what === 'channel' && personId ? (
          <Faulted key={personId} fault={faults.at('channel')}>
            <TextField
              label={sentence}
              value={reach[personId] ?? ''}
              onChange={(value) => setReach({ ...reach, [personId]: value })}
              maxLength={500}
              autoFocus={first?.personId === personId}
            />
          </Faulted>
        ) : null,
      )}
      {lacks('side') && (
        <PersonField
          label="For whom is it"
          chosen={forWhom}
          onChange={setForWhom}
          without={[...seen.people.map(({ id }) => id), seen.giver.id]}
          asksReach
          fault={faults.at('side')}
          reachFault={faults.at('channel')}
          autoFocus={first?.what === 'side'}
        />
      )}
      {lacks('purpose') && (
        <AboutField
          about={about}
          onChange={setAbout}
          personId={forId ?? idOf(person) ?? seen.people[0]?.id ?? null}
          fault={faults.at('purpose')}
          autoFocus={first?.what === 'purpose'}
        />
      )}
    </PassingForm>
  )
}
