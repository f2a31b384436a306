import { useState } from 'react'
import { execute } from '../state/execute'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { Faulted } from './Faulted'
import { TextArea } from './TextField'
import { useCtrlEnter } from './useCtrlEnter'

export interface LetGoDialogProps {
  id: string
  /** What is let go. */
  words: string
  onClose: () => void
}

/** Lets go of making something right, with a word on why. */
export const LetGoDialog = ({ id, words, onClose }: LetGoDialogProps) => {
  const [because, setBecause] = useState('')
  const [fault, setFault] = useState<string>()
  const letGo = async () => {
    const reply = await execute(
      'followUp.waive',
      { id: id as never, because },
      { toast: 'Let go', isRefusalShown: true },
    )
    if (reply.ok) onClose()
    else setFault(reply.message)
  }
  useCtrlEnter(letGo)
  return (
    <Dialog
      title={words}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" keys="CmdOrCtrl+Enter" onPress={() => void letGo()}>
            Let it go
          </Button>
        </>
      }
    >
      <Faulted fault={fault}>
        <TextArea
          label="Why it can be let go"
          value={because}
          onChange={(text) => {
            setBecause(text)
            setFault(undefined)
          }}
          rows={3}
          maxLength={2000}
          autoFocus
        />
      </Faulted>
    </Dialog>
  )
}
