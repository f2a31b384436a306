import { LockKeyhole, X } from 'lucide-react'
import { useState } from 'react'
import { sayDate } from '../../shared/text/sayDay'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Disclosure } from '../ui/Disclosure'
import { IconButton } from '../ui/IconButton'
import { Section } from '../ui/Section'
import { AddLine } from './AddLine'
import { DealBreaker } from './DealBreaker'
import { Standing } from './Standing'
import type { Whose } from './personSeen'

type Judgement = NonNullable<ViewResult<'private'>>

const answers: readonly Choice<'notYet' | 'yes' | 'no'>[] = [
  { value: 'notYet', label: 'Not yet' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

const listSaid = { pluses: 'Pluses', minuses: 'Minuses' }
const lineSaid = { pluses: 'Something good', minuses: 'Something less good' }

const Dated = ({
  id,
  list,
  lines,
}: {
  id: string
  list: 'pluses' | 'minuses'
  lines: Judgement['pluses']
}) => (
  <Section title={listSaid[list]} isSmall>
    {lines.length > 0 && (
      <ul className="side-list">
        {lines.map((line, index) => (
          <li key={`${index} ${line.text}`}>
            <div className="side-row">
              <span dir="auto">
                {line.text} <span className="small quiet">{sayDate(line.on)}</span>
              </span>
              <IconButton
                label={`Remove “${line.text}”`}
                icon={X}
                isSmall
                onPress={() => void execute('private.remove', { personId: id, list, index })}
              />
            </div>
            {list === 'minuses' && <DealBreaker id={id} index={index} line={line} />}
          </li>
        ))}
      </ul>
    )}
    <AddLine
      label={lineSaid[list]}
      onAdd={(text) => execute('private.add', { personId: id, list, text })}
      maxLength={1000}
    />
  </Section>
)

const Opened = ({ whose }: { whose: Whose }) => {
  const { id, name } = whose
  const { result } = useView('private', { id })
  if (!result) return null
  return (
    <div className="more-sections">
      <p className="small quiet">For your eyes only: in no message, print or export.</p>
      {(['like', 'trust'] as const).map((key) => (
        <Section key={key} title={`Do I ${key} ${name}?`} isSmall>
          <ChoiceChips
            label={key === 'like' ? 'Like' : 'Trust'}
            choices={answers}
            value={result[key].answer}
            onChange={(answer) =>
              void execute('private.edit', { personId: id, patch: { [key]: { answer } } })
            }
          />
        </Section>
      ))}
      <Dated id={id} list="pluses" lines={result.pluses} />
      <Dated id={id} list="minuses" lines={result.minuses} />
      <Standing id={id} standings={result.standings} />
    </div>
  )
}

/** What I think of somebody: closed until I open it, and closed again the next time. */
export const PrivateFold = ({ whose }: { whose: Whose }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure title="Private" icon={LockKeyhole} isOpen={isOpen} onChange={setOpen}>
      {isOpen && <Opened whose={whose} />}
    </Disclosure>
  )
}
