import { touches, type Rect, type Size } from './rect'
import type { Point } from './rings'

export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left'

/** In the order in which they are liked. */
const corners: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left']

const margin = 20

/** Half the room that somebody takes up with the name below, on screen. */
const room = { x: 20, above: 8, below: 22 }

const rectAt = (corner: Corner, view: Size, card: Size): Rect => {
  const left = corner.endsWith('left') ? margin : view.width - margin - card.width
  const top = corner.startsWith('top') ? margin : view.height - margin - card.height
  return { left, top, right: left + card.width, bottom: top + card.height }
}

const takenBy = ({ x, y }: Point): Rect => ({
  left: x - room.x,
  right: x + room.x,
  top: y - room.above,
  bottom: y + room.below,
})

export interface FoundCorner {
  corner: Corner
  /** Nobody is covered there. */
  isFree: boolean
}

/** The corner of the view in which a card covers the fewest of these points; the first that is liked among equals. */
export const freeCorner = (view: Size, card: Size, points: readonly Point[]): FoundCorner => {
  let best: { corner: Corner; covered: number } | null = null
  for (const corner of corners) {
    const rect = rectAt(corner, view, card)
    const covered = points.filter((point) => touches(rect, takenBy(point))).length
    if (!best || covered < best.covered) best = { corner, covered }
  }
  return { corner: best?.corner ?? 'bottom-right', isFree: best?.covered === 0 }
}
