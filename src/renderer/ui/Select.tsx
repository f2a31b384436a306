import { Check, ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import type { Choice } from './ChoiceChips'
import './Button.css'
import './Menu.css'
import './TextField.css'

export interface SelectProps<Value extends string> {
  label: string
  isLabelHidden?: boolean
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  placeholder?: string
  isDisabled?: boolean
}

/** One choice of several, in a list that opens. */
export const Select = <Value extends string>({
  label,
  isLabelHidden = false,
  choices,
  value,
  onChange,
  placeholder = 'Choose',
  isDisabled = false,
}: SelectProps<Value>) => (
  <AriaSelect
    className="field"
    {...(isLabelHidden ? { 'aria-label': label } : {})}
    value={value}
    onChange={(chosen) => onChange(chosen as Value)}
    placeholder={placeholder}
    isDisabled={isDisabled}
  >
    {!isLabelHidden && <Label className="label">{label}</Label>}
    <Button className="button button-quiet select-button">
      <SelectValue className="one-line" />
      <ChevronDown size={16} aria-hidden />
    </Button>
    <Popover className="popover" offset={4}>
      <ListBox className="menu" items={choices}>
        {(choice) => (
          <ListBoxItem id={choice.value} textValue={choice.label} className="menu-item">
            {({ isSelected }) => (
              <>
                <span className="menu-words">{choice.label}</span>
                {isSelected && <Check size={15} aria-hidden />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
)
