import type { LabelWish } from './labelPlaces'
import { rectAround, touches, type Rect, type Size } from './rect'
import type { Point } from './rings'

export type Side = 'right' | 'left'

export const labelGap = 5

/** Where words stand on one side of their point. */
export const labelRect = ({ x, y, radius, width, height }: LabelWish, side: Side): Rect => {
  const left = side === 'right' ? x + radius + labelGap : x - radius - labelGap - width
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 }
}

/** Something that words may not cover, unless it is their own. */
export interface Taken extends Point {
  id?: string
  halfWidth: number
  halfHeight: number
}

export interface LabelRoom {
  view: Size
  taken?: readonly Taken[]
  most: number
}

/** Which words fit, and on which side: they cover nobody of the lit, no words before them, and stay in the view. */
export const fittingLabels = (
  wishes: readonly LabelWish[],
  { view, taken: others = [], most }: LabelRoom,
): ReadonlyMap<string, Side> => {
  const shown = new Map<string, Side>()
  const taken: { id: string | undefined; rect: Rect }[] = [
    ...wishes.map((wish) => ({ id: wish.id, rect: rectAround(wish, wish.radius) })),
    ...others.map((one) => ({
      id: one.id,
      rect: rectAround(one, one.halfWidth, one.halfHeight),
    })),
  ]
  for (const wish of wishes) {
    if (shown.size === most) break
    const sides: Side[] = wish.x < view.width / 2 ? ['left', 'right'] : ['right', 'left']
    const side = sides.find((one) => {
      const rect = labelRect(wish, one)
      const isInView =
        rect.left >= 4 &&
        rect.right <= view.width - 4 &&
        rect.top >= 4 &&
        rect.bottom <= view.height - 4
      return isInView && !taken.some((other) => other.id !== wish.id && touches(rect, other.rect))
    })
    if (!side) continue
    shown.set(wish.id, side)
    taken.push({ id: undefined, rect: labelRect(wish, side) })
  }
  return shown
}
