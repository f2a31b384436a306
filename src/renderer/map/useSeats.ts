import { useMemo } from 'react'
import type { SpherePerson } from '../../shared/views/sphere'
import { seatPeople, sizesOf, type Seats } from './rings'

/** Where everybody stood last, so that nobody moves while the window is open. */
let last: Seats = new Map()

/** The seats of these people, and how large each ring draws them. */
export const useSeats = (people: readonly SpherePerson[]) =>
  useMemo(() => {
    last = seatPeople(people, last)
    return { seats: last, sizes: sizesOf(people, last) }
  }, [people])
