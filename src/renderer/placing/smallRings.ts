import type { PlacedCircle } from '../../shared/views/sphere'

/** Pixels from the middle of the small map. */
export const smallDiscs: Record<PlacedCircle, number> = { close: 58, known: 102, acquainted: 133 }

const rows: Record<PlacedCircle, readonly number[]> = {
  close: [38],
  known: [76, 90],
  acquainted: [113, 125],
}
const largest: Record<PlacedCircle, number> = { close: 6, known: 4.5, acquainted: 3.2 }
const smallest = 1.8

export interface Dot {
  id: string
  x: number
  y: number
}

/** Where the people of one ring stand on the small map, and how large they are. */
export const dotsOf = (
  circle: PlacedCircle,
  ids: readonly string[],
): { radius: number; dots: Dot[] } => {
  const ring = rows[circle]
  const inRow = Math.max(1, Math.ceil(ids.length / ring.length))
  const gap = (2 * Math.PI * ring[0]!) / inRow
  const dots = ids.map((id, place) => {
    const row = place % ring.length
    const angle = ((Math.floor(place / ring.length) + 0.5 + row / 2) / inRow) * 2 * Math.PI
    return { id, x: ring[row]! * Math.sin(angle), y: -ring[row]! * Math.cos(angle) }
  })
  return { radius: Math.max(smallest, Math.min(largest[circle], gap * 0.4)), dots }
}
