import { CalendarClock, Check } from 'lucide-react'
import { stepWhen } from '../../shared/text/stepWords'
import { execute } from '../state/execute'
import { finishStep } from '../state/finishStep'
import { goTo, oneOnOnePath } from '../state/route'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { InlineEdit } from '../ui/InlineEdit'
import { StepMenu } from '../ui/StepMenu'
import type { PersonSeen } from './personSeen'

/** One promise: its words, its day, and Done. */
export const StepCard = ({ step }: { step: PersonSeen['nextSteps'][number] }) => {
  const today = useToday((state) => state.today)
  const { id } = step
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
      <StepMenu step={step} isIconOnly />
      <span className="small">{stepWhen(step, today)}</span>
      {step.oneOnOne && (
        <Button isSmall onPress={() => goTo(oneOnOnePath(step.oneOnOne?.id ?? ''))}>
          {step.oneOnOne.isAhead ? 'Open' : 'How was it?'}
        </Button>
      )}
      {!step.oneOnOne?.isAhead && (
        <Button isSmall icon={Check} onPress={() => void finishStep(id)}>
          Done
        </Button>
      )}
    </div>
  )
}
