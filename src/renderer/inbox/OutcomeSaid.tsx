import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import type { PassingSeen } from './passingSeen'

/** What was said about how it went, and the way back. */
export const OutcomeSaid = ({ seen }: { seen: PassingSeen }) => {
  const today = useToday((state) => state.today)
  const { outcome } = seen
  if (!outcome) return null
  const words = [
    outcome.reason,
    outcome.whatWouldChange && `What would change it: ${outcome.whatWouldChange}`,
    outcome.revisit && `Look again: ${sayDay(outcome.revisit, today)}`,
  ].filter((line) => line)
  return (
    <div className="inbox-outcome">
      {words.map((line) => (
        <p key={line} className="row-text" dir="auto">
          {line}
        </p>
      ))}
      <Button
        kind="plain"
        isSmall
        onPress={() =>
          void execute(
            'passing.reopen',
            { passingId: seen.row.id as never },
            { toast: 'It goes on' },
          )
        }
      >
        It goes on after all
      </Button>
    </div>
  )
}
