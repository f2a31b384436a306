import { useState } from 'react'
import { reachKind } from '../../shared/domain/reachKind'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'
import type { Introduction, Side } from './useIntroduction'

export interface AddChannelProps {
  side: Side
  change: Introduction['change']
  /** Outside the list of one person, so that the button says whom it is for. */
  isAlone?: boolean
}

/** An e-mail, number or link of somebody, added on the way and shared at once. */
export const AddChannel = ({ side, change, isAlone = false }: AddChannelProps) => {
  const [text, setText] = useState<string | null>(null)
  const label = `${side.firstName}’s e-mail, phone or link`

  const add = async () => {
    const value = text?.trim()
    if (!value) return setText(null)
    const merge = crypto.randomUUID()
    const input = { id: side.id, kind: reachKind(value), value }
    const reply = await execute('person.addChannel', input, { merge })
    if (!reply.ok) return
    setText(null)
    const shared = { personId: side.id, channelId: reply.value.id, isShared: true }
    await change('introduction.share', shared, merge)
  }

  if (text === null)
    return (
      <div>
        <Button
          kind="link"
          isSmall
          aria-label={`Add for ${side.firstName}`}
          onPress={() => setText('')}
        >
          {isAlone ? `Add for ${side.firstName}` : 'Add'}
        </Button>
      </div>
    )
  return (
    <TextField
      label={label}
      isLabelHidden
      placeholder={label}
      value={text}
      onChange={setText}
      maxLength={500}
      autoFocus
      onBlur={() => !text.trim() && setText(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(null)
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        void add()
      }}
    />
  )
}
