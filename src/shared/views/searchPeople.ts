import { circles, type Person } from '../domain/person'
import type { Position } from '../domain/position'
import type { Reader } from '../store/reader'
import { beginsNearly } from './beginsNearly'
import { bestOf } from '../domain/bestOf'
import { shortestInside, shortestNear } from './FoldedTexts'
import { searched } from './searched'

const most = 50
/** With at least so many people found as written, nobody looks for slips of the finger. */
const enough = 5

/** How well somebody was found: 0 the name begins so, 1 a word of it, 2 in the name, 3 in what they do or where, 4 nearly. */
type Place = 0 | 1 | 2 | 3 | 4

/** The people who are meant, best first: as written, then with one slip of the finger. */
export const searchPeople = (read: Reader, sought: string, words: readonly string[]): Person[] => {
  const found = asWritten(read, sought, words)
  const hits = found.map((person) => {
    const text = searched.people.of(person)
    return hitOf(person, text, placeOf(text, sought, words))
  })
  if (found.length < enough && sought.length >= shortestNear) {
    const known = new Set(found)
    for (const person of new Set(withOneSlip(read, sought, words)))
      if (!person.deletedAt && !known.has(person))
        hits.push(hitOf(person, searched.people.of(person), 4))
  }
  return bestOf(hits, most, isBetter).map((hit) => hit.person)
}

const asWritten = (read: Reader, sought: string, words: readonly string[]): Person[] => {
  const isKept = (person: Person) => !person.deletedAt
  const main = longest(words)
  if (main.length < shortestInside) {
    const begin = searched.people.holding(read, `\n${sought}`).filter(isKept)
    if (begin.length >= most) return begin
  }
  const others = words.filter((word) => word !== main)
  const holds = (person: Person) =>
    isKept(person) && others.every((word) => holdsWord(read, person, word))
  return [
    ...searched.people.holding(read, main).filter(holds),
    ...peopleAtWork(read, main).filter(
      (person) => !searched.people.of(person).includes(main) && holds(person),
    ),
  ]
}

const longest = (words: readonly string[]): string =>
  words.reduce((one, other) => (other.length > one.length ? other : one), '')

/** Whether these letters stand in the name, which a tab ends. */
const isInName = (text: string, letters: string): boolean => {
  const at = text.indexOf(letters)
  return at >= 0 && at < text.indexOf('\t')
}

const placeOf = (text: string, sought: string, words: readonly string[]): Place => {
  if (text.startsWith(sought)) return 0
  if (isInName(text, ` ${sought}`)) return 1
  return words.every((word) => isInName(text, word)) ? 2 : 3
}

/** Everybody whose job or firm, present or past, holds the word. */
const peopleAtWork = (read: Reader, word: string): Person[] => {
  const jobs: Position[] = searched.jobs.holding(read, word)
  for (const firm of searched.firms.holding(read, word))
    jobs.push(...read.by('positionsAt', firm.id))
  return [...new Set(jobs.map((job) => job.personId))].flatMap((id) => read.get('person', id) ?? [])
}

const holdsWord = (read: Reader, person: Person, word: string): boolean =>
  searched.people.of(person).includes(word) ||
  read.by('positionsOf', person.id).some((job) => {
    if (searched.jobs.of(job).includes(word)) return true
    const firm = job.organisationId && read.get('organisation', job.organisationId)
    return !!firm && searched.firms.of(firm).includes(word)
  })

/** The words as they stand with one slip, or in any order with one of them slipped. */
const withOneSlip = (read: Reader, sought: string, words: readonly string[]): Person[] => [
  ...searched.people.nearly(read, sought),
  ...words
    .slice(0, 2)
    .filter((word) => words.length > 1 && word.length > 1)
    .flatMap((word) => searched.people.holding(read, word))
    .filter((person) => hasOneSlip(searched.people.of(person), words)),
]

const hasOneSlip = (text: string, words: readonly string[]): boolean => {
  const slipped = words.filter((word) => !text.includes(word))
  const [word] = slipped
  if (word === undefined) return true
  return slipped.length === 1 && word.length >= shortestNear && beginsNearly(text, word)
}

const rank = new Map(circles.map(({ circle }, place) => [circle, place]))

interface Hit {
  person: Person
  text: string
  /** Smaller is better: present before archived, then the place, then the circle. */
  order: number
}

const hitOf = (person: Person, text: string, place: Place): Hit => ({
  person,
  text,
  order: (person.archivedAt ? 100 : 0) + place * 10 + (rank.get(person.circle) ?? 0),
})

const isBetter = (one: Hit, other: Hit): boolean => {
  if (one.order !== other.order) return one.order < other.order
  if (one.text !== other.text) return one.text < other.text
  return one.person.id < other.person.id
}
