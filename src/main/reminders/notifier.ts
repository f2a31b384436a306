import { Notification } from 'electron'
import type { Note } from '../../shared/reminders/note'
import { DesktopNotes } from '../bus/desktopNotes'
import type { Notifier, ShowAnswer } from './ports'

/** Notes of this program, until it ends. */
export interface Notes extends Notifier {
  stop: () => void
}

type Handlers = Parameters<Notifier['show']>[1]

const patience = 1800

/** Notes as macOS and Windows show them. */
export class SystemNotes implements Notes {
  /** Kept, or they would be forgotten before they are clicked. */
  readonly #shown = new Map<Note['kind'], Notification>()

  show(note: Note, on: Handlers): Promise<ShowAnswer> {
    this.clear(note.kind)
    if (!Notification.isSupported())
      return Promise.resolve({ state: 'failed', answer: 'This system shows no notifications.' })
    const shown = new Notification({
      title: note.title,
      body: note.body,
      silent: true,
      actions: note.buttons.map(({ label }) => ({ type: 'button', text: label })),
    })
    this.#shown.set(note.kind, shown)
    const forget = () => {
      if (this.#shown.get(note.kind) === shown) this.#shown.delete(note.kind)
    }
    const once = (act: () => void) => () => {
      // A click and a button of one note are not heard twice, nor of one that was taken away.
      if (this.#shown.get(note.kind) !== shown) return
      this.clear(note.kind)
      act()
    }
    shown.on('click', once(on.click))
    shown.on('action', (_details, button) => once(() => on.press(button))())
    shown.on('close', forget)
    return new Promise((resolve) => {
      const fail = (answer: string) => {
        clearTimeout(late)
        forget()
        resolve({ state: 'failed', answer })
      }
      const late = setTimeout(() => {
        shown.close()
        fail('The system did not say that it was shown.')
      }, patience)
      shown.on('failed', (_event, words) => fail(words || 'The system did not say why.'))
      shown.on('show', () => {
        clearTimeout(late)
        resolve({ state: 'shown' })
      })
      try {
        shown.show()
      } catch (error) {
        fail(String(error))
      }
    })
  }

  clear(kind: Note['kind']): void {
    const shown = this.#shown.get(kind)
    this.#shown.delete(kind)
    shown?.close()
  }

  stop(): void {
    for (const kind of this.#shown.keys()) this.clear(kind)
  }
}

/** The notes of this desktop. */
export const notesHere = (): Notes =>
  process.platform === 'linux' ? new DesktopNotes() : new SystemNotes()
