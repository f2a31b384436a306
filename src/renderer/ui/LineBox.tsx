import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { matchesKeys } from '../state/keys'
import './LineBox.css'

/** The list that is open below the box; the box keeps the focus. */
export interface BoxList {
  id: string
  isOpen: boolean
  /** The id of the option that Enter would take. */
  activeId: string | undefined
}

export interface LineBoxProps {
  /** What is typed here, read aloud. */
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** Keys that mean something here, as the catalogue writes them: 'Enter', 'Shift+Enter', 'Tab', 'Up', 'CmdOrCtrl+D'. */
  keys: Readonly<Record<string, (() => void) | undefined>>
  /** Stands inside at the end: the chip of what the words are understood as. */
  children?: ReactNode
  field?: RefObject<HTMLInputElement | null>
  list?: BoxList
  autoFocus?: boolean
  maxLength?: number
  onFocus?: () => void
  onBlur?: () => void
}

/** One line, with what it is understood as inside the box before Enter. */
export const LineBox = ({
  label,
  value,
  onChange,
  placeholder,
  keys,
  children,
  field,
  list,
  autoFocus = false,
  maxLength = 2000,
  onFocus,
  onBlur,
}: LineBoxProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const struck = Object.entries(keys).find(
      ([stroke, run]) => run && matchesKeys(event.nativeEvent, stroke),
    )
    if (!struck) return
    event.preventDefault()
    event.stopPropagation()
    struck[1]?.()
  }
  return (
    <div className="line-box">
      <input
        ref={field}
        className="line-box-field"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        {...(list ? asCombobox(list) : {})}
        placeholder={placeholder}
        autoFocus={autoFocus}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <span className="line-box-chips" role="status">
        {children}
      </span>
    </div>
  )
}

const asCombobox = ({ id, isOpen, activeId }: BoxList) =>
  ({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? id : undefined,
    'aria-activedescendant': isOpen ? activeId : undefined,
  }) as const
