import type { ActName, ActValue } from '../../shared/ipc/acts'
import type { Reply } from '../../shared/ipc/contract'
import { bridge } from '../state/bridge'
import { showToast } from '../state/toasts'
import { askWhetherItWentOut } from './askWhetherItWentOut'
import type { Introduction } from './useIntroduction'

type Way = Extract<ActName, `introduction.${string}`>

export interface HandOver {
  email: () => Promise<void>
  text: () => Promise<void>
  copy: () => Promise<void>
  saveEml: () => Promise<void>
}

/** Gives the message to the mail program, the clipboard or a file. Nothing is sent here. */
export const useHandOver = (ensure: Introduction['ensure'], onSent: () => void): HandOver => {
  const handOver = async <Name extends Way>(
    way: Name,
    done: (value: ActValue<Name>) => string | null,
    refused?: (reply: Extract<Reply<never>, { ok: false }>, passingId: string) => boolean,
    more: object = {},
  ): Promise<void> => {
    flush()
    const passingId = await ensure()
    if (!passingId) return
    const reply = await bridge.act(way, { passingId, ...more } as never)
    if (!reply.ok) {
      if (!refused?.(reply, passingId)) showToast({ text: reply.message })
      return
    }
    const said = done(reply.value as ActValue<Name>)
    if (said === null) return
    if (said) showToast({ text: said })
    askWhetherItWentOut(passingId, onSent)
  }

  const openEmpty = async (passingId: string): Promise<void> => {
    const copied = await bridge.act('introduction.copy', { passingId })
    if (!copied.ok) return void showToast({ text: copied.message })
    await handOver('introduction.email', () => 'Copied. Paste it into the mail.', undefined, {
      isEmpty: true,
    })
  }

  return {
    email: () =>
      handOver(
        'introduction.email',
        () => '',
        ({ code, message }, passingId) => {
          if (code !== 'tooLong') return false
          const run = () => void openEmpty(passingId)
          showToast({ text: message, lasts: null, action: { label: 'Copy and open', run } })
          return true
        },
      ),
    text: () => handOver('introduction.text', () => ''),
    copy: () => handOver('introduction.copy', () => 'Copied, with how to reach both.'),
    saveEml: () =>
      handOver('introduction.saveEml', ({ saved }) => (saved === null ? null : 'Saved as a mail.')),
  }
}

/** What is still being typed is saved first. */
const flush = (): void => {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur()
}
