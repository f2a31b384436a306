import { useRef, useState } from 'react'
import { TextField } from '../ui/TextField'

export interface LineToFillProps {
  label: string
  maxLength: number
  onFill: (words: string) => Promise<unknown>
  /** After it is kept, or given up with Esc. */
  onClose: () => void
  /** Left without a word. */
  onLeave: () => void
}

/** One line that is asked for on the way: Enter or leaving it keeps it. */
export const LineToFill = ({ label, maxLength, onFill, onClose, onLeave }: LineToFillProps) => {
  const [text, setText] = useState('')
  const isKept = useRef(false)
  const keep = async () => {
    const words = text.trim()
    if (!words || isKept.current) return
    isKept.current = true
    await onFill(words)
  }
  return (
    <TextField
      label={label}
      isLabelHidden
      placeholder={label}
      value={text}
      onChange={setText}
      maxLength={maxLength}
      autoFocus
      onBlur={() => (text.trim() ? void keep() : onLeave())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          isKept.current = true
          onClose()
        }
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        void keep().then(onClose)
      }}
    />
  )
}
