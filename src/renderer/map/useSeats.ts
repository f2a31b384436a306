import { useMemo } from 'react'
import type { SpherePerson } from '../../shared/views/sphere'
import type { Seats } from './rings'

/** Where these people stand, and how large each of them is drawn. */
export const useSeats = (
  people: readonly SpherePerson[],
): { seats: Seats; sizes: ReadonlyMap<string, number> } =>
  useMemo(() => {
    const standing = people.flatMap(({ id, at }) => (at ? [{ id, at }] : []))
    return {
      seats: new Map(standing.map(({ id, at }) => [id, at])),
      sizes: new Map(standing.map(({ id, at }) => [id, at.size])),
    }
  }, [people])
