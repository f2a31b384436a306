import { Check } from 'lucide-react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import './ChoiceChips.css'
import { weekdays } from './weekdays'

export interface WeekdayChipsProps {
  /** What is chosen here, read aloud. */
  label: string
  /** ISO weekdays, 1 is Monday. */
  days: readonly number[]
  onChange: (days: number[]) => void
}

/** The days of the week in a row, any of which may be chosen. */
export const WeekdayChips = ({ label, days, onChange }: WeekdayChipsProps) => (
  <ToggleButtonGroup
    aria-label={label}
    className="choices choices-chips"
    selectionMode="multiple"
    selectedKeys={days}
    onSelectionChange={(keys) => onChange([...keys].map(Number).sort((a, b) => a - b))}
  >
    {weekdays().map(({ day, short, name }) => (
      <ToggleButton key={day} id={day} className="choice">
        {({ isSelected }) => (
          <>
            {isSelected && <Check size={15} aria-hidden />}
            <span aria-hidden>{short}</span>
            <span className="unseen">{name}</span>
          </>
        )}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
