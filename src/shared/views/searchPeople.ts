import { circles, type Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { beginsNearly } from './beginsNearly'
import { searched } from './searched'

const most = 50
/** With at least so many people found as written, nobody looks for slips of the finger. */
const enough = 5
/** Shorter words than this are one slip away from too many others. */
const shortest = 4

/** How well somebody was found: 0 the name begins so, 1 a word of it, 2 in the name, 3 in what they do or where, 4 nearly. */
type Place = 0 | 1 | 2 | 3 | 4

/** The people who are meant, best first: as written, then with one slip of the finger. */
export const searchPeople = (read: Reader, sought: string, words: readonly string[]): Person[] => {
  const best = new Best(most)
  const { records, folded } = searched.people.rows(read)
  const main = longest(words)
  const others = words.filter((word) => word !== main)
  const atWork = peopleAtWork(read, main)
  const isFound = new Uint8Array(records.length)
  let found = 0
  for (let at = 0; at < records.length; at += 1) {
    const person = records[at]!
    const { name, rest } = folded[at]!
    const isByName = name.includes(main)
    if (!isByName && !rest.includes(main) && !(atWork.size > 0 && atWork.has(person.id))) continue
    if (others.length > 0 && !others.every((word) => hasWord(read, person, name, rest, word)))
      continue
    if (person.deletedAt) continue
    isFound[at] = 1
    found += 1
    best.add(person, name, placeOf(name, sought, words))
  }
  if (found < enough && sought.length >= shortest)
    for (let at = 0; at < records.length; at += 1)
      if (!isFound[at] && !records[at]!.deletedAt) {
        const { name, rest } = folded[at]!
        if (beginsNearly(name, sought) || hasOneSlip(name, words) || beginsNearly(rest, sought))
          best.add(records[at]!, name, 4)
      }
  return best.people()
}

const longest = (words: readonly string[]): string =>
  words.reduce((one, other) => (other.length > one.length ? other : one), '')

const placeOf = (name: string, sought: string, words: readonly string[]): Place => {
  if (name.startsWith(sought)) return 0
  if (name.includes(` ${sought}`)) return 1
  return words.every((word) => name.includes(word)) ? 2 : 3
}

/** Everybody whose job or firm, present or past, holds the word. */
const peopleAtWork = (read: Reader, word: string): Set<string> => {
  const ids = new Set<string>()
  const jobs = searched.jobs.rows(read)
  for (let at = 0; at < jobs.records.length; at += 1)
    if (jobs.folded[at]!.includes(word)) ids.add(jobs.records[at]!.personId)
  const firms = searched.firms.rows(read)
  for (let at = 0; at < firms.records.length; at += 1)
    if (firms.folded[at]!.includes(word))
      for (const job of read.by('positionsAt', firms.records[at]!.id)) ids.add(job.personId)
  return ids
}

const hasWord = (read: Reader, person: Person, name: string, rest: string, word: string): boolean =>
  name.includes(word) ||
  rest.includes(word) ||
  read.by('positionsOf', person.id).some((job) => {
    if (searched.jobs.of(job).includes(word)) return true
    const firm = job.organisationId && read.get('organisation', job.organisationId)
    return !!firm && searched.firms.of(firm).includes(word)
  })

/** Whether the words stand in the name in any order, one of them with a slip. */
const hasOneSlip = (name: string, words: readonly string[]): boolean => {
  if (words.length < 2) return false
  let slips = 0
  for (const word of words) {
    if (name.includes(word)) continue
    slips += 1
    if (slips > 1 || word.length < shortest || !beginsNearly(name, word)) return false
  }
  return true
}

const rank = new Map(circles.map(({ circle }, place) => [circle, place]))

interface Hit {
  person: Person
  name: string
  /** Smaller is better: present before archived, then the place, then the circle. */
  order: number
}

/** The best few of many, without sorting the many. */
class Best {
  readonly #hits: Hit[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  add(person: Person, name: string, place: Place): void {
    const order = (person.archivedAt ? 100 : 0) + place * 10 + (rank.get(person.circle) ?? 0)
    const hit = { person, name, order }
    const worst = this.#hits[this.#most - 1]
    if (worst && !isBetter(hit, worst)) return
    let low = 0
    let high = this.#hits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBetter(this.#hits[middle]!, hit)) low = middle + 1
      else high = middle
    }
    this.#hits.splice(low, 0, hit)
    if (this.#hits.length > this.#most) this.#hits.pop()
  }

  people(): Person[] {
    return this.#hits.map((hit) => hit.person)
  }
}

const isBetter = (one: Hit, other: Hit): boolean => {
  if (one.order !== other.order) return one.order < other.order
  if (one.name !== other.name) return one.name < other.name
  return one.person.id < other.person.id
}
