import { create } from 'zustand'
import type { Note } from '../../shared/reminders/note'
import { placeOf } from '../../shared/reminders/placeOf'
import { onPushed } from './onPushed'

interface Notes {
  /** What is said inside the window, the newest first, one in each place. */
  notes: readonly Note[]
}

/** More would hide the page; the inbox has them all. */
const mostShown = 3

export const useNotes = create<Notes>(() => ({ notes: [] }))

const change = (changed: (notes: readonly Note[]) => readonly Note[]) =>
  useNotes.setState(({ notes }) => ({ notes: changed(notes) }))

export const closeNote = (note: Note): void =>
  change((notes) => notes.filter((one) => one !== note))

onPushed('note', ({ note, of }) =>
  change((notes) => {
    const gone = note ? placeOf(note) : of
    const others = notes.filter((one) => gone && placeOf(one) !== gone)
    return note ? [note, ...others].slice(0, mostShown) : others
  }),
)
