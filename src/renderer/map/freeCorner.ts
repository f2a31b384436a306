import type { Point } from './rings'

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left'

/** In the order in which they are liked. */
const corners: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left']

const margin = 20

/** Half the room that somebody takes up with the name below, on screen. */
const room = { x: 20, above: 8, below: 22 }

const boxAt = (corner: Corner, view: Size, card: Size): Box => ({
  left: corner.endsWith('left') ? margin : view.width - margin - card.width,
  top: corner.startsWith('top') ? margin : view.height - margin - card.height,
  ...card,
})

const covers = ({ left, top, width, height }: Box, { x, y }: Point): boolean =>
  x + room.x > left &&
  x - room.x < left + width &&
  y + room.below > top &&
  y - room.above < top + height

interface Size {
  width: number
  height: number
}

export interface FoundCorner {
  corner: Corner
  /** Nobody is covered there. */
  isFree: boolean
}

/** The corner of the view in which a card covers the fewest of these points; the first that is liked among equals. */
export const freeCorner = (view: Size, card: Size, points: readonly Point[]): FoundCorner => {
  let best: { corner: Corner; covered: number } | null = null
  for (const corner of corners) {
    const box = boxAt(corner, view, card)
    const covered = points.filter((point) => covers(box, point)).length
    if (!best || covered < best.covered) best = { corner, covered }
  }
  return { corner: best?.corner ?? 'bottom-right', isFree: best?.covered === 0 }
}
