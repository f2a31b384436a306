import { rectAround, type Rect, type Size } from './rect'
import type { Point } from './rings'

/** A label that stands beside somebody; all in pixels of the screen. */
export interface LabelWish extends Point, Size {
  id: string
  /** From the middle of the person to their rim. */
  radius: number
}

/** Where a label stands: its upper left corner, and on which side of its person. */
export interface LabelPlace extends Rect {
  side: 'left' | 'right'
}

const gap = 9
const margin = 6
const step = 9
/** How far a label may be moved up or down from its person before it stops looking like theirs. */
const farthest = 12

const overlap = (one: Rect, other: Rect): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top))

const outside = (rect: Rect, { width, height }: Size): number =>
  Math.max(0, margin - rect.left) +
  Math.max(0, rect.right - width + margin) +
  Math.max(0, margin - rect.top) +
  Math.max(0, rect.bottom - height + margin)

const placeAt = (wish: LabelWish, side: 'left' | 'right', shift: number): LabelPlace => {
  const { x, y, radius, width, height } = wish
  const left = side === 'right' ? x + radius + gap : x - radius - gap - width
  const top = y - height / 2 + shift
  return { side, left, right: left + width, top, bottom: top + height }
}

/** 0, 1, -1, 2, -2 and so on. */
const shifts = Array.from({ length: 2 * farthest + 1 }, (_, place) => {
  const by = Math.ceil(place / 2) * step
  return place % 2 === 1 ? by : -by
})

/**
 * A place for each label beside its person, outwards where it can be: no label covers another, a lit person or what
 * else is in the way, as long as there is room.
 */
export const labelPlaces = (
  wishes: readonly LabelWish[],
  room: Size,
  inTheWay: readonly Rect[] = [],
): ReadonlyMap<string, LabelPlace> => {
  const places = new Map<string, LabelPlace>()
  const taken: Rect[] = [...inTheWay]
  const middle = room.width / 2
  const bodies = wishes.map((wish) => ({ id: wish.id, body: rectAround(wish, wish.radius) }))
  const inOrder = wishes.toSorted(
    (a, b) => Math.abs(a.y - room.height / 2) - Math.abs(b.y - room.height / 2),
  )
  for (const wish of inOrder) {
    const outward = wish.x < middle ? 'left' : 'right'
    const inward = outward === 'left' ? 'right' : 'left'
    const others = bodies.filter(({ id }) => id !== wish.id).map(({ body }) => body)
    let best: LabelPlace | undefined
    let least = Infinity
    for (const shift of shifts)
      for (const side of [outward, inward] as const) {
        const place = placeAt(wish, side, shift)
        const covered = [...taken, ...others].reduce((sum, rect) => sum + overlap(place, rect), 0)
        const cost =
          (covered + outside(place, room) * 400) * 1000 +
          Math.abs(shift) +
          (side === outward ? 0 : 14)
        if (cost < least) [best, least] = [place, cost]
      }
    if (!best) continue
    places.set(wish.id, best)
    taken.push(best)
  }
  return places
}

/** Whether a mark or its name lies under one of these. */
export const isUnder = (rects: Iterable<Rect>, mark: Rect): boolean => {
  for (const rect of rects) if (overlap(rect, mark) > 0) return true
  return false
}
