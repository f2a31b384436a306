import type { Sector } from '../role'
import type { Seat } from './seat'
import { sectors, type SectorWidths, type Widths } from './sectorWidths'

/** A part of the circle, in degrees. */
export interface Span {
  from: number
  to: number
}

export interface SectorSpan extends Span {
  sector: Sector
  /** Its name on the rim. */
  says: string
}

/** From where to where each sector reaches. Widths that somebody wrote by hand are made to fill the circle. */
export const spansOf = (widths: SectorWidths): SectorSpan[] => {
  const all = sectors.reduce((sum, { sector }) => sum + widths[sector], 0)
  let from = 0
  return sectors.map(({ sector, says }, at) => {
    const to = at === sectors.length - 1 ? 360 : from + (widths[sector] * 360) / all
    const span = { sector, says, from, to }
    from = to
    return span
  })
}

export const wholeCircle: Span = { from: 0, to: 360 }

/** The part of the circle in which a seat is; none when the map has no such sector. */
export const spanOf = (sector: Seat['sector'], widths: Widths): Span | undefined => {
  if (!widths) return sector === 'whole' ? wholeCircle : undefined
  return spansOf(widths).find((span) => span.sector === sector)
}
