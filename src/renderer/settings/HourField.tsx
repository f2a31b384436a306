import type { Time } from '../../shared/domain/calendar'
import { SavedField } from '../ui/SavedField'

export interface HourFieldProps {
  label: string
  value: Time
  onEdit: (time: Time, merge: string) => unknown
  hint?: string
  isDisabled?: boolean
}

/** An hour that saves itself; an empty one is no hour and leaves what was. */
export const HourField = ({ onEdit, ...rest }: HourFieldProps) => (
  <SavedField
    {...rest}
    type="time"
    isRequired
    onEdit={(words, merge) => onEdit(words as Time, merge)}
  />
)
