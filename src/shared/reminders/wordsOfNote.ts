import type { Reminder } from '../domain/reminder'
import type { Reader } from '../store/reader'
import type { Note } from './note'
import type { Words } from './toSay'

/** A next step by its own words and its person; of all else, that something waits. */
export const wordsOfNote: Words = (read, { reminders, claimsUnseen, isCatchUp }) => {
  const [first] = [...reminders, ...claimsUnseen]
  if (!first) return null
  return (!isCatchUp && stepIn(read, first)) || waiting(isCatchUp ? 'digest' : first.kind)
}

const stepIn = (read: Reader, reminder: Reminder): Note | null => {
  if (reminder.kind !== 'timed') return null
  const followUp = read.get('followUp', reminder.followUpId)
  if (!followUp) return null
  const { personId } = followUp.about
  const name = personId && read.get('person', personId)?.name
  return {
    kind: 'timed',
    title: `${name ?? followUp.words}, ${followUp.at}`,
    body: name ? followUp.words : '',
    buttons: [
      {
        label: 'Done',
        act: { does: 'command', command: 'followUp.done', input: { id: followUp.id } },
      },
    ],
    target: personId ? { to: 'person', id: personId } : { to: 'inbox', id: followUp.id },
  }
}

const waiting = (kind: Note['kind']): Note => ({
  kind,
  title: 'Goodturn',
  body: 'Something is waiting for you.',
  buttons: [],
  target: { to: kind === 'evening' ? 'tonight' : 'inbox' },
})
