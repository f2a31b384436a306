import { useState, type KeyboardEvent } from 'react'
import { isMac, struckKeys } from '../state/keys'

export interface KeysFieldProps {
  onKeys: (keys: string) => void
  onLeave: () => void
}

const held = isMac ? 'Command, Option' : 'Ctrl, Alt'
const two = `Hold two of ${held} and Shift, and press a letter or a digit.`

/** Takes the next keys that are struck together. */
export const KeysField = ({ onKeys, onLeave }: KeysFieldProps) => {
  const [isMissed, setMissed] = useState(false)
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (isPlain && event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (isPlain && event.key === 'Escape') return onLeave()
    const keys = struckKeys(event.nativeEvent)
    if (keys) onKeys(keys)
    else setMissed(!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key))
  }
  return (
    <input
      className="field-box quick-capture-field"
      aria-label="Press the new keys"
      aria-description={two}
      placeholder={isMissed ? two : 'Press the new keys'}
      value=""
      readOnly
      data-takes-keys
      autoFocus
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  )
}
