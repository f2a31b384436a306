import type { Point } from './rings'

/** Words that would like to stand beside a point, on screen. */
export interface LabelWish extends Point {
  id: string
  /** Half the size of what is at the point. */
  radius: number
  width: number
  height: number
}

export type Side = 'right' | 'left'

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export const labelGap = 5

const touches = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

const boxOf = ({ x, y, radius, width, height }: LabelWish, side: Side): Box => {
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
  view: { width: number; height: number }
  taken?: readonly Taken[]
  most: number
}

const around = ({ x, y, halfWidth, halfHeight }: Taken): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
})

/** Which words fit, and on which side: they cover nobody of the lit, no words before them, and stay in the view. */
export const fittingLabels = (
  wishes: readonly LabelWish[],
  { view, taken: others = [], most }: LabelRoom,
): ReadonlyMap<string, Side> => {
  const shown = new Map<string, Side>()
  const bodies = wishes.map(({ id, x, y, radius }) => ({
    id,
    box: around({ x, y, halfWidth: radius, halfHeight: radius }),
  }))
  const taken = [...bodies, ...others.map((one) => ({ id: one.id, box: around(one) }))]
  for (const wish of wishes) {
    if (shown.size === most) break
    const sides: Side[] = wish.x < view.width / 2 ? ['left', 'right'] : ['right', 'left']
    const side = sides.find((one) => {
      const box = boxOf(wish, one)
      const isInView =
        box.left >= 4 &&
        box.right <= view.width - 4 &&
        box.top >= 4 &&
        box.bottom <= view.height - 4
      return isInView && !taken.some((other) => other.id !== wish.id && touches(box, other.box))
    })
    if (!side) continue
    shown.set(wish.id, side)
    taken.push({ id: undefined, box: boxOf(wish, side) })
  }
  return shown
}
