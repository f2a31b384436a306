import type { Point } from './rings'

export interface Size {
  width: number
  height: number
}

/** An upright rectangle by its edges; downwards is more. */
export interface Rect {
  left: number
  right: number
  top: number
  bottom: number
}

export const rectAround = (
  { x, y }: Point,
  halfWidth: number,
  halfHeight: number = halfWidth,
): Rect => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
})

/** Whether two cover each other anywhere; edges that meet do not. */
export const touches = (one: Rect, other: Rect): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
