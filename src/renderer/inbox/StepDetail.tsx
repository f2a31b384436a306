import { Check } from 'lucide-react'
import { useState } from 'react'
import { stepWhen } from '../../shared/text/stepWords'
import { useAction } from '../state/actions'
import { finishStep } from '../state/finishStep'
import { goTo, oneOnOnePath } from '../state/route'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { LaterDialog } from '../ui/LaterDialog'
import { PersonLink } from '../ui/PersonLink'
import { StepMenu } from '../ui/StepMenu'
import { Reminded } from './Reminded'
import type { InboxRow } from './inboxLines'

export interface StepDetailProps {
  row: InboxRow
  onward: () => () => void
}

/** One promise that stands for itself. */
export const StepDetail = ({ row, onward }: StepDetailProps) => {
  const today = useToday((state) => state.today)
  const [isLater, setLater] = useState(false)
  const { due, at, every, words, oneOnOne } = row.next
  const tell = () => oneOnOne && goTo(oneOnOnePath(oneOnOne.id))
  const finish = async (moves: boolean) => {
    const go = onward()
    if ((await finishStep(row.id)) && moves) go()
  }
  useAction('inbox.done', () => void finish(true))
  useAction('inbox.later', () => setLater(true))
  return (
    <>
      <header className="inbox-head">
        <h2 className="page-title" dir="auto">
          {words}
        </h2>
        <p className="row-text inbox-people">
          {row.people.map((person) => (
            <PersonLink key={person.id} {...person} />
          ))}
        </p>
      </header>
      <div className="card inbox-card">
        {due && <p className="row-text">{stepWhen({ due, at, every }, today)}</p>}
        <Reminded id={row.id} />
        <div className="inbox-buttons">
          {oneOnOne && (
            <Button kind="primary" onPress={tell}>
              {oneOnOne.isAhead ? 'Open it' : 'How was it?'}
            </Button>
          )}
          {!oneOnOne?.isAhead && (
            <Button
              kind={oneOnOne ? 'quiet' : 'primary'}
              icon={Check}
              onPress={() => void finish(false)}
            >
              Done
            </Button>
          )}
          <Button onPress={() => setLater(true)}>Later</Button>
          <span className="at-end">
            {due && <StepMenu step={{ ...row.next, id: row.id, due }} />}
          </span>
        </div>
      </div>
      {isLater && (
        <LaterDialog
          item={row}
          hasHour={at !== null}
          onClose={() => setLater(false)}
          onPutOff={onward()}
        />
      )}
    </>
  )
}
