import { BrowserWindow, screen, type WebContents } from 'electron'
import type { Settings } from '../settings/settings'
import { capturePlace } from './capturePlace'
import { captureUrl } from './home'
import type { Log } from './log'
import { ground, pagePreferences } from './pagePreferences'

interface Parts {
  settings: Settings
  mayInspect: boolean
  log: Log
}

/** The small window of quick capture. It is made when it is first asked for, and kept. */
export class CaptureWindow {
  readonly #parts: Parts
  #window: BrowserWindow | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Its page, while there is one. */
  get page(): WebContents | null {
    return this.#window?.webContents ?? null
  }

  /** Shows it where the pointer is, with what was typed before and not saved. */
  open(): void {
    const { zoom } = this.#parts.settings.kept
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    const place = capturePlace(workArea, zoom)
    const window = this.#window
    if (!window) {
      const made = this.#make(zoom)
      made.setBounds(place)
      made.once('ready-to-show', () => comeForward(made))
      return
    }
    window.setBackgroundColor(ground())
    window.webContents.setZoomFactor(zoom)
    window.setBounds(place)
    comeForward(window)
  }

  /** The window stays for the next time. */
  close(): void {
    this.#window?.hide()
  }

  #make(zoom: number): BrowserWindow {
    const { mayInspect, log } = this.#parts
    const window = new BrowserWindow({
      title: 'Quick capture',
      frame: false,
      show: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      backgroundColor: ground(),
      // On macOS a panel takes the keys and leaves the program before in front, so hiding gives them back.
      ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
      webPreferences: pagePreferences({ mayInspect, zoom }),
    })
    this.#window = window
    if (process.platform !== 'win32')
      window.setVisibleOnAllWorkspaces(true, {
        visibleOnFullScreen: true,
        skipTransformProcessType: true,
      })
    window.on('blur', () => window.hide())
    window.on('close', (event) => {
      event.preventDefault()
      window.hide()
    })
    window.on('closed', () => (this.#window = null))
    window.webContents.on('did-finish-load', () => {
      window.webContents.setZoomFactor(this.#parts.settings.kept.zoom)
    })
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      log.write(`quick capture ended: ${reason}`)
      window.destroy()
    })
    void window.loadURL(captureUrl)
    return window
  }
}

const comeForward = (window: BrowserWindow): void => {
  if (window.isDestroyed()) return
  window.show()
  window.focus()
  window.webContents.focus()
}
