import { useDraft, type OnEdit } from '../ui/useDraft'

export interface DraftTextProps {
  label: string
  value: string
  onEdit: OnEdit
  placeholder?: string
  maxLength: number
  isMultiline?: boolean
  autoFocus?: boolean
  isReadOnly?: boolean
}

/** Text on the paper of the drawer, which saves itself. Esc is left to the drawer. */
export const DraftText = ({
  label,
  value,
  onEdit,
  isMultiline = false,
  isReadOnly = false,
  ...rest
}: DraftTextProps) => {
  const draft = useDraft(value, onEdit)
  const Box = isMultiline ? 'textarea' : 'input'
  return (
    <Box
      {...rest}
      className={isMultiline ? 'paper-text paper-area scrolls' : 'paper-text'}
      aria-label={label}
      dir="auto"
      readOnly={isReadOnly}
      value={draft.text}
      onFocus={draft.start}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.finish}
    />
  )
}
