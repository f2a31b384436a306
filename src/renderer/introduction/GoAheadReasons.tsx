import { useState } from 'react'
import { ChoiceChips } from '../ui/ChoiceChips'
import { TextField } from '../ui/TextField'

const reasons = ['They told me in person', 'I know they want this'] as const
const other = 'Other…'
const choices = [...reasons, other].map((value) => ({ value, label: value }))

export interface GoAheadReasonsProps {
  onChoose: (reason: string) => void
}

/** Why the user goes ahead without an answer: one chip, or their own words. */
export const GoAheadReasons = ({ onChoose }: GoAheadReasonsProps) => {
  const [text, setText] = useState<string | null>(null)
  return (
    <>
      <ChoiceChips
        label="Why go ahead"
        choices={choices}
        value={text === null ? null : other}
        onChange={(chosen) => (chosen === other ? setText('') : onChoose(chosen))}
      />
      {text !== null && (
        <TextField
          label="Why go ahead, in your words"
          isLabelHidden
          placeholder="In your words, then Enter"
          value={text}
          onChange={setText}
          maxLength={500}
          autoFocus
          onBlur={() => text.trim() && onChoose(text.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setText(null)
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || !text.trim()) return
            event.preventDefault()
            onChoose(text.trim())
          }}
        />
      )}
    </>
  )
}
