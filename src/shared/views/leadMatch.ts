import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Passing } from '../domain/passing'
import { whoFitsLead } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { named, type Named } from './named'
import { newcomerFor, type SoughtAnew } from './newcomerFor'

/** What a lead says about itself: what is needed there, what for, and the name of the business. */
const textsOf = (read: Reader, { needId, purpose, business }: Passing): SoughtAnew['texts'] =>
  [
    { words: (needId && read.get('need', needId)?.words) || '' },
    { words: purpose ?? '' },
    { words: business?.name ?? '', isName: true },
  ].filter(({ words }) => words !== '')

/** Somebody who has come since a lead was last brought up, or of whom more is known since, and fits its words. */
const whoFitsWords = (read: Reader, passing: Passing, today: Day): string | null => {
  const since = passing.broughtUpOn.at(-1)
  if (since === undefined) return null
  const { giver, forWhom, people } = passing
  return newcomerFor(
    read,
    {
      of: passing,
      texts: textsOf(read, passing),
      without: new Set<string>([giver, ...(forWhom ? [forWhom] : []), ...people]),
      isNew: ({ at }) => createdOn({ createdAt: at }) >= since,
    },
    today,
  )
}

/** Somebody who is known to work where a lead leads, or who fits its words, since it was last brought up. */
export const whoWakes = (read: Reader, passing: Passing, today: Day): string | null =>
  whoFitsLead(read, passing) ?? whoFitsWords(read, passing, today)

/** The same by name; null when nobody does. */
export const leadMatch = (read: Reader, passing: Passing, today: Day): Named | null => {
  const id = whoWakes(read, passing, today)
  return id ? named(read, id) : null
}
