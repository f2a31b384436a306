import { useEffect, useRef, useState } from 'react'
import { TextField } from './TextField'

export interface AddLineProps {
  /** Read aloud, and shown in the empty box. */
  label: string
  placeholder?: string
  onAdd: (text: string) => unknown
  /** Esc, or leaving the box empty. */
  onLeave?: () => void
  autoFocus?: boolean
  maxLength?: number
}

/** A line to write on: Enter adds it and waits for the next. */
export const AddLine = ({
  label,
  placeholder = label,
  onAdd,
  onLeave,
  autoFocus = false,
  maxLength = 2000,
}: AddLineProps) => {
  const [text, setText] = useState('')
  const written = useRef('')
  const write = (words: string) => {
    written.current = words
    setText(words)
  }
  const add = () => {
    const words = written.current.trim()
    if (!words) return
    write('')
    onAdd(words)
  }
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  })
  // Another page takes the field away without a blur.
  useEffect(() => () => latest.current(), [])
  return (
    <div className="add-line">
      <TextField
        label={label}
        isLabelHidden
        placeholder={placeholder}
        value={text}
        onChange={write}
        autoFocus={autoFocus}
        maxLength={maxLength}
        onBlur={() => {
          add()
          onLeave?.()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            add()
          }
          if (event.key !== 'Escape') return
          // With nothing to give up here, it means the dialog around.
          if (!text && !onLeave) return event.continuePropagation()
          event.stopPropagation()
          write('')
          onLeave?.()
        }}
      />
    </div>
  )
}
