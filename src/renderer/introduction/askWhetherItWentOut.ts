import { execute } from '../state/execute'
import { showToast } from '../state/toasts'

let stopAsking = () => {}

/** Asks once, when the window is in front again after the letter was handed over. */
export const askWhetherItWentOut = (passingId: string, onSent: () => void): void => {
  stopAsking()
  let wasAway = !document.hasFocus()
  const left = () => {
    wasAway = true
  }
  const back = () => {
    if (!wasAway) return
    stopAsking()
    ask(passingId, onSent)
  }
  window.addEventListener('blur', left)
  window.addEventListener('focus', back)
  stopAsking = () => {
    window.removeEventListener('blur', left)
    window.removeEventListener('focus', back)
  }
}

const ask = (passingId: string, onSent: () => void): void => {
  showToast({
    text: 'Did it go out?',
    lasts: null,
    action: { label: 'Yes', run: () => void markSent(passingId, onSent) },
    further: { label: 'Not yet', run: () => {} },
  })
}

/** It is out; the drawer has done its work. */
export const markSent = async (passingId: string, onSent: () => void): Promise<void> => {
  const toast = 'Marked as sent. A question follows in a week.'
  const reply = await execute('introduction.markSent', { passingId }, { toast })
  if (reply.ok) onSent()
}
