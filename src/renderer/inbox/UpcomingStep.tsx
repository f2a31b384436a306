import { Check } from 'lucide-react'
import type { ViewResult } from '../../shared/views'
import { sayDue } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { goTo, personPath } from '../state/route'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { daysOn } from '../ui/daysOn'
import { MenuButton } from '../ui/MenuButton'

type Step = ViewResult<'upcoming'>['steps'][number]

/** One open promise: its words, whom it is about, its day, and Done. */
export const UpcomingStep = ({ step }: { step: Step }) => {
  const today = useToday((state) => state.today)
  const { id, words, people, introductionId } = step
  const putOff = (days: number, toast: string) =>
    void execute('followUp.snooze', { id, until: daysOn(today, days) }, { toast })
  return (
    <li className="card upcoming-step">
      <span className="row-text">
        <span className="strong one-line" dir="auto">
          {words}
        </span>
        <span className="upcoming-people">
          {people.map((person) => (
            <Button key={person.id} kind="link" isSmall onPress={() => goTo(personPath(person.id))}>
              {person.name}
            </Button>
          ))}
        </span>
      </span>
      <span className="small">
        {sayDue(step.due, today)}
        {step.at && `, ${step.at}`}
      </span>
      <MenuButton
        label="Later"
        isSmall
        kind="plain"
        entries={[
          { label: 'Tomorrow', onAction: () => putOff(1, 'Moved to tomorrow') },
          { label: 'In three days', onAction: () => putOff(3, 'Moved by three days') },
          { label: 'In a week', onAction: () => putOff(7, 'Moved by a week') },
          'line',
          {
            label: 'Let it go',
            onAction: () => void execute('followUp.waive', { id }, { toast: 'Let go' }),
          },
        ]}
      />
      {introductionId ? (
        <>
          <Button
            isSmall
            icon={Check}
            onPress={() =>
              void execute(
                'introduction.markSpoken',
                { passingId: introductionId },
                { toast: 'Good. They have spoken.' },
              )
            }
          >
            Yes
          </Button>
          <Button isSmall onPress={() => putOff(7, 'Asked again in a week')}>
            Not yet
          </Button>
        </>
      ) : (
        <Button
          isSmall
          icon={Check}
          onPress={() => void execute('followUp.done', { id }, { toast: 'Done' })}
        >
          Done
        </Button>
      )}
    </li>
  )
}
