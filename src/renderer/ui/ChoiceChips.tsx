import { Check } from 'lucide-react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import './ChoiceChips.css'

export interface Choice<Value extends string> {
  value: Value
  label: string
}

export interface ChoiceChipsProps<Value extends string> {
  /** What is chosen here, read aloud. */
  label: string
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** tabs: words on a row of which the chosen one is tinted, as the filters of a list; switch: parts of one control. */
  look?: 'chips' | 'tabs' | 'switch'
  isDisabled?: boolean
  /** The keys stand on the chosen one, or on the first. */
  autoFocus?: boolean
}

/** A row of buttons of which at most one is chosen. */
export const ChoiceChips = <Value extends string>({
  label,
  choices,
  value,
  onChange,
  look = 'chips',
  isDisabled = false,
  autoFocus = false,
}: ChoiceChipsProps<Value>) => (
  <ToggleButtonGroup
    aria-label={label}
    className={`choices choices-${look}`}
    selectionMode="single"
    disallowEmptySelection={value !== null}
    selectedKeys={value === null ? [] : [value]}
    isDisabled={isDisabled}
    onSelectionChange={(keys) => {
      const [chosen] = keys
      if (chosen !== undefined) onChange(chosen as Value)
    }}
  >
    {choices.map((choice, place) => (
      <ToggleButton
        key={choice.value}
        id={choice.value}
        className="choice"
        autoFocus={autoFocus && (value === null ? place === 0 : choice.value === value)}
      >
        {({ isSelected }) => (
          <>
            {look === 'chips' && isSelected && <Check size={15} aria-hidden />}
            {choice.label}
          </>
        )}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
