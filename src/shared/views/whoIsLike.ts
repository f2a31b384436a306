import type { Day } from '../domain/calendar'
import { bestOf } from '../domain/bestOf'
import { isSuggestible } from '../domain/isSuggestible'
import type { Person } from '../domain/person'
import { tellingHits, wordFit } from '../matching/wordFit'
import { keyWords } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { whyThem } from '../text/whyThem'
import { hitsByPerson, textOf, type Found } from './hitsByPerson'
import type { Known } from './openKnown'
import { shortName } from './named'

/** Somebody whom a description fits, and what says so. */
export interface Likeness {
  person: Person
  why: string
}

/** What people are; what they can help with or what was noted of them does not make them one of the described. */
const whatTheyAre: ReadonlySet<Found['kind']> = new Set(['does', 'title', 'firm', 'tag'])

interface Described {
  words: string
  without: ReadonlySet<string>
  most: number
  today: Day
  known: Known
}

interface Fitting {
  person: Person
  hits: readonly Found[]
  fit: number
}

/** The people whom a description fits by what they do, their title, firm or tags; the better it fits, the sooner. */
export const whoIsLike = (
  read: Reader,
  { words, without, most, today, known }: Described,
): Likeness[] => {
  const roots = keyWords(words).map(({ root }) => root)
  const fitting = function* (): Generator<Fitting> {
    for (const [id, all] of hitsByPerson(read, roots, today, known)) {
      if (without.has(id)) continue
      const hits = all.filter(({ kind }) => whatTheyAre.has(kind))
      const fit = wordFit(hits, roots, known.rarityOf)
      const person = fit !== null && read.get('person', id)
      if (!person || !isSuggestible(person, read.get('private', id))) continue
      yield { person, hits, fit }
    }
  }
  return bestOf(fitting(), most, fitsBetter).map(({ person, hits }) => ({
    person,
    why: whyThem(tellingHits(hits, known.rarityOf).map(textOf), shortName(person)),
  }))
}

const fitsBetter = (one: Fitting, other: Fitting): boolean => {
  if (one.fit !== other.fit) return one.fit > other.fit
  if (one.person.name !== other.person.name) return one.person.name < other.person.name
  return one.person.id < other.person.id
}
