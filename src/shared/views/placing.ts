import { z } from 'zod'
import { foldText } from '../domain/foldText'
import { isPresent, type Circle, type Person } from '../domain/person'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { seenOn } from '../store/seenOn'
import type { Day } from '../domain/calendar'
import { bestOf } from '../domain/bestOf'
import { workplace } from './slimPeople'
import { view } from './view'

/** As many names as one wall holds. */
export const wallSize = 24

/** What a wall asks for: the next page, or with `page` these people again. */
export const wallArgs = z.strictObject({
  page: z.array(z.string().max(64)).max(wallSize).optional(),
})

interface Place {
  signs: number
  at: number
}

/**
 * The next wall of people who have no place yet and stood on no page that was turned, those first of whom the
 * files say most. Whoever came in since, or of whom a file says more since, comes where they belong.
 */
export const placing = view({
  reads: ['person', 'position', 'organisation', 'me', 'progress'],
  args: wallArgs,
  compute: (read, { page }, today) => {
    const surname = lastWord(meOf(read).name)
    const seen = seenOn(read, 'wall')
    const counts: Record<Circle, number> = { close: 0, known: 0, acquainted: 0, unplaced: 0 }
    const waiting: (Place & { person: Person })[] = []
    let at = 0
    for (const person of read.all('person')) {
      at += 1
      if (!isPresent(person) || person.kind === 'light') continue
      counts[person.circle] += 1
      if (person.circle === 'unplaced' && !seen.ids.has(person.id))
        waiting.push({ person, at, signs: signsOf(person, surname) })
    }
    const shown = page
      ? peopleOf(read, page)
      : bestOf(waiting, wallSize, isBefore).map(({ person }) => person)
    return {
      turned: seen.pages,
      /** Whether these are the people that were asked for, not the next page. */
      isAgain: page !== undefined,
      rows: shown.map((person) => ({
        id: person.id,
        name: person.name,
        line: wallLine(read, person, today),
      })),
      counts,
    }
  },
})

/** The people of a page that was left, but for those in the trash. */
export const peopleOf = (read: Reader, ids: readonly string[]): Person[] =>
  ids.flatMap((id) => read.get('person', id) ?? []).filter((person) => !person.deletedAt)

/** What stands under a name on the wall. */
export const wallLine = (read: Reader, person: Person, today: Day): string =>
  workplace(read, person.id, today) || person.household || person.tags[0] || ''

const isBefore = (one: Place, other: Place): boolean =>
  one.signs === other.signs ? one.at < other.at : one.signs > other.signs

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
