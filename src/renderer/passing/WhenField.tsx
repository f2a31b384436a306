import { sayDue } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { TextField } from '../ui/TextField'

export interface WhenFieldProps<When extends string> {
  label: string
  whens: readonly Choice<When>[]
  when: When | 'other' | 'none'
  /** The day that is meant, empty while it is open. */
  due: string
  onWhen: (when: When) => void
  onDay: (day: string) => void
}

/** A day by one press, or, for another day, by its date. */
export const WhenField = <When extends string>({
  label,
  whens,
  when,
  due,
  onWhen,
  onDay,
}: WhenFieldProps<When>) => {
  const today = useToday((state) => state.today)
  const says = due ? sayDue(due, today) : ''
  const chosen = whens.find(({ value }) => value === when)?.label
  const isSaid = when !== 'other' && when !== 'none' && says !== chosen
  return (
    <>
      <div className="field">
        <span className="label">{label}</span>
        <div className="passing-chips">
          <ChoiceChips label="When" choices={whens} value={when as When} onChange={onWhen} />
          {isSaid && <span className="small">{says}</span>}
        </div>
      </div>
      {when === 'other' && (
        <TextField label="Day" type="date" value={due} onChange={onDay} autoFocus />
      )}
    </>
  )
}
