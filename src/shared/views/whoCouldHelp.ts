import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Offer } from '../domain/offer'
import type { Person } from '../domain/person'
import { fitOf, tellingHits } from '../matching/fitOf'
import { keyWords } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { bestOf } from '../domain/bestOf'
import { hitsByPerson, textOf, type Found } from './hitsByPerson'
import { openKnown, type Known } from './knownWords'

/** What it rests on that somebody could help: what they say themselves, their title or firm alone, or wording that is alike. */
export type Tier = 'can' | 'title' | 'maybe'

/** Somebody who may help, and what says so: hits of one kind, with the words as they stand there. */
export interface Helper {
  person: Person
  tier: Tier
  reasons: readonly { kind: Found['kind']; word: string; text: string }[]
}

export interface Sought {
  /** What is looked for, in somebody's own words. */
  words: string
  /** People who are not meant, such as whoever looks for it. */
  without?: ReadonlySet<string>
  /** Nobody but these. */
  only?: ReadonlySet<string>
  most: number
}

/** Whom one would send people to first, where they fit alike. */
const grades: Record<NonNullable<Offer['grade']>, number> = {
  'A+': 3,
  A: 2,
  B: 1,
  unproven: 0,
  benched: 0,
}

interface Ranked {
  person: Person
  hits: readonly Found[]
  fit: number
  grade: number
}

/**
 * Who of the people one knows could help with something, best first: by fit, grade and availability alone. Circle,
 * role, favours and how often somebody was met do not count.
 */
export const whoCouldHelp = (
  read: Reader,
  sought: Sought,
  today: Day,
  known: Known = openKnown(read),
): Helper[] => {
  const roots = keyWords(sought.words).map(({ root }) => root)
  const helpers = function* (): Generator<Ranked> {
    for (const [id, hits] of hitsByPerson(read, roots, today, known)) {
      if (sought.without?.has(id) || (sought.only && !sought.only.has(id))) continue
      const fit = fitOf(hits, roots, known.rarityOf)
      const person = fit !== null && read.get('person', id)
      if (!person || !isSuggestible(person, read.get('private', id))) continue
      yield { person, hits, fit, grade: gradeOf(read, person) }
    }
  }
  return bestOf(helpers(), sought.most, isBetter).map(({ person, hits }) => {
    const reasons = tellingHits(hits, known.rarityOf).map(textOf)
    return { person, tier: tierOf(reasons[0]?.kind), reasons }
  })
}

const tierOf = (kind: Found['kind'] | undefined): Tier =>
  kind === 'title' || kind === 'firm' ? 'title' : 'can'

const isBetter = (one: Ranked, other: Ranked): boolean => {
  if (one.fit !== other.fit) return one.fit > other.fit
  if (one.grade !== other.grade) return one.grade > other.grade
  if (one.person.name !== other.person.name) return one.person.name < other.person.name
  return one.person.id < other.person.id
}

const gradeOf = (read: Reader, person: Person): number =>
  Math.max(
    0,
    ...read.by('offersOf', person.id).map((offer) => (offer.grade ? grades[offer.grade] : 0)),
  )
