import { Copy } from 'lucide-react'
import { bridge } from '../state/bridge'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import type { Introduction, Side } from './useIntroduction'

export interface AskBoxProps {
  side: Side
  change: Introduction['change']
  onClose: () => void
  /** They would rather leave it for a while. */
  onNotNow: () => void
}

/** Two private lines to ask one of the two, in the user's own message. */
export const AskBox = ({ side, change, onClose, onNotNow }: AskBoxProps) => {
  const ask = async (isCopied: boolean) => {
    if (isCopied) {
      const reply = await bridge.act('clipboard.write', { text: side.ask })
      if (!reply.ok) return showToast({ text: reply.message })
    }
    onClose()
    const input = { personId: side.id, consent: 'asked' } as const
    const id = await change('introduction.answer', input)
    if (id && isCopied)
      showToast({ text: `Copied, and noted that you asked ${side.firstName} today.` })
    return undefined
  }
  const asked = async () => {
    onClose()
    await change('introduction.answer', { personId: side.id, consent: 'yes' })
  }
  return (
    <Dialog
      title={`Ask ${side.firstName}`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={() => void ask(false)}>
            Asked already
          </Button>
          <Button kind="primary" icon={Copy} autoFocus onPress={() => void ask(true)}>
            Copy and mark as asked
          </Button>
        </>
      }
    >
      <p className="ask-words selectable" dir="auto">
        {side.ask}
      </p>
      {side.isToAskFirst && (
        <div className="intro-further">
          <span className="small">{`What did ${side.firstName} say?`}</span>
          <Button isSmall onPress={() => void asked()}>
            They asked
          </Button>
          <Button isSmall onPress={onNotNow}>
            Not now
          </Button>
        </div>
      )}
    </Dialog>
  )
}
