import type { Note } from '../../shared/reminders/note'

/** What came of showing a note; `answer` is what the system said. */
export type Showing = { state: 'shown' } | { state: 'failed'; answer: string }

export interface NoteHandlers {
  click: () => void
  press: (button: number) => void
}

/** Shows notes on the desktop, one of each kind. It never throws, and answers within two seconds. */
export interface Notes {
  show(note: Note, on: NoteHandlers): Promise<Showing>
  clear(kind: Note['kind']): void
  stop(): void
}
