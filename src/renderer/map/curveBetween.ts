import type { Disc } from './obstacles'
import type { Point } from './rings'

/**
 * A line between two people by its control points: how far each stands from the straight line (negative is the other
 * side), and how far along it. One makes an arc, two make an S.
 */
export interface Curve {
  distances: readonly number[]
  weights: readonly number[]
}

/** The control points, each the middle of a quadratic Bézier that ends halfway to the next. */
const controlsOf = (a: Point, b: Point, { distances, weights }: Curve): Point[] => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length }
  return distances.map((distance, place) => {
    const along = weights[place]!
    return {
      x: a.x + (b.x - a.x) * along + across.x * distance,
      y: a.y + (b.y - a.y) * along + across.y * distance,
    }
  })
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

const at = (a: Point, control: Point, b: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * control.x + t ** 2 * b.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * control.y + t ** 2 * b.y,
})

const steps = 24
/** The share of a line at each end that lies beside its own people. */
const ends = 0.08

/** Points along the curve as it is drawn. */
export const pointsOf = (a: Point, b: Point, curve: Curve): Point[] => {
  const controls = controlsOf(a, b, curve)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = (ends + ((1 - 2 * ends) * step) / steps) * controls.length
    const piece = Math.min(controls.length - 1, Math.floor(t))
    const control = controls[piece]!
    const from = piece === 0 ? a : between(controls[piece - 1]!, control)
    const to = piece === controls.length - 1 ? b : between(control, controls[piece + 1]!)
    return at(from, control, to, t - piece)
  })
}

/** The air between a curve and the nearest of these, in world pixels; less than nothing where it touches. */
export const clearanceOf = (a: Point, b: Point, curve: Curve, discs: readonly Disc[]): number => {
  let clearance = Infinity
  for (const point of pointsOf(a, b, curve))
    for (const { x, y, radius } of discs)
      clearance = Math.min(clearance, Math.hypot(x - point.x, y - point.y) - radius)
  return clearance
}

export const straight: Curve = { distances: [0], weights: [0.5] }

/** Each of these to both sides, as shares of the length. */
const arcShares = [0.12, 0.17, 0.22, 0.28, 0.34, 0.4, 0.46]
const bowShares = [0.1, 0.2, 0.3, 0.42]

const arcs: readonly Curve[] = arcShares
  .flatMap((share) => [share, -share])
  .map((share) => ({ distances: [share], weights: [0.5] }))

/** Two bows one after the other: to either side or to the same. */
const bows: readonly Curve[] = bowShares.flatMap((first) =>
  bowShares.flatMap((second) =>
    [
      [first, -second],
      [-first, second],
      [first, second],
      [-first, -second],
    ].map((distances) => ({ distances, weights: [0.27, 0.73] })),
  ),
)

/** The calm ones first: a later one must be better by so much. */
const kinds: readonly { curves: readonly Curve[]; gain: number }[] = [
  { curves: arcs, gain: 0 },
  { curves: [straight], gain: 0 },
  { curves: bows, gain: 2 },
]

/** More air than this beside a curve is as good. */
const plenty = 7

/** Enough air beside a name, counted only between curves that keep as far from people. */
const besideNames = 3

/** The calmest curve that touches nobody, and if it can be no name; else the one that keeps farthest from people. */
export const curveBetween = (
  a: Point,
  b: Point,
  bodies: readonly Disc[],
  names: readonly Disc[] = [],
): Curve => {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  let best = { curve: straight, clearance: -Infinity, ofNames: -Infinity }
  for (const { curves, gain } of kinds)
    for (const { distances, weights } of curves) {
      const curve = { distances: distances.map((share) => share * length), weights }
      const clearance = Math.min(plenty, clearanceOf(a, b, curve, bodies))
      const ofNames = Math.min(besideNames, clearanceOf(a, b, curve, names))
      const isBetter =
        clearance === best.clearance
          ? ofNames > best.ofNames + gain
          : clearance > best.clearance + gain
      if (isBetter) best = { curve, clearance, ofNames }
    }
  return best.curve
}
