import { fitWidths } from './fitWidths'
import { ringOf } from './rings'
import type { Seat } from './seat'
import type { Seated } from './seatPeople'
import type { Widths } from './sectorWidths'
import { rowPlaces } from './slotsIn'
import { spanOf } from './spansOf'

interface Group {
  circle: Seated['circle']
  sector: Seated['sector']
  count: number
}

const groupsOf = (people: readonly Seated[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const { circle, sector } of people) {
    const key = `${circle} ${sector}`
    const group = groups.get(key) ?? { circle, sector, count: 0 }
    group.count += 1
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** How many times the rows of the fullest part would be full. */
const fullness = (groups: readonly Group[], widths: Widths): number => {
  let most = 0
  for (const { circle, sector, count } of groups) {
    const span = spanOf(widths ? sector : 'whole', widths)
    if (span) most = Math.max(most, count / rowPlaces(ringOf(circle), span))
  }
  return most
}

/** How many stand farther back than they would if all stood up in order. */
const strayed = (seats: Iterable<Seat>): number => {
  const bySector = new Map<string, number[]>()
  for (const { circle, sector, slot } of seats) {
    const key = `${circle} ${sector}`
    bySector.set(key, [...(bySector.get(key) ?? []), slot])
  }
  let count = 0
  for (const slots of bySector.values())
    count += slots.filter((slot) => slot >= slots.length).length
  return count
}

/** Whether tidying could be seen: a crowd would get clearly more room, or many gaps would close. */
export const wouldTidy = (
  people: readonly Seated[],
  seats: ReadonlyMap<string, Seat>,
  widths: Widths,
): boolean => {
  const groups = groupsOf(people)
  const now = fullness(groups, widths)
  if (now > 1.5 && fullness(groups, fitWidths(people)) < now * 0.75) return true
  const gaps = strayed(seats.values())
  return gaps >= 3 && gaps * 10 >= people.length
}
