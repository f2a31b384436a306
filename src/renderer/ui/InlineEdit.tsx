import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { useDraft, type OnEdit } from './useDraft'
import './InlineEdit.css'

export interface InlineEditProps {
  /** What the text is, read aloud before it. */
  label: string
  value: string
  /** Called after a rest of 300 ms, on Enter and on blur. */
  onEdit: OnEdit
  /** Shown quietly while there is no text. */
  placeholder?: string
  /** Enter then makes a new line; Ctrl+Enter saves. */
  isMultiline?: boolean
  /** An empty text is not saved. */
  isRequired?: boolean
  /** Classes of the type scale, such as 'page-title'. */
  look?: string
  maxLength?: number
}

/** Text that is edited where it stands: Enter edits and saves, Esc puts back what was there. */
export const InlineEdit = ({
  label,
  value,
  onEdit,
  placeholder = '',
  isMultiline = false,
  isRequired = false,
  look = '',
  maxLength,
}: InlineEditProps) => {
  const draft = useDraft(value, onEdit, isRequired)
  const [isEditing, setEditing] = useState(false)
  const shown = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const wantsFocusBack = useRef(false)

  useEffect(() => {
    if (isEditing) box.current?.focus()
    else if (wantsFocusBack.current) shown.current?.focus()
    wantsFocusBack.current = false
  }, [isEditing])

  const begin = () => {
    draft.start()
    setEditing(true)
  }

  const leave = (end: () => void, isByKey: boolean) => {
    if (!isEditing) return
    wantsFocusBack.current = isByKey
    end()
    setEditing(false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing
    const saves = isEnter && (!isMultiline || event.ctrlKey || event.metaKey)
    if (!saves && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    leave(saves ? draft.finish : draft.revert, true)
  }

  if (!isEditing) {
    const says = draft.text ? `${label}: ${draft.text}` : `${label}: ${placeholder || 'empty'}`
    return (
      <Button ref={shown} className={`inline-edit ${look}`} aria-label={says} onPress={begin}>
        <span dir="auto" className={draft.text ? 'inline-text' : 'inline-text quiet'}>
          {draft.text || placeholder}
        </span>
      </Button>
    )
  }
  const Box = isMultiline ? 'textarea' : 'input'
  return (
    <Box
      ref={box}
      className={`inline-edit inline-box ${look}`}
      aria-label={label}
      dir="auto"
      value={draft.text}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={() => leave(draft.finish, false)}
      onKeyDown={onKeyDown}
    />
  )
}
