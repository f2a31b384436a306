import { useEffect, useRef } from 'react'
import { useAction } from '../state/actions'
import { closeNote, useNotes } from '../state/notes'
import { targetPath } from '../state/openTarget'
import { useRoutePath } from '../state/route'
import { NoteCard } from './NoteCard'
import './NoteCard.css'

/** Who is on the page that a note leads to has no need of it any more. */
const useArrival = () => {
  const path = useRoutePath()
  useEffect(() => {
    for (const note of useNotes.getState().notes) {
      const wanted = targetPath(note.target)
      if (path === wanted || path.startsWith(`${wanted}/`)) closeNote(note)
    }
  }, [path])
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
        <NoteCard key={note.kind} note={note} />
      ))}
    </div>
  )
}
