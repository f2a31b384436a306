import type { ActName, ActValue } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'
import { showToast } from '../state/toasts'
import { askWhetherItWentOut, type Reader } from './askWhetherItWentOut'
import type { Introduction } from './useIntroduction'

type Way = Extract<ActName, `introduction.${string}`>

/** Whose message, where each gets their own; left out, the one to both. */
interface What {
  reader?: Reader | undefined
  /** Too long to hand over whole: it is copied, and something empty is opened to paste it into. */
  isTooLong?: boolean
}

export interface HandOver {
  email: (what: What) => Promise<void>
  text: (what: What) => Promise<void>
  copy: (what: What) => Promise<void>
  saveEml: (what: What) => Promise<void>
}

/** Gives the message to the mail program, the clipboard or a file. Nothing is sent here. */
export const useHandOver = (ensure: Introduction['ensure'], onSent: () => void): HandOver => {
  const act = async <Name extends Way>(
    way: Name,
    passingId: string,
    reader?: Reader,
    more = {},
  ) => {
    const input = { passingId, ...(reader ? { personId: reader.id } : {}), ...more }
    const reply = await bridge.act(way, input as never)
    if (!reply.ok) showToast({ text: reply.message })
    return reply.ok ? (reply.value as ActValue<Name>) : undefined
  }

  const handOver = async <Name extends Way>(
    way: Name,
    { reader, isTooLong = false }: What,
    said: (value: ActValue<Name>) => string | null,
  ): Promise<void> => {
    flush()
    const passingId = await ensure()
    if (!passingId) return
    if (isTooLong && (await act('introduction.copy', passingId, reader)) === undefined) return
    const value = await act(way, passingId, reader, isTooLong ? { isEmpty: true } : {})
    if (value === undefined) return
    const words = said(value)
    if (words === null) return
    if (words) showToast({ text: words })
    askWhetherItWentOut(passingId, onSent, reader)
  }

  const paste = ({ isTooLong }: What) => (isTooLong ? 'Copied. Paste it there.' : '')
  return {
    email: (what) => handOver('introduction.email', what, () => paste(what)),
    text: (what) => handOver('introduction.text', what, () => paste(what)),
    copy: ({ reader }) =>
      handOver('introduction.copy', { reader }, () =>
        reader ? `Copied, for ${reader.firstName} to read.` : 'Copied, with how to reach both.',
      ),
    saveEml: ({ reader }) =>
      handOver('introduction.saveEml', { reader }, ({ saved }) =>
        saved === null ? null : 'Saved as a mail.',
      ),
  }
}

/** What is still being typed is saved first. */
const flush = (): void => {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur()
}
