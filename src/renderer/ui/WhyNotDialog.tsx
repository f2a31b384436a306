import { useState } from 'react'
import { execute } from '../state/execute'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { TextArea } from './TextField'
import { useCtrlEnter } from './useCtrlEnter'
import type { NotThese } from '../state/openDialog'

export interface WhyNotDialogProps {
  pair: NotThese
  onClose: () => void
}

/** A word on why two are not put together, for oneself. */
export const WhyNotDialog = ({ pair, onClose }: WhyNotDialogProps) => {
  const { needId, personId, name } = pair
  const [reason, setReason] = useState('')
  const keep = async () => {
    const said = reason.trim()
    if (!said) return onClose()
    const reply = await execute('match.dismiss', { needId, personId, reason: said })
    if (reply.ok) onClose()
  }
  useCtrlEnter(keep)
  return (
    <Dialog
      title={`Why not ${name}?`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" keys="CmdOrCtrl+Enter" onPress={() => void keep()}>
            Keep it
          </Button>
        </>
      }
    >
      <TextArea
        label="For your eyes only"
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={1000}
        autoFocus
      />
    </Dialog>
  )
}
