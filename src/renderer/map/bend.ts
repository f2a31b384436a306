import type { Point } from './rings'

/** How far the middle of a curve from a to b stands from the straight line; negative is the other side. */
export type Bend = number

/** The control point of the curve, which is a quadratic Bézier. */
const controlOf = (a: Point, b: Point, bend: Bend): Point => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  return {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend,
  }
}

const along = (a: Point, control: Point, b: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * control.x + t ** 2 * b.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * control.y + t ** 2 * b.y,
})

const steps = Array.from({ length: 17 }, (_, step) => (step + 2) / 20)

/** How near a curve comes to the nearest of these people, in world pixels. */
export const clearanceOf = (a: Point, b: Point, bend: Bend, others: readonly Point[]): number => {
  const control = controlOf(a, b, bend)
  let clearance = Infinity
  for (const t of steps) {
    const point = along(a, control, b, t)
    for (const other of others)
      clearance = Math.min(clearance, Math.hypot(other.x - point.x, other.y - point.y))
  }
  return clearance
}

/** More room than this beside a curve is as good. */
const plenty = 20
const shares = [0.12, 0.17, 0.22, 0.28, 0.34, 0.4, 0.46].flatMap((share) => [share, -share])

/** Enough room beside a name, counted only between curves that keep as far from people. */
const besideNames = 8

/** The flattest bend that touches nobody, and if it can be no name; else the one that keeps farthest from people. */
export const bendBetween = (
  a: Point,
  b: Point,
  others: readonly Point[],
  names: readonly Point[] = [],
): Bend => {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  let best = { bend: 0, clearance: -1, ofNames: -1 }
  for (const share of shares) {
    const bend = share * length
    const clearance = Math.min(plenty, clearanceOf(a, b, bend, others))
    const ofNames = Math.min(besideNames, clearanceOf(a, b, bend, names))
    const isBetter =
      clearance === best.clearance ? ofNames > best.ofNames : clearance > best.clearance
    if (isBetter) best = { bend, clearance, ofNames }
  }
  return best.bend
}
