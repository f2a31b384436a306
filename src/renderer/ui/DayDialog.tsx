import { useState } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { TextField } from './TextField'

export interface DayDialogProps {
  title: string
  /** 'YYYY-MM-DD', or empty. */
  day: string
  onChoose: (day: string) => void
  onClear?: (() => void) | undefined
  onClose: () => void
}

/** Asks for one day. */
export const DayDialog = ({ title, day, onChoose, onClear, onClose }: DayDialogProps) => {
  const [chosen, setChosen] = useState(day)
  const finish = (how: () => void) => {
    how()
    onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      foot={
        <>
          {onClear && (
            <Button kind="plain" onPress={() => finish(onClear)}>
              No day
            </Button>
          )}
          <Button
            kind="primary"
            onPress={() => finish(() => onChoose(chosen))}
            isDisabled={!chosen}
          >
            Choose
          </Button>
        </>
      }
    >
      <TextField label="Day" type="date" value={chosen} onChange={setChosen} autoFocus />
    </Dialog>
  )
}
