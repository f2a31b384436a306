import type { Day } from '../domain/calendar'
import type { CandidatePair } from '../matching/doubles/candidatePairs'
import type { Reader } from '../store/reader'
import { currentTitle, workplace } from './slimPeople'

/** One of two people who may be one. */
export interface DoubleSide {
  id: string
  name: string
  photo: string | null
  /** Where they work, or how they are reached. */
  detail: string
}

export interface DoubleRow {
  a: DoubleSide
  b: DoubleSide
  /** Why they may be one: 'Same e-mail, and Bob is short for Robert'. */
  says: string
}

/** Whether the user has said that these two are two. */
export const isKeptApart = (read: Reader, a: string, b: string): boolean =>
  read
    .by('dismissalsOf', a)
    .some(
      ({ needId, pair }) => !needId && pair?.some((id) => id === a) && pair.some((id) => id === b),
    )

const sideOf = (read: Reader, id: string, today: Day): DoubleSide | null => {
  const person = read.get('person', id)
  if (!person || person.deletedAt) return null
  const work = workplace(read, id, today) || person.does || currentTitle(read, id, today)
  const reached = person.emails[0]?.value ?? person.phones[0]?.value ?? person.links[0]?.value
  const detail = [work, reached].filter(Boolean).join(' · ')
  return { id, name: person.name, photo: person.photo ?? null, detail }
}

/** A suggestion as the list shows it, the older entry first; null when one of the two is gone. */
export const doubleRow = (read: Reader, { a, b, says }: CandidatePair, today: Day) => {
  const sides = [sideOf(read, a, today), sideOf(read, b, today)]
  const [first, second] = sides
  if (!first || !second) return null
  const isLater =
    (read.get('person', a)?.createdAt ?? '') > (read.get('person', b)?.createdAt ?? '')
  return { a: isLater ? second : first, b: isLater ? first : second, says } satisfies DoubleRow
}
