import type { Day } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import type { Person } from '../domain/person'
import type { PlacedCircle } from '../domain/seating/seat'
import { townOf } from '../domain/townOf'
import { currentPosition, placeOf } from './currentPosition'
import { placedPeople } from './placedPeople'
import type { Reader } from './reader'

/** What the people of a group have in common, the first of these that brings enough of them together. */
const kinds = ['label', 'organisation', 'town', 'met'] as const

export interface RingGroup {
  id: string
  circle: PlacedCircle
  kind: (typeof kinds)[number] | 'others'
  name: string
  people: Person[]
}

/** So few are no group. */
const fewest = 3

/** The groups of one ring, with that of all others. */
const mostGroups = 12

const wordsOf = (
  kind: (typeof kinds)[number],
  read: Reader,
  person: Person,
  today: Day,
): readonly string[] => {
  if (kind === 'label') return person.tags
  if (kind === 'town') return person.addresses.map(({ value }) => townOf(value))
  if (kind === 'met') return person.howWeMet.map(({ where = '' }) => where)
  const position = currentPosition(read, person.id, today)
  return position ? [placeOf(read, position)] : []
}

type Called = Pick<RingGroup, 'name' | 'people'>

/** People by a word they share, everybody under the one that most of them share. */
const gathered = (
  people: readonly Person[],
  wordsFor: (person: Person) => readonly string[],
): ReadonlyMap<string, Called> => {
  const names = new Map<string, string>()
  const sizes = new Map<string, number>()
  const keysOf = new Map<Person, string[]>()
  for (const person of people) {
    const keys = new Set<string>()
    for (const word of wordsFor(person)) {
      const key = foldText(word)
      if (!key || keys.has(key)) continue
      keys.add(key)
      if (!names.has(key)) names.set(key, word.trim())
      sizes.set(key, (sizes.get(key) ?? 0) + 1)
    }
    keysOf.set(person, [...keys])
  }
  const groups = new Map<string, Called>()
  for (const [person, keys] of keysOf) {
    const [first] = keys.sort((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1))
    if (first === undefined) continue
    const group = groups.get(first) ?? { name: names.get(first)!, people: [] }
    group.people.push(person)
    groups.set(first, group)
  }
  return groups
}

const byName = (one: RingGroup, other: RingGroup): number => {
  const [a, b] = [foldText(one.name), foldText(other.name)]
  return a === b ? (one.id < other.id ? -1 : 1) : a < b ? -1 : 1
}

const groupsOf = (
  read: Reader,
  { circle, beyond }: { circle: PlacedCircle; beyond: readonly Person[] },
  today: Day,
): RingGroup[] => {
  const groups: RingGroup[] = []
  let left = beyond
  for (const kind of kinds) {
    const found = [...gathered(left, (person) => wordsOf(kind, read, person, today))].filter(
      ([, { people }]) => people.length >= fewest,
    )
    for (const [key, called] of found)
      groups.push({ id: `${circle} ${kind} ${key}`, circle, kind, ...called })
    const taken = new Set(found.flatMap(([, { people }]) => people))
    left = left.filter((person) => !taken.has(person))
  }
  const isWhole = left.length === 0 && groups.length <= mostGroups
  const largest = groups
    .toSorted((a, b) => b.people.length - a.people.length || byName(a, b))
    .slice(0, isWhole ? mostGroups : mostGroups - 1)
  const named = new Set(largest.flatMap(({ people }) => people))
  const people = beyond.filter((person) => !named.has(person))
  const others: RingGroup = {
    id: `${circle} others`,
    circle,
    kind: 'others',
    name: 'Others',
    people,
  }
  return [...largest.toSorted(byName), ...(people.length > 0 ? [others] : [])]
}

/** The people for whom the rings have no room, ring by ring in groups by name; whoever has nothing in common comes last. */
export const ringGroups = (read: Reader, today: Day): RingGroup[] =>
  placedPeople(read).placed.flatMap((ring) => groupsOf(read, ring, today))
