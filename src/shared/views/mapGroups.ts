import { z } from 'zod'
import type { PlacedCircle } from '../domain/seating/seat'
import { ringGroups } from '../store/ringGroups'
import { view } from './view'

/** People of a ring for whom it has no room, by something they have in common. */
export interface MapGroup {
  id: string
  circle: PlacedCircle
  name: string
  count: number
}

/** The groups of all rings that are full. */
export const mapGroups = view({
  reads: ['person', 'position', 'organisation'],
  args: z.strictObject({}),
  compute: (read, _args, today) => ({
    groups: ringGroups(read, today).map(({ id, circle, name, people }): MapGroup => ({
      id,
      circle,
      name,
      count: people.length,
    })),
  }),
})
