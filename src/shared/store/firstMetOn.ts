import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Person } from '../domain/person'
import { isConversation } from '../domain/touch'
import type { Reader } from './reader'

/**
 * The day on which the user first met somebody; null when nobody said. Whoever came out of a file was known before, so
 * that neither the import nor the first conversation that was noted tells when that was.
 */
export const firstMetOn = (read: Reader, person: Person): Day | null => {
  const told = person.howWeMet.flatMap(({ on }) => (on ? [on] : []))
  const isFromFile = person.source.length > 0
  if (isFromFile && told.length === 0) return null
  const spoke = read
    .by('touchesOf', person.id)
    .flatMap((touch) => (isConversation(touch) ? [touch.on] : []))
  const known = [...told, ...spoke, ...(isFromFile ? [] : [createdOn(person)])]
  return known.reduce<Day | null>((first, on) => (!first || on < first ? on : first), null)
}
