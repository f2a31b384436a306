import type { Sector } from '../../shared/domain/role'
import type { PlacedCircle, SpherePerson } from '../../shared/views/sphere'

/** World pixels: the map at its usual size, You at 0, 0. Angles are degrees, clockwise from twelve o'clock. */
export interface Point {
  x: number
  y: number
}

/** The rings from the inside out: the edge of each disc, and the rows on which people stand while there is room. */
export const rings = [
  { circle: 'close', says: 'Close', edge: 140, rows: [102], step: 28, size: 28 },
  { circle: 'known', says: 'Know well', edge: 246, rows: [170, 216], step: 8.2, size: 13 },
  {
    circle: 'acquainted',
    says: 'Know a little',
    edge: 318,
    rows: [282, 264, 300],
    step: 3.6,
    size: 8,
  },
] as const satisfies readonly Ring[]

interface Ring {
  circle: PlacedCircle
  says: string
  edge: number
  rows: readonly number[]
  /** Degrees between neighbours. */
  step: number
  /** Diameter of a person. */
  size: number
}

export const sectors = [
  { sector: 'client', says: 'Clients', from: 0, to: 92 },
  { sector: 'pro', says: 'Pros', from: 92, to: 196 },
  { sector: 'everyone', says: 'Everyone else', from: 196, to: 276 },
  { sector: 'family', says: 'Family and friends', from: 276, to: 360 },
] as const satisfies readonly (Span & { sector: Sector; says: string })[]

interface Span {
  from: number
  to: number
}

export const youSize = 46

/** Where a ring may be filled once its rows are full, how far from the lines between sectors, and for how many. */
const room: Record<PlacedCircle, { inner: number; outer: number; inset: number; most: number }> = {
  close: { inner: 62, outer: 122, inset: 16, most: 40 },
  known: { inner: 156, outer: 236, inset: 10, most: 120 },
  acquainted: { inner: 251, outer: 313, inset: 6, most: 240 },
}

/** Nobody stands at twelve o'clock, where the rings have their names. */
const noon = { degrees: 5, halfWidth: 38 }

export const pointAt = (degrees: number, radius: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}

/** The square of a distance, which compares like the distance. */
const apart = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2

/** A place where somebody can stand. */
interface Slot extends Point {
  /** The distance to the nearest of the slots before it. */
  spacing: number
}

const wholeCircle: Span = { from: 0, to: 360 }

const usable = ({ from, to }: Span): Span => ({
  from: from === 0 ? noon.degrees : from,
  to: to === 360 ? to - noon.degrees : to,
})

const countIn = ({ step }: Ring, span: Span): number => {
  const { from, to } = usable(span)
  return Math.max(1, Math.round((to - from) / step))
}

/** The slots on the rows, evenly apart over the whole sector; the rows take turns all round the circle. */
const onRows = (ring: Ring, span: Span): Point[] => {
  const { from, to } = usable(span)
  const count = countIn(ring, span)
  const earlier = sectors
    .filter((sector) => sector.to <= span.from)
    .reduce((sum, sector) => sum + countIn(ring, sector), 0)
  return Array.from({ length: count }, (_, place) =>
    pointAt(
      from + ((place + 0.5) * (to - from)) / count,
      ring.rows[(earlier + place) % ring.rows.length]!,
    ),
  )
}

const fineness = 2

/** Everywhere in the sector where somebody could still stand. */
const between = ({ circle }: Ring, span: Span): Point[] => {
  const { inner, outer, inset } = room[circle]
  const points: Point[] = []
  for (let radius = inner; radius <= outer; radius += fineness) {
    const aside = (Math.asin(inset / radius) * 180) / Math.PI
    const turn = (fineness / radius) * (180 / Math.PI)
    for (let angle = span.from + aside; angle <= span.to - aside; angle += turn) {
      const point = pointAt(angle, radius)
      if (point.y > 0 || Math.abs(point.x) >= noon.halfWidth) points.push(point)
    }
  }
  return points
}

const spacingOf = (point: Point, slots: readonly Slot[]): number =>
  slots.reduce((least, slot) => Math.min(least, apart(point, slot)), Infinity)

/** The square of twice the distance to the nearer line between sectors, as if somebody stood mirrored behind it. */
const spacingOfLines = (point: Point, { from, to }: Span): number =>
  Math.min(
    ...[from, to].map((degrees) => {
      const line = pointAt(degrees, 1)
      return (2 * (point.x * line.y - point.y * line.x)) ** 2
    }),
  )

