import { bridge } from './bridge'
import { showToast } from './toasts'

/** Words to the clipboard; true when they are there. */
export const copyOut = async (text: string): Promise<boolean> => {
  const reply = await bridge.act('clipboard.write', { text })
  if (!reply.ok) showToast({ text: reply.message })
  return reply.ok
}

/** Words to the mail program; true when it took them. */
export const mailOut = async (
  personId: string,
  subject: string,
  body: string,
): Promise<boolean> => {
  const reply = await bridge.act('message.email', { personId, subject, body })
  if (!reply.ok) showToast({ text: reply.message })
  else if (reply.value.isCopied) showToast({ text: 'Copied. Paste it there.' })
  return reply.ok
}
