import { CalendarClock, Check, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { sayDue } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { saveForCalendar } from '../state/saveForCalendar'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { InlineEdit } from '../ui/InlineEdit'
import { MenuButton } from '../ui/MenuButton'
import { DayDialog } from '../ui/DayDialog'
import { daysOn } from '../ui/daysOn'
import type { PersonSeen } from './personSeen'

/** One promise: its words, its day, and Done. */
export const StepCard = ({ step }: { step: PersonSeen['nextSteps'][number] }) => {
  const today = useToday((state) => state.today)
  const [isChoosing, setChoosing] = useState(false)
  const { id } = step
  const move = (due: string) => void execute('followUp.reschedule', { id, due })
  return (
    <div className="card step-card">
      <CalendarClock size={17} aria-hidden />
      <div className="step-words">
        <InlineEdit
          label="Next step"
          value={step.words}
          onEdit={(words, merge) => execute('followUp.edit', { id, patch: { words } }, { merge })}
          maxLength={2000}
          isRequired
        />
      </div>
      <MenuButton
        label={`More about “${step.words}”`}
        icon={Ellipsis}
        isIconOnly
        isSmall
        entries={[
          { label: 'Today', onAction: () => move(today) },
          { label: 'Tomorrow', onAction: () => move(daysOn(today, 1)) },
          { label: 'In a week', onAction: () => move(daysOn(today, 7)) },
          { label: 'Another day…', onAction: () => setChoosing(true) },
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
      <span className="small">
        {sayDue(step.due, today)}
        {step.at && `, ${step.at}`}
      </span>
      <Button
        isSmall
        icon={Check}
        onPress={() => void execute('followUp.done', { id }, { toast: 'Done' })}
      >
        Done
      </Button>
      {isChoosing && (
        <DayDialog
          title="Which day?"
          day={step.due}
          onChoose={move}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}
