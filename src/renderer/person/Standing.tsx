import { useState } from 'react'
import { sayDate } from '../../shared/text/sayDay'
import { standingName } from '../../shared/text/standingName'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Section } from '../ui/Section'
import { AddLine } from '../ui/AddLine'

type Standings = NonNullable<ViewResult<'private'>>['standings']
type Value = Standings[number]['value']

const choices = (Object.keys(standingName) as Value[]).map((value): Choice<Value> => ({
  value,
  label: standingName[value],
}))

/** How they stand to me. A change asks why, and what was before is kept. */
export const Standing = ({ id, standings }: { id: string; standings: Standings }) => {
  const now = standings[0]?.value ?? 'notYet'
  const [next, setNext] = useState<Value | null>(null)
  const keep = async (reason: string) => {
    if (!next) return
    const reply = await execute('private.stand', { personId: id, value: next, reason })
    if (reply.ok) setNext(null)
  }
  return (
    <Section title="How we stand" isSmall>
      <ChoiceChips
        label="How we stand"
        choices={choices}
        value={next ?? now}
        onChange={(value) => setNext(value === now ? null : value)}
      />
      {next && (
        <AddLine
          label={`${standingName[next]}: why? Enter keeps it`}
          onAdd={(reason) => void keep(reason)}
          onLeave={() => setNext(null)}
          autoFocus
        />
      )}
      {standings.length > 0 && (
        <ul className="side-list">
          {standings.map((one, place) => (
            <li key={`${standings.length - place}`} className="side-row">
              <span dir="auto">
                {standingName[one.value]}: {one.reason}{' '}
                <span className="small quiet">{sayDate(one.on)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
