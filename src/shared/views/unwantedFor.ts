import type { Day } from '../domain/calendar'
import type { Need } from '../domain/need'
import type { Passing } from '../domain/passing'
import type { Reader } from '../store/reader'

/**
 * Who is not brought up for a need: whoever looks for it, whom the user left out for it or put off, and whom something was
 * done with for it already.
 */
export const unwantedFor = (read: Reader, need: Need, today: Day): Set<string> => {
  const unwanted = new Set<string>([need.personId])
  for (const { personId, until } of read.by('dismissalsOf', need.id))
    if (personId && (!until || until > today)) unwanted.add(personId)
  for (const passing of read.by('passingsFor', need.id))
    if (isBroughtTo(passing)) for (const id of passing.people) unwanted.add(id)
  return unwanted
}

/** Whoever was asked whom they know may still be the one who helps. */
const isBroughtTo = ({ kind }: Passing): boolean => kind !== 'passAlong'
