import { Menu } from 'electron'
import type { HistoryState } from '../../shared/ipc/contract'
import { menuTemplate, type MenuParts } from './menuTemplate'

const rest = 250

/** The native menu, whose Undo and Redo say what they would do. */
export class NativeMenu {
  readonly #run: MenuParts['run']
  #history: HistoryState = { undo: null, redo: null }
  #rebuilding: NodeJS.Timeout | undefined

  constructor(run: MenuParts['run']) {
    this.#run = run
    this.#build()
  }

  /** Follows the history, a moment later: labels of a native menu cannot be changed, so it is built anew. */
  show(history: HistoryState): void {
    if (history.undo === this.#history.undo && history.redo === this.#history.redo) return
    this.#history = history
    clearTimeout(this.#rebuilding)
    this.#rebuilding = setTimeout(() => this.#build(), rest)
  }

  #build(): void {
    const { platform } = process
    const template = menuTemplate({ platform, history: this.#history, run: this.#run })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}
