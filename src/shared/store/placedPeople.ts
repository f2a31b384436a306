import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { isPresent, placedCircle, type Person } from '../domain/person'
import { isCurrent, sectorsOf, type Sector } from '../domain/role'
import { ringOf, rings } from '../domain/seating/rings'
import type { PlacedCircle } from '../domain/seating/seat'
import type { Seated } from '../domain/seating/seatPeople'
import type { Reader } from './reader'

const placedAt = (person: Person): string => person.placedAt ?? person.createdAt

/**
 * Those whom a ring shows, as they were placed. Of those placed at once, whoever has a seat stays, and whoever comes
 * first here is first.
 */
export const firstPlaced = (circle: PlacedCircle, people: readonly Person[]): Person[] =>
  bestOf(
    people.map((person, at) => ({ person, at })),
    ringOf(circle).most,
    (one, other) => {
      const [first, second] = [placedAt(one.person), placedAt(other.person)]
      if (first !== second) return first < second
      if (!one.person.seat !== !other.person.seat) return Boolean(one.person.seat)
      return one.at < other.at
    },
  ).map(({ person }) => person)

/** Whether only the order in which people came here says who is the last of them that the ring shows. */
export const isLastByChance = (shown: readonly Person[], people: Iterable<Person>): boolean => {
  const last = shown.at(-1)
  if (!last) return false
  const isShown = new Set(shown)
  for (const person of people)
    if (!isShown.has(person) && placedAt(person) === placedAt(last) && !person.seat === !last.seat)
      return true
  return false
}

export interface PlacedRing {
  circle: PlacedCircle
  /** How many are in it, shown or not. */
  count: number
  shown: Person[]
  /** Those for whom it has no room. */
  beyond: Person[]
}

/** Everybody the user knows: ring by ring from the inside out, and how many have no place yet. */
export const placedPeople = (read: Reader): { placed: PlacedRing[]; unplaced: number } => {
  const all: Record<PlacedCircle, Person[]> = { close: [], known: [], acquainted: [] }
  let unplaced = 0
  for (const person of read.all('person')) {
    const circle = placedCircle(person)
    if (circle) all[circle].push(person)
    else if (person.kind === 'person' && isPresent(person)) unplaced += 1
  }
  const placed = rings.map(({ circle }) => {
    const shown = firstPlaced(circle, all[circle])
    const isShown = new Set(shown)
    const beyond = all[circle].filter((person) => !isShown.has(person))
    return { circle, count: all[circle].length, shown, beyond }
  })
  return { placed, unplaced }
}

/** The sectors that somebody's roles name today, first that in which they stand. */
export const sectorsToday = (read: Reader, personId: string, today: Day): [Sector, ...Sector[]] =>
  sectorsOf(
    read
      .by('rolesOf', personId)
      .filter((role) => isCurrent(role, today))
      .map((role) => role.kind),
  )

/** Somebody as the seats see them. */
export const seatedOf = (
  read: Reader,
  { id, seat }: Person,
  { circle, today }: { circle: PlacedCircle; today: Day },
): Seated => ({ id, circle, sector: sectorsToday(read, id, today)[0], seat })
