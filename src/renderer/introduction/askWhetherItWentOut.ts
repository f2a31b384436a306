import { execute, undo } from '../state/execute'
import { showToast } from '../state/toasts'
import type { Side } from './useIntroduction'

/** Whose message it is, where each of the two gets their own. */
export type Reader = Pick<Side, 'id' | 'firstName'>

interface Opened {
  passingId: string
  /** Nobody where one message goes to both. */
  readers: Reader[]
  onSent: () => void
}

let stopAsking = () => {}
let open: Opened | null = null

/** Asks once, when the window is in front again after the letter was handed over. */
export const askWhetherItWentOut = (
  passingId: string,
  onSent: () => void,
  reader?: Reader,
): void => {
  stopAsking()
  const before = open?.passingId === passingId ? open.readers : []
  const others = before.filter((one) => one.id !== reader?.id)
  const opened = { passingId, onSent, readers: reader ? [...others, reader] : [] }
  open = opened
  let wasAway = !document.hasFocus()
  const left = () => {
    wasAway = true
  }
  const back = () => {
    if (!wasAway) return
    stopAsking()
    ask(opened)
  }
  window.addEventListener('blur', left)
  window.addEventListener('focus', back)
  stopAsking = () => {
    window.removeEventListener('blur', left)
    window.removeEventListener('focus', back)
  }
}

const question = ([reader, second]: readonly Reader[]): string => {
  if (!reader) return 'Did it go out?'
  return second ? 'Did both go out?' : `Did it go out to ${reader.firstName}?`
}

const ask = ({ passingId, readers, onSent }: Opened): void => {
  const answer = (run: () => void) => () => {
    open = null
    run()
  }
  const [only, second] = readers
  const reader = second ? undefined : only
  showToast({
    text: question(readers),
    lasts: null,
    action: { label: 'Yes', run: answer(() => void markSent(passingId, onSent, reader)) },
    further: { label: 'Not yet', run: answer(() => {}) },
  })
}

/** It is out; once it is out to both, the drawer has done its work. */
export const markSent = async (
  passingId: string,
  onSent: () => void,
  reader?: Reader,
): Promise<void> => {
  const input = { passingId, ...(reader ? { to: reader.id } : {}) }
  const reply = await execute('introduction.markSent', input)
  if (!reply.ok) return
  const { isOut } = reply.value
  if (isOut) onSent()
  showToast({
    text:
      isOut || !reader
        ? 'Marked as sent. A question follows in a week.'
        : `Marked as sent to ${reader.firstName}.`,
    action: { label: 'Undo', run: () => void undo() },
  })
}
