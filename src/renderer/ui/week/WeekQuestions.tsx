import { useRef, useState } from 'react'
import type { Day } from '../../../shared/domain/calendar'
import { sayDay } from '../../../shared/text/sayDay'
import type { ViewResult } from '../../../shared/views'
import { execute } from '../../state/execute'
import { goTo, inboxPath } from '../../state/route'
import { useToday } from '../../state/today'
import { Link } from '../Link'
import { SavedArea } from '../SavedField'
import { TextField } from '../TextField'
import { LookLine } from './LookLine'

type Week = ViewResult<'weekly'>
type Row = Week['given']['rows'][number]

/** The three questions, with the user's own words under each. */
const questions = [
  { key: 'offered', asks: 'Have you offered any leads or referrals lately?' },
  { key: 'reacted', asks: 'How did they react?' },
  { key: 'responded', asks: 'How did you respond to theirs?' },
] as const

/** What was given and received, in the user's own words. */
export const WeekQuestions = ({ day, week }: { day: Day; week: Week }) => (
  <div className="week-questions">
    {questions.map(({ key, asks }) => (
      <div key={key} className="look-part">
        <SavedArea
          label={asks}
          value={week.answers[key]}
          rows={1}
          maxLength={5000}
          placeholder="A word is enough, or nothing"
          onEdit={(words, merge) => execute('review.tellWeek', { day, key, words }, { merge })}
        />
        {key === 'reacted' && <Reactions week={week} />}
        {key === 'responded' && <Responses week={week} />}
      </div>
    ))}
  </div>
)

/** What was given, of which nobody said yet how it was taken. */
export const Reactions = ({ week }: { week: Pick<Week, 'given'> }) => (
  <Unanswered
    label="Given, without a reaction yet"
    asks="How did they react?"
    rows={week.given.rows}
    hasMore={week.given.hasMore}
    onTell={(id, reaction) => remember(id, { reaction })}
  />
)

/** What was received, of which the user did not say yet how they responded. */
export const Responses = ({ week }: { week: Pick<Week, 'received'> }) => (
  <Unanswered
    label="Received, without your response yet"
    asks="How did you respond?"
    rows={week.received.rows}
    hasMore={week.received.hasMore}
    onTell={(id, myResponse) => remember(id, { myResponse })}
  />
)

const remember = (id: string, words: { reaction?: string; myResponse?: string }) =>
  void execute('passing.remember', { passingId: id as never, ...words }, { toast: 'Noted' })

interface UnansweredProps {
  label: string
  asks: string
  rows: readonly Row[]
  hasMore: boolean
  onTell: (id: string, words: string) => void
}

const Unanswered = ({ label, asks, rows, hasMore, onTell }: UnansweredProps) =>
  rows.length > 0 && (
    <>
      <h3 className="label">{label}</h3>
      <ul className="card look-lines">
        {rows.map((row) => (
          <UnansweredLine key={row.id} row={row} asks={asks} onTell={onTell} />
        ))}
      </ul>
      {hasMore && <p className="small">Earlier ones come up as these are answered.</p>}
    </>
  )

type LineProps = Pick<UnansweredProps, 'asks' | 'onTell'> & { row: Row }

const UnansweredLine = ({ row, asks, onTell }: LineProps) => {
  const today = useToday((state) => state.today)
  const [words, setWords] = useState('')
  const told = useRef('')
  // Enter takes the line away, which blurs its field.
  const tell = () => {
    const said = words.trim()
    if (!said || said === told.current) return
    told.current = said
    onTell(row.id, said)
  }
  const title = row.about ? `${row.title}, ${row.about}` : row.title
  return (
    <LookLine
      title={<Link onPress={() => goTo(inboxPath(row.id))}>{title}</Link>}
      says={`${row.from}, ${sayDay(row.on, today)}`}
      buttons={
        <TextField
          label={`${asks} ${title}`}
          isLabelHidden
          value={words}
          onChange={setWords}
          onBlur={tell}
          placeholder={asks}
          maxLength={2000}
          onKeyDown={(event) => {
            if (event.key === 'Enter') tell()
            else event.continuePropagation()
          }}
        />
      }
    />
  )
}
