import { execute } from '../state/execute'
import { Section } from '../ui/Section'
import { AddButton } from './AddButton'
import { AddLine } from '../ui/AddLine'
import { StepCard } from './StepCard'
import type { PersonSeen, Whose } from './personSeen'
import type { Boxes } from './useBoxes'

export interface NextStepsProps {
  whose: Whose
  seen: PersonSeen
  boxes: Boxes
}

/** What was promised, each with its day. */
export const NextSteps = ({ whose, seen, boxes }: NextStepsProps) => {
  const steps = seen.nextSteps
  const isWriting = boxes.open === 'step'
  return (
    <Section
      title="Next steps"
      action={
        <AddButton
          label={`Add a next step with ${whose.name}`}
          onPress={() => boxes.show('step')}
        />
      }
    >
      {steps.length > 0 && (
        <ul className="card-list">
          {steps.map((step) => (
            <li key={step.id}>
              <StepCard step={step} />
            </li>
          ))}
        </ul>
      )}
      {isWriting && (
        <AddLine
          label="Next step, for tomorrow unless you change the day"
          onAdd={(words) => execute('followUp.add', { about: { personId: whose.id }, words })}
          onLeave={boxes.hide}
          autoFocus
        />
      )}
      {steps.length === 0 && !isWriting && (
        <p className="row-text quiet">
          {seen.header.hasNoPlan ? 'No plan yet. When will you be in touch?' : 'Nothing promised.'}
        </p>
      )}
    </Section>
  )
}
