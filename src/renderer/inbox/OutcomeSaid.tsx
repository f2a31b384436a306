import { sayDay } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import type { PassingSeen } from './passingSeen'

/** What was said about how it went. */
export const OutcomeSaid = ({ seen }: { seen: PassingSeen }) => {
  const today = useToday((state) => state.today)
  const { outcome, served } = seen
  if (!outcome) return null
  const words = [
    outcome.reason,
    served && outcome.servedWell === false ? `${served.short} was not served well.` : '',
    outcome.whatWouldChange && `What would change it: ${outcome.whatWouldChange}`,
    outcome.revisit && `Look again: ${sayDay(outcome.revisit, today)}`,
  ].filter((line) => line)
  if (words.length === 0) return null
  return (
    <div className="inbox-outcome">
      {words.map((line) => (
        <p key={line} className="row-text" dir="auto">
          {line}
        </p>
      ))}
    </div>
  )
}
