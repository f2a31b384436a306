import type { Point } from './rings'

export type Direction = 'up' | 'down' | 'left' | 'right'

const ways: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}

/** The nearest point that lies more in this direction than aside of it; straight ahead counts for more. */
export const nearestInDirection = <Placed extends Point>(
  from: Point,
  direction: Direction,
  points: Iterable<Placed>,
): Placed | undefined => {
  const way = ways[direction]
  let best: Placed | undefined
  let least = Infinity
  for (const point of points) {
    const ahead = (point.x - from.x) * way.x + (point.y - from.y) * way.y
    const aside = Math.abs((point.x - from.x) * way.y - (point.y - from.y) * way.x)
    if (ahead <= 0 || aside > ahead * 1.05) continue
    const cost = ahead + 1.5 * aside
    if (cost < least) [best, least] = [point, cost]
  }
  return best
}

/** Whether this direction leads from here away from You rather than past. */
export const isAway = (from: Point, direction: Direction): boolean => {
  const way = ways[direction]
  return from.x * way.x + from.y * way.y >= 0.65 * Math.hypot(from.x, from.y)
}
