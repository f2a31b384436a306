import type { Rect, Size } from './rect'
import type { Point } from './rings'

/** Chips above each other at the foot of one side. */
export interface CornerChip extends Rect {
  side: 'left' | 'right'
}

const margin = 24
const height = 44
const pitch = 52
const foot = 16
/** At the right there is also the button that shows everyone. */
const footRight = 60
/** As many stand at the left before the right begins. */
const mostLeft = 4
const widest = 380
/** Narrower could not be read. */
const narrowest = 120
const air = 8

/**
 * The corners beside the rings, one for each chip from the bottom up, as wide as they can be without covering anybody
 * of the map. Where the rings fill the view, chips lie over them.
 */
export const cornerChips = (
  count: number,
  room: Size,
  circle: Point & { radius: number },
): CornerChip[] =>
  Array.from({ length: count }, (_, at) => {
    const side = at < mostLeft ? 'left' : 'right'
    const row = side === 'left' ? at : at - mostLeft
    const bottom = room.height - (side === 'left' ? foot : footRight) - row * pitch
    const top = bottom - height
    const apart = top > circle.y ? top - circle.y : Math.max(0, circle.y - bottom)
    const half = apart < circle.radius ? Math.sqrt(circle.radius ** 2 - apart ** 2) : 0
    const free = (side === 'left' ? circle.x : room.width - circle.x) - half - margin - air
    const width = free < 0 ? 280 : Math.min(widest, Math.max(narrowest, free))
    return side === 'left'
      ? { side, top, bottom, left: margin, right: margin + width }
      : { side, top, bottom, left: room.width - margin - width, right: room.width - margin }
  })
