import { z } from 'zod'
import { Sector } from '../role'

/** The circles that have a ring on the map. */
export const PlacedCircle = z.enum(['close', 'known', 'acquainted'])
export type PlacedCircle = z.infer<typeof PlacedCircle>

/** A numbered place on the map, in one sector of one ring, or in a ring that has no sectors yet. */
export const Seat = z.strictObject({
  circle: PlacedCircle,
  sector: z.enum([...Sector.options, 'whole']),
  slot: z.number().int().min(0).max(999),
})
export type Seat = z.infer<typeof Seat>
