import { dayAfter, daysBetween, type Day, type Every } from './calendar'
import type { Me } from './me'
import { isPresent, type Circle, type Person } from './person'

/** Whom the rhythm of a circle is meant for. */
export const isKeptInTouch = (person: Person): boolean =>
  isPresent(person) && person.kind === 'person' && !person.deceased && person.distance === 'none'

/** A rhythm, or none, that was chosen for this person alone; the circle's never takes its place. */
export const hasOwnRhythm = ({ cadence, noCadence }: Person): boolean =>
  noCadence === true || (!!cadence && !cadence.from)

/** How often the user wishes to hear from the people of a circle. */
export const rhythmOf = (cadences: Me['cadences'], circle: Circle): Every | undefined =>
  circle === 'close' ? cadences.close : circle === 'known' ? cadences.known : undefined

/** The rhythm that holds for somebody: their own, else that of their circle. */
export const cadenceOf = (person: Person, cadences: Me['cadences']): Person['cadence'] =>
  isKeptInTouch(person) && !person.noCadence
    ? (person.cadence ?? rhythmOf(cadences, person.circle))
    : undefined

/** When it is somebody's turn, and from when on they are quiet. Nothing of it is stored. */
export interface Turn {
  /** The last conversation; null where none is known. */
  since: Day | null
  due: Day
  /** The last day on which they are not quiet yet: the rhythm, or the outer limit beyond it. */
  latest: Day
}

/** Where nothing was ever noted, the time since they came into their circle counts. */
export const turnOf = (
  person: Person,
  cadence: NonNullable<Person['cadence']>,
  since: Day | null,
): Turn => {
  const from = since ?? cadence.from ?? placedOn(person)
  const due = nextTurn(cadence, since) ?? dayAfter(from, cadence.every, cadence.unit)
  const limit = cadence.latest && dayAfter(from, cadence.latest.every, cadence.latest.unit)
  return { since, due, latest: limit && limit > due ? limit : due }
}

/** When they came into their circle, else into Goodturn. */
export const placedOn = ({ placedAt, createdAt }: Person): Day =>
  (placedAt ?? createdAt).slice(0, 10) as Day

/** The day on which it is somebody's turn: a rhythm after the last contact, and not before the first day. */
export const nextTurn = (
  { every, unit, from }: NonNullable<Person['cadence']>,
  lastContact: Day | null,
): Day | null => {
  const due = lastContact && dayAfter(lastContact, every, unit)
  return due && (!from || due > from) ? due : (from ?? null)
}

const aYear = 365

/** Over how many days the first turns of a rhythm are spread: from one to the next, at most a year. */
export const lengthOf = ({ every, unit }: Every, today: Day): number =>
  Math.min(aYear, daysBetween(today, dayAfter(today, every, unit)))

/**
 * The days of a rhythm, 1 to `length`, in the order in which people take them: all over it at first, and none twice
 * before each had its turn. So few people are spread over the whole, and of many no day gets more than one
 * beyond its share.
 */
export const dayOrder = (length: number): number[] => {
  let stride = Math.max(1, Math.round(length * 0.618))
  while (divisor(stride, length) > 1) stride += 1
  return Array.from({ length }, (_, at) => ((at * stride) % length) + 1)
}

const divisor = (one: number, other: number): number =>
  other === 0 ? one : divisor(other, one % other)
