import { app, Menu, nativeImage, Tray, type NativeImage } from 'electron'
import { readFileSync } from 'node:fs'
import { dueCountWords } from '../../shared/text/dueCountWords'
import { TrayHost } from '../bus/trayHost'
import ico from '../icons/icon.ico?asset'
import template from '../icons/template.png?asset'
import templateTwice from '../icons/templateTwice.png?asset'
import plain from '../icons/tray.png?asset'
import plainTwice from '../icons/trayTwice.png?asset'
import type { Glance } from '../watch/glances'
import { trayMenu, type TrayActs } from './trayMenu'

interface Parts {
  acts: TrayActs
  /** Called whenever a tray has come or gone. */
  onChange: () => void
}

const { platform } = process

/** Goodturn in the tray, while the desktop has one. */
export class TrayIcon {
  readonly #parts: Parts
  readonly #host: TrayHost | null
  /** Kept, or it would be forgotten and vanish. */
  #tray: Tray | null = null
  #glance: Glance | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    const onChange = (isThere: boolean) => this.#become(isThere)
    this.#host = platform === 'linux' ? new TrayHost({ onChange }) : null
    if (!this.#host) this.#become(true)
  }

  get isThere(): boolean {
    return this.#tray !== null
  }

  /** Shows what is due; null when no sphere is open. */
  show(glance: Glance | null): void {
    this.#glance = glance
    app.setBadgeCount(glance?.due ?? 0)
    this.#tell()
  }

  stop(): void {
    this.#host?.stop()
    this.#tray?.destroy()
    this.#tray = null
  }

  #become(isThere: boolean): void {
    this.#tray?.destroy()
    this.#tray = isThere ? this.#place() : null
    this.#tell()
    this.#parts.onChange()
  }

  #place(): Tray {
    const tray = new Tray(picture())
    // On macOS a click opens the menu.
    if (platform !== 'darwin') tray.on('click', () => this.#parts.acts.open())
    return tray
  }

  #tell(): void {
    if (!this.#tray) return
    const due = this.#glance?.due ?? 0
    this.#tray.setToolTip(due > 0 ? `Goodturn, ${dueCountWords(due)}` : 'Goodturn')
    if (platform === 'darwin') this.#tray.setTitle(due > 0 ? String(due) : '')
    this.#tray.setContextMenu(Menu.buildFromTemplate(trayMenu(this.#glance, this.#parts.acts)))
  }
}

const picture = (): NativeImage | string => {
  // Of this one Windows takes the size that fits the screen.
  if (platform === 'win32') return ico
  const isMac = platform === 'darwin'
  const image = nativeImage.createEmpty()
  image.addRepresentation({ scaleFactor: 1, buffer: readFileSync(isMac ? template : plain) })
  image.addRepresentation({
    scaleFactor: 2,
    buffer: readFileSync(isMac ? templateTwice : plainTwice),
  })
  image.setTemplateImage(isMac)
  return image
}
