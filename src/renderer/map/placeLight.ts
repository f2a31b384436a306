import type { ViewResult } from '../../shared/views'
import type { LightPerson } from '../../shared/views/knownBy'
import { fanBehind } from './fanBehind'
import { bodiesOf, namesOf, type Disc } from './obstacles'
import type { Point, Seats } from './rings'

/** Somebody known only through others, and where they are drawn behind the first of these. */
export interface PlacedLight extends LightPerson, Point {
  throughIds: string[]
}

const radius = 5

/** Places whom these people know behind them; each stands once, however many of them know them. */
export const placeLight = (
  rows: ViewResult<'knownBy'>['rows'],
  seats: Seats,
): readonly PlacedLight[] => {
  const placed = new Map<string, PlacedLight>()
  const fanned: Disc[] = []
  for (const { id, light } of rows) {
    const seat = seats.get(id)
    if (!seat) continue
    const others = light.filter((one) => !placed.has(one.id))
    for (const one of light) placed.get(one.id)?.throughIds.push(id)
    const points = fanBehind({ x: seat.x, y: seat.y, radius: seat.size / 2 }, others.length, {
      bodies: [...bodiesOf(seats, [id]), ...fanned],
      names: namesOf(seats),
    })
    for (const [place, one] of others.entries()) {
      const at = points[place]!
      placed.set(one.id, { ...one, ...at, throughIds: [id] })
      fanned.push({ ...at, radius })
    }
  }
  return [...placed.values()]
}
