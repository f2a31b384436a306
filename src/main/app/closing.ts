import { dialog, type BrowserWindow } from 'electron'
import type { Settings } from '../settings/settings'
import type { Opening } from './opening'
import type { Sphere } from './openSphere'
import type { TrayIcon } from './trayIcon'
import { whenClosing } from './whenClosing'

interface Parts {
  window: BrowserWindow
  opening: Opening<Sphere>
  settings: Settings
  tray: Pick<TrayIcon, 'isThere'>
}

const answers = ['keep', 'quit'] as const
const patience = 300

/** Does what the user wants of a window that is closed; asks once where that is not known. */
export class Closing {
  readonly #parts: Parts
  readonly #quit: () => void
  #isDeciding = false

  constructor(parts: Parts, quit: () => void) {
    this.#parts = parts
    this.#quit = quit
  }

  async close(): Promise<void> {
    if (this.#isDeciding) return
    this.#isDeciding = true
    try {
      await this.#decide()
    } finally {
      this.#isDeciding = false
    }
  }

  async #decide(): Promise<void> {
    const { window, settings, tray } = this.#parts
    const { whenClosed } = settings.kept
    const canRemind = await this.#canRemind()
    const { platform } = process
    const wish = whenClosing({ platform, hasTray: tray.isThere, canRemind, whenClosed })
    const answer = wish === 'ask' ? await this.#ask() : null
    if (wish === 'hide' || answer === 'keep') window.hide()
    if (wish === 'quit' || answer === 'quit') this.#quit()
  }

  /** Null when the user thought better of closing. */
  async #ask(): Promise<(typeof answers)[number] | null> {
    const { window, settings } = this.#parts
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: 'Keep Goodturn in the tray so it can remind you?',
      detail: 'You can change this in Settings.',
      buttons: ['Keep running', 'Quit'],
      defaultId: 0,
      cancelId: answers.length,
      noLink: true,
    })
    const answer = answers[response] ?? null
    if (answer) settings.change({ whenClosed: answer })
    return answer
  }

  /** Not while the document is not open, or is another program's. */
  #canRemind(): Promise<boolean> {
    return Promise.race([
      this.#parts.opening.attempt.then(
        ({ store }) => store.engine.readOnly === null,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience)),
    ])
  }
}
