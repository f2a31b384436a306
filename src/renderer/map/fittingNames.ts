import type { PlacedCircle } from '../../shared/views/sphere'
import { rectAround, touches, type Rect } from './rect'
import type { Point } from './rings'

/** A name that would like to stand under its person. */
export interface Wish extends Point {
  id: string
  circle: PlacedCircle
  /** Whether people stand so close together here that they are drawn smaller. */
  isCrowded?: boolean
  /** Diameter of the person, world pixels like all here. */
  size: number
  /** Of the name as it would be drawn. */
  width: number
  height: number
}

const rectOf = ({ x, y, size, width, height }: Wish): Rect => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y + size / 2 + 1,
  bottom: y + size / 2 + 1 + height,
})

/** Somebody close is named always, unless they all stand too close together to be read. */
const isAlways = ({ circle, isCrowded }: Wish) => circle === 'close' && !isCrowded

/**
 * The people whose names can be read: all who are close, then everybody whose name covers neither a person nor a
 * name before it. Earlier wishes come first.
 */
export const fittingNames = (
  wishes: readonly Wish[],
  bodies: readonly Wish[] = wishes,
): ReadonlySet<string> => {
  const shown = new Set<string>()
  const names: Rect[] = []
  const taken = bodies.map((wish) => ({ id: wish.id, rect: rectAround(wish, wish.size / 2) }))
  const close = wishes.filter(({ circle }) => circle === 'close')
  const others = wishes.filter(({ circle }) => circle !== 'close')
  const sorted = [...close.filter(isAlways), ...close.filter((wish) => !isAlways(wish)), ...others]
  for (const wish of sorted) {
    const rect = rectOf(wish)
    const isFree =
      !names.some((other) => touches(rect, other)) &&
      !taken.some((other) => other.id !== wish.id && touches(rect, other.rect))
    if (!isAlways(wish) && !isFree) continue
    names.push(rect)
    shown.add(wish.id)
  }
  return shown
}
