import { dayAfter, type Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Person } from '../domain/person'
import { isConversation } from '../domain/touch'
import type { Reader } from './reader'

/** Whoever stood here for longer than this before the first word was known before. */
const mostWait = 30

const earliest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((first, on) => (!first || on < first ? on : first), null)

/**
 * The day on which the user first met somebody: as it was told, else that of the first conversation. Null for whoever
 * was known before, out of a file, as family or as a close friend, so that no import looks like a week full of meetings.
 */
export const firstMetOn = (read: Reader, person: Person): Day | null => {
  const told = person.howWeMet.flatMap(({ on }) => (on ? [on] : []))
  const spoke = read
    .by('touchesOf', person.id)
    .flatMap((touch) => (isConversation(touch) ? [touch.on] : []))
  const first = earliest([...told, ...spoke])
  if (!first || told.length > 0) return first
  const wasKnown =
    person.source.length > 0 ||
    person.circle === 'close' ||
    dayAfter(createdOn(person), mostWait) < first ||
    read.by('rolesOf', person.id).some(({ kind }) => kind === 'family')
  return wasKnown ? null : first
}
