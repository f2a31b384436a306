import { Search, X } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import { Kbd } from './Kbd'
import './TextField.css'

export interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  onSubmit?: (value: string) => void
  onKeyDown?: (event: KeyboardEvent) => void
  placeholder?: string
  /** Shown at the end while the field is empty. */
  keys?: string
  autoFocus?: boolean
  inputRef?: RefObject<HTMLInputElement | null>
}

export const SearchField = ({
  label,
  placeholder,
  keys,
  inputRef,
  value,
  ...rest
}: SearchFieldProps) => (
  <AriaSearchField {...rest} value={value} aria-label={label} className="field">
    <div className="field-frame">
      <Search size={16} aria-hidden />
      <Input placeholder={placeholder ?? label} {...(inputRef ? { ref: inputRef } : {})} />
      {keys && !value && <Kbd keys={keys} />}
      <Button className="field-clear" aria-label="Clear">
        <X size={14} aria-hidden />
      </Button>
    </div>
  </AriaSearchField>
)
