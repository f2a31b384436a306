import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import './ChoiceChips.css'
import './SideChoice.css'

export interface Side<Value extends string> {
  value: Value
  /** What stands on the button: words, or a picture. */
  shows: ReactNode
  /** Read aloud where a picture says nothing. */
  label?: string
}

export interface SideChoiceProps<Value extends string> {
  label: string
  sides: readonly [Side<Value>, Side<Value>]
  value: Value
  onChange: (value: Value) => void
}

/** One of two, side by side in two columns. */
export const SideChoice = <Value extends string>({
  label,
  sides,
  value,
  onChange,
}: SideChoiceProps<Value>) => (
  <ToggleButtonGroup
    aria-label={label}
    className="side-choice"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const [chosen] = keys
      if (chosen !== undefined) onChange(chosen as Value)
    }}
  >
    {sides.map((side) => (
      <ToggleButton
        key={side.value}
        id={side.value}
        className="choice side"
        {...(side.label ? { 'aria-label': side.label } : {})}
      >
        {({ isSelected }) => (
          <>
            <span className="side-shows one-line" dir="auto">
              {side.shows}
            </span>
            {isSelected && <Check size={15} aria-hidden />}
          </>
        )}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
