import { pointAt, type Point } from './pointAt'
import { rings, type Ring } from './rings'
import type { Span } from './spansOf'

/** A place where somebody can stand. */
export interface Slot extends Point {
  /** The distance to the nearest of the slots before it. */
  spacing: number
}

/** Beside twelve o'clock, where the rings have their names. */
const noon = { degrees: 5, halfWidth: 38 }

/** Pixels between the points that are looked at once the rows are full: finer the closer people would stand. */
const finenessFor = ({ inner, outer, most }: Ring, { from, to }: Span): number => {
  const area = ((outer ** 2 - inner ** 2) * Math.PI * (to - from)) / 360
  return Math.min(4, Math.max(2, Math.sqrt(area / most) / 5))
}

const usable = ({ from, to }: Span): Span => ({
  from: from === 0 ? noon.degrees : from,
  to: to === 360 ? to - noon.degrees : to,
})

/** How many stand on the rows of a ring in one part of the circle. */
export const rowPlaces = ({ step }: Ring, span: Span): number => {
  const { from, to } = usable(span)
  return Math.max(1, Math.round((to - from) / step))
}

/** Evenly apart over the whole part; the rows take turns, beginning with that of `turn`. */
const onRows = (ring: Ring, span: Span, turn: number): Point[] => {
  const { from, to } = usable(span)
  const count = rowPlaces(ring, span)
  return Array.from({ length: count }, (_, place) =>
    pointAt(
      from + ((place + 0.5) * (to - from)) / count,
      ring.rows[(turn + place) % ring.rows.length]!,
    ),
  )
}

const isUnderName = ({ x, y }: Point, { size }: Ring): boolean =>
  Math.abs(x) < noon.halfWidth && rings.some(({ edge }) => Math.abs(y + edge) < 11 + size / 2)

/** Everywhere in the span where somebody could still stand. */
const between = (ring: Ring, span: Span): Point[] => {
  const points: Point[] = []
  const fineness = finenessFor(ring, span)
  for (let radius = ring.inner; radius <= ring.outer; radius += fineness) {
    const aside = (Math.asin(ring.inset / radius) * 180) / Math.PI
    const turn = (fineness / radius) * (180 / Math.PI)
    for (let angle = span.from + aside; angle <= span.to - aside; angle += turn) {
      const point = pointAt(angle, radius)
      if (!isUnderName(point, ring)) points.push(point)
    }
  }
  return points
}

/** The square of twice the distance to the nearer line between sectors, as if somebody stood mirrored behind it. */
const apartFromLines = ({ from, to }: Span): ((point: Point) => number) => {
  const lines = [pointAt(from, 1), pointAt(to, 1)]
  return ({ x, y }) => {
    let least = Infinity
    for (const line of lines)
      if (x * line.x + y * line.y > 0) least = Math.min(least, (2 * (x * line.y - y * line.x)) ** 2)
    return least
  }
}

/** Points of which the one farthest from all slots and lines is taken, again and again: any number looks even. */
class Choice {
  readonly #x: Float64Array
  readonly #y: Float64Array
  /** The square of the distance to the nearest slot or line, which compares like the distance. */
  readonly #gaps: Float64Array
  #best = -1

  constructor(points: readonly Point[], span: Span, slots: readonly Point[]) {
    this.#x = Float64Array.from(points, ({ x }) => x)
    this.#y = Float64Array.from(points, ({ y }) => y)
    this.#gaps = Float64Array.from(points, apartFromLines(span))
    for (const slot of slots) this.#standsAt(slot)
  }

  take(): Point | undefined {
    if (this.#best < 0) return undefined
    const point = { x: this.#x[this.#best]!, y: this.#y[this.#best]! }
    this.#standsAt(point)
    return point
  }

  /** One look at all points both keeps their gaps and finds the next to be taken. */
  #standsAt(slot: Point): void {
    const [xs, ys, gaps] = [this.#x, this.#y, this.#gaps]
    const { x, y } = slot
    let best = -1
    let widest = 0
    for (let at = 0; at < gaps.length; at += 1) {
      const dx = xs[at]! - x
      const dy = ys[at]! - y
      const apart = dx * dx + dy * dy
      let gap = gaps[at]!
      if (apart < gap) gaps[at] = gap = apart
      if (gap > widest) {
        widest = gap
        best = at
      }
    }
    this.#best = best
  }
}

const spacingOf = ({ x, y }: Point, slots: readonly Point[]): number =>
  slots.reduce((least, slot) => Math.min(least, Math.hypot(slot.x - x, slot.y - y)), Infinity)

/** The slots of one part of one ring, in the order in which they are taken; each is looked for when it is asked for. */
export class Slots {
  readonly #ring: Ring
  readonly #span: Span
  readonly #slots: Slot[]
  #onRows: Choice | null
  #between: Choice | null = null

  constructor(ring: Ring, span: Span, turn: number) {
    this.#ring = ring
    this.#span = span
    const rows = onRows(ring, span, turn)
    const middle = rows[Math.floor(rows.length / 2)]!
    this.#slots = [{ ...middle, spacing: Infinity }]
    this.#onRows = new Choice(
      rows.filter((point) => point !== middle),
      span,
      this.#slots,
    )
  }

  at(place: number): Slot | undefined {
    while (this.#slots.length <= place) {
      const next = this.#slots.length < this.#ring.most ? this.#next() : undefined
      if (!next) return undefined
      this.#slots.push({ ...next, spacing: spacingOf(next, this.#slots) })
    }
    return this.#slots[place]
  }

  /** The space between the rows is shared out only when the rows are full. */
  #next(): Point | undefined {
    const next = this.#onRows?.take()
    if (next) return next
    this.#onRows = null
    this.#between ??= new Choice(between(this.#ring, this.#span), this.#span, this.#slots)
    return this.#between.take()
  }
}

const known = new Map<string, Slots>()
/** Enough for the map as it is and as it was lately. */
const mostKnown = 60

/** The slots of a part of a ring; its rows go on from those of the parts before it. */
export const slotsIn = (ring: Ring, span: Span, before: readonly Span[]): Slots => {
  const turn = before.reduce((sum, one) => sum + rowPlaces(ring, one), 0) % ring.rows.length
  const key = `${ring.circle} ${span.from} ${span.to} ${turn}`
  const found = known.get(key)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const made = new Slots(ring, span, turn)
  known.set(key, made)
  return made
}
