import { Copy, Mail } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../state/bridge'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { TextArea } from '../ui/TextField'

export interface MessageBoxProps {
  label: string
  /** As it is proposed; it can be changed before it is handed over. */
  text: string
  to: { id: string; canMail: boolean }
  subject: string
  rows?: number
}

/** A few words to one person, to copy or to open as a mail. Nothing is sent here. */
export const MessageBox = ({ label, text, to, subject, rows = 5 }: MessageBoxProps) => {
  const [words, setWords] = useState(text)
  const copy = async () => {
    const reply = await bridge.act('clipboard.write', { text: words })
    showToast({ text: reply.ok ? 'Copied' : reply.message })
  }
  const email = async () => {
    const reply = await bridge.act('message.email', { personId: to.id, subject, body: words })
    if (!reply.ok) showToast({ text: reply.message })
    else if (reply.value.isCopied) showToast({ text: 'Copied. Paste it there.' })
  }
  return (
    <div className="inbox-message">
      <TextArea label={label} value={words} onChange={setWords} rows={rows} maxLength={20_000} />
      <div className="inbox-buttons">
        <Button icon={Copy} isSmall onPress={() => void copy()} isDisabled={!words.trim()}>
          Copy
        </Button>
        {to.canMail && (
          <Button icon={Mail} isSmall onPress={() => void email()} isDisabled={!words.trim()}>
            E-mail
          </Button>
        )}
      </div>
    </div>
  )
}
