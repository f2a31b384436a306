import { useState } from 'react'
import { sayDay } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'

export interface NeededByProps {
  /** 'YYYY-MM-DD', or empty. */
  day: string
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  /** With an empty text the day goes. */
  onEdit: (day: string) => void
}

/** Until when something is needed, changed where it stands: Enter or leaving saves, Esc puts back. */
export const NeededBy = ({ day, isOpen, onOpen, onEdit }: NeededByProps) => {
  const today = useToday((state) => state.today)
  if (isOpen) return <Box day={day} onOpen={onOpen} onEdit={onEdit} />
  if (!day) return null
  const words = `by ${sayDay(day, today)}`
  return (
    <Button kind="plain" isSmall aria-label={`Needed ${words}`} onPress={() => onOpen(true)}>
      {words}
    </Button>
  )
}

const Box = ({ day, onOpen, onEdit }: Omit<NeededByProps, 'isOpen'>) => {
  const [text, setText] = useState(day)
  const leave = (keeps: boolean) => {
    if (keeps && text !== day) onEdit(text)
    onOpen(false)
  }
  return (
    <div className="need-by">
      <TextField
        label="Needed by"
        isLabelHidden
        type="date"
        value={text}
        onChange={setText}
        onBlur={() => leave(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return event.continuePropagation()
          leave(event.key === 'Enter')
        }}
        autoFocus
      />
    </div>
  )
}
