import { useEffect, useMemo } from 'react'
import type { SpherePerson } from '../../shared/views/sphere'
import { seatPeople, sizesOf, type Seats } from './rings'

/** Where everybody stood last, so that nobody moves while the window is open. */
const last: { seats: Seats } = { seats: new Map() }

/** The seats of these people, and how large each ring draws them. */
export const useSeats = (people: readonly SpherePerson[]) => {
  const seating = useMemo(() => {
    const seats = seatPeople(people, last.seats)
    return { seats, sizes: sizesOf(people, seats) }
  }, [people])
  useEffect(() => {
    last.seats = seating.seats
  }, [seating])
  return seating
}
