import { z } from 'zod'
import { foldText } from '../domain/foldText'
import { isPresent, type Circle, type Person } from '../domain/person'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { bestOf } from './bestOf'
import { workplace } from './slimPeople'
import { view } from './view'

/** As many names as one wall holds. */
export const wallSize = 24

interface Place {
  signs: number
  at: number
}

/**
 * The next wall of people who have no place yet, those first of whom the files say most. With `after` the
 * wall goes on behind that person, wherever they have been placed meanwhile; with `page` it shows these again.
 */
export const placing = view({
  reads: ['person', 'position', 'organisation', 'me'],
  args: z.strictObject({
    after: z.string().max(64).optional(),
    page: z.array(z.string().max(64)).max(wallSize).optional(),
  }),
  compute: (read, { after, page }, today) => {
    const surname = lastWord(meOf(read).name)
    const last = after === undefined ? null : placeOf(read, after, surname)
    const counts: Record<Circle, number> = { close: 0, known: 0, acquainted: 0, unplaced: 0 }
    const waiting: (Place & { person: Person })[] = []
    let at = 0
    for (const person of read.all('person')) {
      at += 1
      if (!isPresent(person) || person.kind === 'light') continue
      counts[person.circle] += 1
      if (person.circle !== 'unplaced') continue
      const place = { person, at, signs: signsOf(person, surname) }
      if (!last || isBefore(last, place)) waiting.push(place)
    }
    const shown = page
      ? page.flatMap((id) => read.get('person', id) ?? []).filter((person) => !person.deletedAt)
      : bestOf(waiting, wallSize, isBefore).map(({ person }) => person)
    return {
      after: after ?? null,
      rows: shown.map((person) => ({
        id: person.id,
        name: person.name,
        line: workplace(read, person.id, today) || person.household || person.tags[0] || '',
      })),
      counts,
    }
  },
})

const isBefore = (one: Place, other: Place): boolean =>
  one.signs === other.signs ? one.at < other.at : one.signs > other.signs

const placeOf = (read: Reader, id: string, surname: string): Place | null => {
  let at = 0
  for (const person of read.all('person')) {
    at += 1
    if (person.id === id) return { at, signs: signsOf(person, surname) }
  }
  return null
}

/** How much the files say of a person: a hint at whom the user knows, never shown and never kept. */
const signsOf = (person: Person, surname: string): number =>
  (new Set(person.source.map((source) => source.kind)).size > 1 ? 3 : 0) +
  (person.occasions.some((occasion) => occasion.kind === 'birthday') ? 2 : 0) +
  (person.addresses.length > 0 ? 2 : 0) +
  (person.photo ? 2 : 0) +
  (person.phones.length > 1 ? 1 : 0) +
  (surname && lastWord(person.family ?? person.name) === surname ? 3 : 0) +
  (person.tags.length > 0 ? 1 : 0)

const lastWord = (name: string): string => foldText(name).split(' ').at(-1) ?? ''
