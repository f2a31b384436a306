import { useState } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { TextField } from './TextField'

export interface FieldDialogProps {
  title: string
  label: string
  type: 'date' | 'time'
  value: string
  /** The words of the button that takes it away. */
  none: string
  onChoose: (value: string) => void
  onClear?: (() => void) | undefined
  onClose: () => void
}

/** Asks for one thing, which Enter chooses; where it can be taken away, an empty field does so as well. */
export const FieldDialog = (props: FieldDialogProps) => {
  const { title, label, type, value, none, onChoose, onClear, onClose } = props
  const [chosen, setChosen] = useState(value)
  const finish = (how: () => void) => {
    how()
    onClose()
  }
  const choose = () => {
    if (chosen) finish(() => onChoose(chosen))
    else if (onClear) finish(onClear)
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
              {none}
            </Button>
          )}
          <Button kind="primary" onPress={choose} isDisabled={!chosen && !onClear}>
            Choose
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          choose()
        }}
      >
        <TextField label={label} type={type} value={chosen} onChange={setChosen} autoFocus />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
