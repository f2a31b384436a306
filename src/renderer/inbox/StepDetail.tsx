import { Check } from 'lucide-react'
import { useState } from 'react'
import { sayDue } from '../../shared/text/sayDay'
import { useAction } from '../state/actions'
import { execute } from '../state/execute'
import { saveForCalendar } from '../state/saveForCalendar'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { MenuButton } from '../ui/MenuButton'
import { PersonLink } from '../ui/PersonLink'
import { LaterDialog } from './LaterDialog'
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
  const id = row.id as never
  const { due, at, words } = row.next
  const finish = async (moves: boolean) => {
    const go = onward()
    const reply = await execute('followUp.done', { id }, { toast: 'Done' })
    if (reply.ok && moves) go()
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
        {due && <p className="row-text">{[sayDue(due, today), at].filter(Boolean).join(', ')}</p>}
        <Reminded id={row.id} />
        <div className="inbox-buttons">
          <Button kind="primary" icon={Check} onPress={() => void finish(false)}>
            Done
          </Button>
          <Button onPress={() => setLater(true)}>Later</Button>
          <span className="at-end">
            <MenuButton
              label="More"
              entries={[
                { label: 'Save as a calendar file…', onAction: () => void saveForCalendar(id) },
                'line',
                {
                  label: 'Let it go',
                  onAction: () => void execute('followUp.waive', { id }, { toast: 'Let go' }),
                },
                {
                  label: 'Remove',
                  onAction: () => void execute('followUp.remove', { id }, { toast: 'Removed' }),
                },
              ]}
            />
          </span>
        </div>
      </div>
      {isLater && <LaterDialog item={row} onClose={() => setLater(false)} onPutOff={onward()} />}
    </>
  )
}
