import { z } from 'zod'
import { isSuggestible } from '../domain/isSuggestible'
import type { Instant } from '../domain/calendar'
import type { Reader } from '../store/reader'
import { keptWhile } from './keptWhile'
import { holds } from './holds'
import { currentTitle } from './slimPeople'
import { mostRows, view } from './view'

interface Offered {
  id: string
  words: string
  at: Instant
  person: { id: string; name: string; does: string }
  /** Said by them as an offer, and not only what they do. */
  isOffer: boolean
}

/** What people can help with, and what they do where no offer is known: the newest first, and no better or worse. */
export const offerDeck = view({
  reads: ['offer', 'person', 'private', 'position'],
  args: z.strictObject({
    from: z.number().int().min(0).max(1_000_000),
    /** Words that stand in the offer, or in the name of whoever can help. */
    find: z.string().max(200).default(''),
  }),
  compute: (read, { from, find }, today) => {
    const isFound = holds(find)
    const all = offersInOrder(read, '')
    const offers = find.trim()
      ? all.filter(({ words, person }) => isFound(words, person.name))
      : all
    return {
      rows: offers.slice(from, from + mostRows).map(({ id, words, person, isOffer }) => ({
        id,
        words,
        isOffer,
        person: { ...person, does: person.does || currentTitle(read, person.id, today) },
      })),
      next: offers.length > from + mostRows ? from + mostRows : null,
    }
  },
})

const isNewer = (one: Offered, other: Offered): boolean => {
  if (one.isOffer !== other.isOffer) return one.isOffer
  return one.at === other.at ? one.id < other.id : one.at > other.at
}

const offersInOrder = keptWhile(['offer', 'person', 'private'], (read) =>
  [...offersIn(read)].sort((one, other) => (isNewer(one, other) ? -1 : 1)),
)

function* offersIn(read: Reader): Generator<Offered> {
  for (const person of read.all('person')) {
    if (!isSuggestible(person, read.get('private', person.id))) continue
    const { id, name, does } = person
    const who = { id, name, does }
    const offers = read.by('offersOf', id)
    for (const { id: offerId, words, createdAt, grade } of offers)
      if (grade !== 'benched')
        yield { id: offerId, words, at: createdAt, person: who, isOffer: true }
    if (offers.length === 0 && does.trim())
      yield { id, words: does, at: person.createdAt, person: who, isOffer: false }
  }
}
