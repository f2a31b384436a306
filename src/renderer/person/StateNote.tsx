import { LockKeyhole } from 'lucide-react'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { sayDay } from '../../shared/text/sayDay'
import { Button } from '../ui/Button'
import { DistanceReasons } from '../ui/DistanceReasons'
import { localDay } from '../ui/localDay'
import type { PersonSeen } from './personSeen'

interface Note {
  words: string
  does?: { label: string; run: () => void }
}

const notesOf = (seen: PersonSeen, today: string): Note[] => {
  const { id, state, header } = seen
  const ids = { ids: [id] }
  const notes: Note[] = []
  if (state.deletedAt)
    notes.push({
      words: `In the trash since ${sayDay(localDay(state.deletedAt), today)}. Kept for 30 days.`,
      does: { label: 'Bring back', run: () => void execute('person.undelete', ids) },
    })
  else if (state.isArchived)
    notes.push({
      words: 'Archived: out of lists, map and matches. The story is kept.',
      does: { label: 'Restore', run: () => void execute('person.restore', ids) },
    })
  if (state.light) {
    const { through } = state.light
    notes.push({
      words: through
        ? `${through.name} knows ${header.name}. You do not, yet.`
        : `You do not know ${header.name} yourself, yet.`,
      does: {
        label: 'Add to my people',
        run: () => void execute('lightPerson.promote', { id }, { toast: `Added ${header.name}` }),
      },
    })
  }
  if (state.isDeceased) notes.push({ words: 'No longer living. No reminders, no suggestions.' })
  if (state.isNotIntroduced)
    notes.push({
      words: `${header.name} asked not to be introduced for now.`,
      does: {
        label: 'That has changed',
        run: () => void execute('person.edit', { id, patch: { askedNotToBe: false } }),
      },
    })
  return notes
}

/** What is special about how things stand: archived, in the trash, known only through somebody else. */
export const StateNote = ({ seen }: { seen: PersonSeen }) => {
  const today = useToday((state) => state.today)
  const notes = notesOf(seen, today)
  const { distance } = seen.state
  if (notes.length === 0 && !distance) return null
  return (
    <div className="state-notes" role="status">
      {notes.map(({ words, does }) => (
        <div key={words || does?.label} className="state-note">
          <span>{words}</span>
          {does && (
            <Button isSmall onPress={does.run}>
              {does.label}
            </Button>
          )}
        </div>
      ))}
      {distance && (
        <div className="state-note state-note-private">
          <LockKeyhole size={15} aria-hidden />
          <span>{`${distance} Not in any suggestion. Only you see this.`}</span>
          <DistanceReasons key={seen.id} personId={seen.id} />
        </div>
      )}
    </div>
  )
}
