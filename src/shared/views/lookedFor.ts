import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import { isSuggestible } from '../domain/isSuggestible'
import type { Day } from '../domain/calendar'
import type { Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { knownTables } from './knownWords'
import { needCard } from './needCard'
import { needOrder } from './needsFirst'
import { shortName } from './named'
import { isFree } from './thread'
import { unwantedFor } from './unwantedFor'
import { view } from './view'
import { whoLooksFor } from './whoLooksFor'

const most = 7

/** Who is looking for what somebody offers, or for what they do: at most seven, whose need comes first. */
export const lookedFor = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'passing'],
  args: z.strictObject({ personId: z.string().max(64), offerId: z.string().max(64).optional() }),
  compute: (read, { personId, offerId }, today) => {
    const person = read.get('person', personId)
    const offer = offerId === undefined ? undefined : read.get('offer', offerId)
    if (!person || !isSuggestible(person, read.get('private', personId))) return null
    if (offerId !== undefined && offer?.personId !== personId) return null
    const words = offer ? `${offer.words} ${offer.category ?? ''}` : person.does
    const needs = whoLooksFor(read, { words, without: new Set([personId]) }, today)
    return {
      words: offer?.words ?? person.does,
      isOffer: offer !== undefined,
      person: { id: person.id, name: person.name, shortName: shortName(person) },
      rows: bestOf(forPerson(read, needs, personId, today), most, needOrder(read, today)).map(
        (need) => needCard(read, need, today),
      ),
    }
  },
})

function* forPerson(
  read: Reader,
  needs: Iterable<Need>,
  personId: string,
  today: Day,
): Generator<Need> {
  for (const need of needs) {
    const asker = read.get('person', need.personId)
    if (!asker || !isSuggestible(asker, read.get('private', asker.id))) continue
    if (isFree(read, need) && !unwantedFor(read, need, today).has(personId)) yield need
  }
}
