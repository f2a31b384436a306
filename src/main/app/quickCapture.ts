import { app } from 'electron'
import type { Asker } from '../ipc/handlers'
import type { Message } from '../ipc/messages'
import type { Settings } from '../settings/settings'
import { CaptureShortcut } from './captureShortcut'
import { CaptureWindow } from './captureWindow'
import { isCapture } from './home'
import type { Log } from './log'
import { asksToCapture } from './startsHidden'

/** Quick capture: its window, the keys that open it, and what its page may ask. */
export interface QuickCapture {
  open: () => void
  shortcut: CaptureShortcut
  asker: Asker
}

/** Only what the one line needs. */
const mayAsk: Asker['may'] = (name, message) => {
  if (name === 'act') return (message as Message<'act'>).name === 'capture.who'
  return name === 'execute' && (message as Message<'execute'>).command === 'capture.line'
}

export const quickCapture = (parts: { settings: Settings; log: Log }): QuickCapture => {
  const window = new CaptureWindow({ ...parts, mayInspect: !app.isPackaged })
  const open = () => window.open()
  if (asksToCapture(process.argv)) open()
  return {
    open,
    shortcut: new CaptureShortcut(parts.settings, open),
    asker: { page: () => window.page, isAt: isCapture, may: mayAsk },
  }
}
