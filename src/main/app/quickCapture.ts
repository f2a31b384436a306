import { app } from 'electron'
import type { Asker } from '../ipc/handlers'
import type { Message, MessageName } from '../ipc/messages'
import type { Settings } from '../settings/settings'
import { CaptureShortcut } from './captureShortcut'
import { CaptureWindow } from './captureWindow'
import { isCapture } from './home'
import type { Log } from './log'
import { asksToCapture } from './startsHidden'

/** Quick capture: its window, the keys that open it, and what its page may ask. */
export interface QuickCapture {
  open: () => void
  close: () => void
  shortcut: CaptureShortcut
  asker: Asker
}

const actIn = (name: MessageName, message: unknown): string | null =>
  name === 'act' ? (message as Message<'act'>).name : null

/** Only what the one line needs. */
const mayAsk: Asker['may'] = (name, message) =>
  name === 'execute'
    ? (message as Message<'execute'>).command === 'capture.line'
    : ['capture.who', 'capture.close'].includes(actIn(name, message) ?? '')

export const quickCapture = (parts: { settings: Settings; log: Log }): QuickCapture => {
  const window = new CaptureWindow({ ...parts, mayInspect: !app.isPackaged })
  const open = () => window.open()
  const close = () => window.close()
  if (asksToCapture(process.argv)) open()
  return {
    open,
    close,
    shortcut: new CaptureShortcut(parts.settings, open),
    asker: {
      page: () => window.page,
      isAt: isCapture,
      may: mayAsk,
      atOnce: (name, message) => {
        const isClose = actIn(name, message) === 'capture.close'
        if (isClose) close()
        return isClose
      },
    },
  }
}
