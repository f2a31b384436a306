import type { KeyboardEvent } from 'react'
import { useDraft, type OnEdit } from '../ui/useDraft'

export interface DraftTextProps {
  id?: string
  label: string
  value: string
  onEdit: OnEdit
  placeholder?: string
  maxLength: number
  /** lines: a text of several lines; wrapped: one line that wraps where it is long. */
  look?: 'one' | 'wrapped' | 'lines'
  autoFocus?: boolean
}

/** Text on the paper of the drawer, which saves itself. Esc is left to the drawer. */
export const DraftText = ({ label, value, onEdit, look = 'one', ...rest }: DraftTextProps) => {
  const draft = useDraft(value, onEdit)
  const Box = look === 'one' ? 'input' : 'textarea'
  const keepOneLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && look === 'wrapped') event.preventDefault()
  }
  return (
    <Box
      {...rest}
      className={`paper-text paper-${look}`}
      {...(look === 'wrapped' ? { rows: 1 } : {})}
      aria-label={label}
      dir="auto"
      value={draft.text}
      onFocus={draft.start}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.finish}
      onKeyDown={keepOneLine}
    />
  )
}
