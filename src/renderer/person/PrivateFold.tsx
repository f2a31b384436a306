import { LockKeyhole, X } from 'lucide-react'
import { sayDate } from '../../shared/text/sayDay'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'
import { IconButton } from '../ui/IconButton'
import { LikeTrustChips } from '../ui/LikeAndTrust'
import { Section } from '../ui/Section'
import { AddLine } from '../ui/AddLine'
import { DealBreaker } from './DealBreaker'
import { Standing } from './Standing'
import type { Whose } from './personSeen'

type Judgement = NonNullable<ViewResult<'private'>>

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

/** Two questions that may be left out for good, and taken up again. */
const Asked = ({ whose, seen }: { whose: Whose; seen: Judgement }) => {
  const { isSkipped, like, trust } = seen
  const skip = (isSkipped: boolean) =>
    void execute('private.skip', { personId: whose.id as never, isSkipped })
  if (isSkipped)
    return (
      <div>
        <Button kind="link" isSmall onPress={() => skip(false)}>
          Like and trust
        </Button>
      </div>
    )
  return (
    <>
      <LikeTrustChips whose={whose} like={like.answer} trust={trust.answer} />
      {like.answer === 'notYet' && trust.answer === 'notYet' && (
        <div>
          <Button kind="link" isSmall onPress={() => skip(true)}>
            Leave these two out
          </Button>
        </div>
      )}
    </>
  )
}

const Opened = ({ whose }: { whose: Whose }) => {
  const { id } = whose
  const { result } = useView('private', { id })
  if (!result) return null
  return (
    <div className="more-sections">
      <p className="small quiet">For your eyes only: in no message, print or export.</p>
      <Asked whose={whose} seen={result} />
      <Dated id={id} list="pluses" lines={result.pluses} />
      <Dated id={id} list="minuses" lines={result.minuses} />
      <Standing id={id} standings={result.standings} />
    </div>
  )
}

interface PrivateFoldProps {
  whose: Whose
  isOpen: boolean
  onChange: (isOpen: boolean) => void
}

/** What I think of somebody: closed until I open it, and closed again the next time. */
export const PrivateFold = ({ whose, isOpen, onChange }: PrivateFoldProps) => (
  <Disclosure title="Private" icon={LockKeyhole} isOpen={isOpen} onChange={onChange}>
    {isOpen && <Opened whose={whose} />}
  </Disclosure>
)
