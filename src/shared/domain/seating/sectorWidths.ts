import { z } from 'zod'
import type { Sector } from '../role'

const degrees = z.number().int().min(10).max(330)

/** How many degrees of the map each sector has; 360 together. */
export const SectorWidths = z.strictObject({
  client: degrees,
  pro: degrees,
  everyone: degrees,
  family: degrees,
})
export type SectorWidths = z.infer<typeof SectorWidths>

/** Null while everybody has the whole circle, until somebody's role names a sector. */
export type Widths = SectorWidths | null

export const usualWidths: SectorWidths = { client: 92, pro: 104, everyone: 80, family: 84 }

/** The sectors clockwise from twelve o'clock, with their names on the rim. */
export const sectors = [
  { sector: 'client', says: 'Clients' },
  { sector: 'pro', says: 'Pros' },
  { sector: 'everyone', says: 'Everyone else' },
  { sector: 'family', says: 'Family and friends' },
] as const satisfies readonly { sector: Sector; says: string }[]