/** Takes the point farthest from all slots and lines, again and again, so that a sector looks even with any number in it. */
const takeFarthest = (slots: Slot[], points: readonly Point[], span: Span, most: number): void => {
  const lines = points.map((point) => spacingOfLines(point, span))
  const spacings = points.map((point) => spacingOf(point, slots))
  const gapAt = (place: number) => Math.min(lines[place]!, spacings[place]!)
  const isLeft = points.map(() => true)
  for (let left = Math.min(points.length, most - slots.length); left > 0; left -= 1) {
    let best = -1
    for (let place = 0; place < points.length; place += 1)
      if (isLeft[place] && (best < 0 || gapAt(place) > gapAt(best))) best = place
    isLeft[best] = false
    const taken = points[best]!
    slots.push({ ...taken, spacing: Math.sqrt(spacings[best]!) })
    for (let place = 0; place < points.length; place += 1)
      spacings[place] = Math.min(spacings[place]!, apart(points[place]!, taken))
  }
}

const wholeCircleOr = (sector: Sector | 'whole'): Span =>
  sectors.find((one) => one.sector === sector) ?? wholeCircle

/** The slots of one sector of one ring, in the order in which they are taken. */
class Slots {
  readonly #ring: Ring
  readonly #span: Span
  readonly #slots: Slot[] = []
  #isFilled = false

  constructor(circle: PlacedCircle, sector: Sector | 'whole') {
    this.#ring = rings.find((one) => one.circle === circle)!
    this.#span = wholeCircleOr(sector)
    const rows = onRows(this.#ring, this.#span)
    const middle = rows[Math.floor(rows.length / 2)]!
    this.#slots.push({ ...middle, spacing: Infinity })
    const others = rows.filter((point) => point !== middle)
    takeFarthest(this.#slots, others, this.#span, rows.length)
  }

  /** The space between the rows is shared out only when the rows are full. */
  at(place: number): Slot | undefined {
    if (place >= this.#slots.length && !this.#isFilled) {
      this.#isFilled = true
      takeFarthest(
        this.#slots,
        between(this.#ring, this.#span),
        this.#span,
        room[this.#ring.circle].most,
      )
    }
    return this.#slots[place]
  }
}

const known = new Map<string, Slots>()

const slotsIn = (circle: PlacedCircle, sector: Sector | 'whole'): Slots => {
  const key = `${circle} ${sector}`
  const before = known.get(key)
  if (before) return before
  const made = new Slots(circle, sector)
  known.set(key, made)
  return made
}

/** Where somebody stands. */
export interface Seat extends Point {
  /** The ring and sector, and the number of the slot in it. */
  where: string
  slot: number
  spacing: number
}

export type Seats = ReadonlyMap<string, Seat>

export type Seated = Pick<SpherePerson, 'id' | 'circle' | 'sectors'>

/** Until somebody's role names a sector, everybody has the whole circle. */
export const hasSectors = (people: readonly Pick<SpherePerson, 'sectors'>[]): boolean =>
  people.some((person) => person.sectors[0] !== 'everyone')

/**
 * Gives everybody a place in their ring and sector, in the order in which they come. Whoever had a place there
 * before keeps it; a newcomer takes the first free one.
 */
export const seatPeople = (people: readonly Seated[], before: Seats = new Map()): Seats => {
  const isSplit = hasSectors(people)
  const seats = new Map<string, Seat>()
  const taken = new Map<string, Set<number>>()
  const whereOf = ({ circle, sectors: [sector] }: Seated) =>
    `${circle} ${isSplit ? sector : 'whole'}`
  for (const person of people) {
    const where = whereOf(person)
    if (!taken.has(where)) taken.set(where, new Set())
    const seat = before.get(person.id)
    if (seat?.where !== where) continue
    taken.get(where)!.add(seat.slot)
    seats.set(person.id, seat)
  }
  for (const person of people) {
    if (seats.has(person.id)) continue
    const where = whereOf(person)
    const used = taken.get(where)!
    let slot = 0
    while (used.has(slot)) slot += 1
    const free = slotsIn(person.circle, isSplit ? person.sectors[0] : 'whole').at(slot)
    if (!free) continue
    used.add(slot)
    seats.set(person.id, { ...free, where, slot })
  }
  return seats
}

const air: Record<PlacedCircle, number> = { close: 5, known: 3, acquainted: 2 }
const smallest = 8

/** The diameter of each person: smaller for all of a ring's sector where they stand close together. */
export const sizesOf = (people: readonly Seated[], seats: Seats): ReadonlyMap<string, number> => {
  const ofSector = new Map<string, number>()
  for (const { id, circle } of people) {
    const seat = seats.get(id)
    if (!seat) continue
    const usual = ofSector.get(seat.where) ?? rings.find((ring) => ring.circle === circle)!.size
    const fitting = Math.max(smallest, Math.min(usual, seat.spacing - air[circle]))
    ofSector.set(seat.where, fitting)
  }
  return new Map([...seats].map(([id, { where }]) => [id, ofSector.get(where) ?? smallest]))
}

/** The middle of a sector, in degrees. */
export const middleOf = (sector: Sector): number => {
  const { from, to } = sectors.find((one) => one.sector === sector)!
  return (from + to) / 2
}
