import { useEffect, useRef } from 'react'
import { isOnPage } from '../../shared/reminders/isOnPage'
import { placeOf } from '../../shared/reminders/placeOf'
import { useAction } from '../state/actions'
import { closeNote, useNotes } from '../state/notes'
import { useRoutePath } from '../state/route'
import { NoteCard } from './NoteCard'
import './NoteCard.css'

/** Who is on the page that a note leads to has no need of it any more. */
const useArrival = () => {
  const path = useRoutePath()
  useEffect(() => {
    for (const note of useNotes.getState().notes) if (isOnPage(path, note.target)) closeNote(note)
  }, [path])
  const notes = useNotes((state) => state.notes)
  useEffect(() => {
    // The whole evening is on one page, and the card would stand over it.
    for (const note of notes)
      if (note.target.to === 'tonight' && isOnPage(path, note.target)) closeNote(note)
  }, [path, notes])
}

/** What is said unasked, inside the window: over the page, read aloud politely, and never taking the keys. */
export const NoteCards = () => {
  const notes = useNotes((state) => state.notes)
  const cards = useRef<HTMLDivElement>(null)
  useArrival()
  useAction(
    'go.note',
    () => cards.current?.querySelector<HTMLElement>('button')?.focus(),
    notes.length > 0,
  )
  return (
    <div ref={cards} className="notes" aria-live="polite">
      {notes.map((note) => (
        <NoteCard key={placeOf(note)} note={note} />
      ))}
    </div>
  )
}
