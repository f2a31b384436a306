import { useEffect, useRef, useState } from 'react'
import { TextArea } from '../ui/TextField'

export interface NoteBoxProps {
  label: string
  value?: string
  onAdd: (words: string) => unknown
  onLeave: () => void
}

/** A box for a note: Enter keeps it, Shift+Enter makes a new line, Esc leaves; what is written is kept on leaving. */
export const NoteBox = ({ label, value = '', onAdd, onLeave }: NoteBoxProps) => {
  const [text, setText] = useState(value)
  const isOver = useRef(false)

  const keep = () => {
    if (isOver.current) return
    isOver.current = true
    const written = text.trim()
    if (written && written !== value) onAdd(written)
  }
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useEffect(() => () => latest.current(), [])

  const leave = (keeps: boolean) => {
    if (keeps) keep()
    isOver.current = true
    onLeave()
  }
  return (
    <TextArea
      label={label}
      isLabelHidden
      placeholder="What came up? Enter keeps it."
      value={text}
      onChange={setText}
      rows={2}
      autoFocus
      maxLength={20_000}
      onBlur={() => leave(true)}
      onKeyDown={(event) => {
        const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
        if (!isEnter && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        leave(isEnter)
      }}
    />
  )
}
