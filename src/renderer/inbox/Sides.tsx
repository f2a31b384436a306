import { useRef, useState } from 'react'
import { lightNudge } from '../../shared/text/lightNudge'
import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { MessageBox } from './MessageBox'
import type { PassingSeen } from './passingSeen'

const onDay = (day: string, today: string): string => {
  const said = sayDay(day, today)
  return /^(today|yesterday)$/.test(said) ? said : `on ${said}`
}

/** Each of the two follows up: who has, and a light word for who has not. */
export const Sides = ({ seen }: { seen: PassingSeen }) => {
  const today = useToday((state) => state.today)
  const [nudged, setNudged] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const passingId = seen.row.id as never
  const isOpen = seen.outcome === null
  const to = seen.sides.find(({ id }) => id === nudged)
  const other = seen.sides.find(({ id }) => id !== nudged)
  const canMail = seen.people.some(
    ({ id, channels }) => id === nudged && channels.some(({ kind }) => kind === 'email'),
  )
  /** The keys go on to the other one. */
  const note = async (id: string, short: string) => {
    const asked = { passingId, personId: id as never }
    const reply = await execute('introduction.sideSpoke', asked, { toast: `Noted: ${short} has` })
    if (reply.ok) list.current?.querySelector('button')?.focus()
  }
  return (
    <Section title="Who has followed up" isSmall>
      <ul ref={list} className="inbox-sides">
        {seen.sides.map(({ id, short, followedUpOn }) => (
          <li key={id || short} className="inbox-side">
            <span className="row-text">
              {`${short}: ${followedUpOn ? `yes, ${onDay(followedUpOn, today)}` : 'not yet'}`}
            </span>
            {isOpen && !followedUpOn && id && (
              <>
                <Button isSmall onPress={() => void note(id, short)}>
                  {`${short} has`}
                </Button>
                <Button kind="plain" isSmall onPress={() => setNudged(nudged === id ? null : id)}>
                  A light word
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {to && other && !to.followedUpOn && (
        <MessageBox
          key={to.id}
          label={`To ${to.short}`}
          text={lightNudge({ to: to.short, other: other.short })}
          to={{ id: to.id, canMail }}
          subject={`${other.short} and you`}
        />
      )}
    </Section>
  )
}
