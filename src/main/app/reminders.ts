import type { Pushed } from '../../shared/ipc/contract'
import type { Note, NoteTarget } from '../../shared/reminders/note'
import type { Notes, Showing } from '../reminders/notes'

/** The desktop, as reminders see it. */
export interface Desktop {
  notes: Notes
  /** Whether the window has the keys: then a note is said inside it. */
  isInFront: () => boolean
  comeForward: () => void
}

interface Parts {
  desktop: Desktop
  send: (message: Pushed) => void
}

const testNote: Note = {
  kind: 'test',
  title: 'Goodturn can reach you',
  body: 'Reminders will look like this.',
  buttons: [],
  target: { to: 'settings' },
}

/** The reminders of an open document, said on this desktop. */
export class Reminders {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Shows a note now, whatever the window does, to try whether the desktop shows any. */
  test(): Promise<Showing> {
    const click = () => this.#goTo(testNote.target)
    return this.#parts.desktop.notes.show(testNote, { click, press: click })
  }

  stop(): void {
    this.#parts.desktop.notes.stop()
  }

  #goTo(target: NoteTarget): void {
    this.#parts.desktop.comeForward()
    this.#parts.send({ kind: 'goTo', target })
  }
}
