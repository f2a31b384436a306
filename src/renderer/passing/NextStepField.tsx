import type { CommandInput } from '../../shared/commands'
import { useToday } from '../state/today'
import type { Choice } from '../ui/ChoiceChips'
import { Faulted } from '../ui/Faulted'
import { TextField } from '../ui/TextField'
import { WhenField } from './WhenField'
import { daysOn } from '../ui/daysOn'

type When = 'soon' | 'week' | 'other' | 'none'

/** What comes next: its words, and when, which may be said not to be. */
export interface Step {
  when: When
  words: string
  /** The day that was picked. */
  day: string
}

export const proposedStep: Step = { when: 'soon', words: '', day: '' }

const dayOf = ({ when, day }: Step, today: string): string =>
  when === 'soon' ? daysOn(today, 3) : when === 'week' ? daysOn(today, 7) : day

/** As a command takes it; undefined while the day is still open. */
export const nextStepOf = (
  step: Step,
  today: string,
  otherwise: string,
): CommandInput<'lead.note'>['nextStep'] => {
  if (step.when === 'none') return 'none'
  const due = dayOf(step, today)
  return due ? { words: step.words.trim() || otherwise, due } : undefined
}

const whens: readonly Choice<When>[] = [
  { value: 'soon', label: 'In three days' },
  { value: 'week', label: 'Next week' },
  { value: 'other', label: 'Another day' },
  { value: 'none', label: 'No next step' },
]

export interface NextStepFieldProps {
  step: Step
  onChange: (step: Step) => void
  /** What it is when nothing is written. */
  otherwise: string
  fault?: string | undefined
}

/** The next step with its day, or that there is none: one of the two is always said. */
export const NextStepField = ({ step, onChange, otherwise, fault }: NextStepFieldProps) => {
  const today = useToday((state) => state.today)
  return (
    <Faulted fault={fault}>
      <WhenField
        label="Next step"
        whens={whens}
        when={step.when}
        due={dayOf(step, today)}
        onWhen={(when) => onChange({ ...step, when })}
        onDay={(day) => onChange({ ...step, day })}
      />
      {step.when !== 'none' && (
        <TextField
          label="What then"
          isLabelHidden
          placeholder={otherwise}
          value={step.words}
          onChange={(words) => onChange({ ...step, words })}
          maxLength={2000}
        />
      )}
    </Faulted>
  )
}
