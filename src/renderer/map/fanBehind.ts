import type { Disc } from './obstacles'
import { pointAt, type Point } from './rings'

/** What a fan keeps clear of: people never if it can be helped, names where that costs little. */
export interface FanRoom {
  bodies: readonly Disc[]
  names: readonly Disc[]
}

/** Half the size of somebody in the fan, and the air round them. */
const half = 5
const air = 4
/** The air between somebody and the innermost of the fan, and from row to row. */
const handle = 30
const rows = [0, 1, 2, 3]
const rowStep = 13
/** Degrees between neighbours, and how wide the fan opens at most. */
const usualStep = 27
const widest = 162
const turns = Array.from({ length: 29 }, (_, place) => (place - 14) * 9)
/** Where the discs of the map end, with a little over. */
const rim = 320

const costOf = { body: 4000, fan: 4000, outside: 400, name: 60, lineOverBody: 90 }

const overlap = (at: Point, radius: number, { x, y, radius: other }: Disc): number =>
  Math.max(0, radius + other - Math.hypot(x - at.x, y - at.y))

const bearingOf = ({ x, y }: Point): number => (Math.atan2(x, -y) * 180) / Math.PI

const crosses = (from: Point, to: Point, discs: readonly Disc[]): boolean =>
  [0.4, 0.6, 0.8].some((share) => {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    return discs.some((disc) => overlap(at, 0, disc) > 0)
  })

/** Degrees from straight behind, evenly to both sides. */
const evenly = (count: number): number[] => {
  const step = count > 1 ? Math.min(usualStep, widest / (count - 1)) : 0
  return Array.from({ length: count }, (_, place) => (place - (count - 1) / 2) * step)
}

/**
 * Where the people are drawn whom somebody knows: in a fan on the far side from You, from the left to the right of it.
 * Everybody takes the place nearest to an even fan that covers nobody; where no place is free, the freest.
 */
export const fanBehind = (from: Disc, count: number, { bodies, names }: FanRoom): Point[] => {
  const behind = bearingOf(from)
  const taken: Disc[] = []
  const places = evenly(count).map((wished, place) => ({ wished, place }))
  const fan: Point[] = []
  const fromTheMiddle = places.toSorted((a, b) => Math.abs(a.wished) - Math.abs(b.wished))
  for (const { wished, place } of fromTheMiddle) {
    let best: { at: Point; cost: number } | null = null
    for (const row of rows)
      for (const turn of [wished, ...turns]) {
        const arm = pointAt(behind + turn, from.radius + handle + row * rowStep)
        const at = { x: from.x + arm.x, y: from.y + arm.y }
        const worst = (discs: readonly Disc[], around: number) =>
          discs.reduce((most, disc) => Math.max(most, overlap(at, around, disc)), 0)
        const body = worst(bodies, half + air)
        const fanned = worst(taken, half + air)
        const cost =
          Math.abs(turn - wished) +
          row * 14 +
          (body > 0 ? costOf.body * (1 + body) : 0) +
          (fanned > 0 ? costOf.fan * (1 + fanned) : 0) +
          (Math.hypot(at.x, at.y) > rim ? costOf.outside : 0) +
          (worst(names, half) > 0 ? costOf.name : 0) +
          (crosses(from, at, bodies) ? costOf.lineOverBody : 0)
        if (!best || cost < best.cost) best = { at, cost }
      }
    fan[place] = best!.at
    taken.push({ ...best!.at, radius: half })
  }
  return fan
}
