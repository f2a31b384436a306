import { dayAfter, dayNumber, type Day, type Every } from '../domain/calendar'
import { dayOrder, hasOwnRhythm, isKeptInTouch, lengthOf, rhythmOf } from '../domain/cadence'
import type { Circle, Person } from '../domain/person'
import { meOf } from '../store/meOf'
import type { Transaction } from '../store/transaction'

interface Days {
  order: number[]
  /** How many take their turn on each day of the rhythm. */
  taken: number[]
}

/** Gives people the rhythm of their circle, each a first day on which few others have their turn. */
export class CircleRhythms {
  readonly #days = new Map<Circle, Days>()
  readonly #isAnew: boolean

  /** Anew: nobody has a day yet, so everybody gets another. */
  constructor({ isAnew = false } = {}) {
    this.#isAnew = isAnew
  }

  /** The rhythm of somebody who comes into a circle; their own is left as it is. */
  rhythmFor(tx: Transaction, person: Person, circle: Circle): Person['cadence'] {
    if (hasOwnRhythm(person)) return person.cadence
    const every = rhythmOf(meOf(tx).cadences, circle)
    if (!every || !isKeptInTouch(person)) return undefined
    return { ...every, from: dayAfter(tx.today, this.#freeDay(tx, circle, every)) }
  }

  #freeDay(tx: Transaction, circle: Circle, every: Every): number {
    const { order, taken } = this.#daysOf(tx, circle, every)
    const day = order.reduce((best, one) => (taken[one]! < taken[best]! ? one : best))
    taken[day]! += 1
    return day
  }

  #daysOf(tx: Transaction, circle: Circle, every: Every): Days {
    const known = this.#days.get(circle)
    if (known) return known
    const length = lengthOf(every, tx.today)
    const days = { order: dayOrder(length), taken: Array.from({ length: length + 1 }, () => 0) }
    this.#days.set(circle, days)
    if (this.#isAnew) return days
    const today = dayNumber(tx.today)
    for (const key of tx.keys('peopleWithTurn')) {
      const [theirs, from] = key.split(' ') as [Circle, Day]
      if (theirs !== circle) continue
      const people = tx.by('peopleWithTurn', key).filter(isKeptInTouch)
      days.taken[placeIn(length, dayNumber(from) - today)]! += people.length
    }
    return days
  }
}

/** Turns come back: a day that is past, or beyond the rhythm, stands for the one that recurs with it. */
const placeIn = (length: number, day: number): number =>
  ((((day - 1) % length) + length) % length) + 1
