import { Notification } from 'electron'
import type { Note } from '../../shared/reminders/note'
import { placeOf, type NotePlace } from '../../shared/reminders/placeOf'
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
  readonly #shown = new Map<NotePlace, Notification>()

  show(note: Note, on: Handlers): Promise<ShowAnswer> {
    const place = placeOf(note)
    this.clear(place)
    if (!Notification.isSupported())
      return Promise.resolve({ state: 'failed', answer: 'This system shows no notifications.' })
    const shown = new Notification({
      title: note.title,
      body: note.body,
      silent: true,
      actions: note.buttons.map(({ label }) => ({ type: 'button', text: label })),
    })
    this.#shown.set(place, shown)
    const forget = () => {
      if (this.#shown.get(place) === shown) this.#shown.delete(place)
    }
    const once = (act: () => void) => () => {
      // A click and a button of one note are not heard twice, nor of one that was taken away.
      if (this.#shown.get(place) !== shown) return
      this.clear(place)
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

  clear(place: NotePlace): void {
    const shown = this.#shown.get(place)
    this.#shown.delete(place)
    shown?.close()
  }

  stop(): void {
    for (const place of this.#shown.keys()) this.clear(place)
  }
}

/** The notes of this desktop. */
export const notesHere = (): Notes =>
  process.platform === 'linux' ? new DesktopNotes() : new SystemNotes()
