import type { Sector } from '../role'
import type { PlacedCircle, Seat } from './seat'
import type { Widths } from './sectorWidths'
import { slotsOf } from './slotsOf'

/** Somebody of a ring, and where they stood before. */
export interface Seated {
  id: string
  circle: PlacedCircle
  sector: Sector
  seat?: Seat | undefined
}

const placeKey = ({ circle, sector }: Pick<Seat, 'circle' | 'sector'>) => `${circle} ${sector}`

/**
 * Gives everybody a seat in their ring and sector, in the order in which they come. Whoever had one there keeps it,
 * of two with the same the first; the others take the first that is free.
 */
export const seatPeople = (
  people: readonly Seated[],
  widths: Widths,
): ReadonlyMap<string, Seat> => {
  const seats = new Map<string, Seat>()
  const slotOf = slotsOf(widths)
  const taken = new Map<string, Set<number>>()
  const whereOf = ({ circle, sector }: Seated) => ({
    circle,
    sector: widths ? sector : ('whole' as const),
  })
  const takenIn = (key: string) => {
    const found = taken.get(key) ?? new Set()
    taken.set(key, found)
    return found
  }
  for (const { seat, ...person } of people) {
    const key = placeKey(whereOf(person))
    if (!seat || placeKey(seat) !== key || takenIn(key).has(seat.slot)) continue
    if (!slotOf(seat)) continue
    takenIn(key).add(seat.slot)
    seats.set(person.id, seat)
  }
  for (const person of people) {
    if (seats.has(person.id)) continue
    const where = whereOf(person)
    const used = takenIn(placeKey(where))
    let slot = 0
    while (used.has(slot)) slot += 1
    if (!slotOf({ ...where, slot })) continue
    used.add(slot)
    seats.set(person.id, { ...where, slot })
  }
  return seats
}
