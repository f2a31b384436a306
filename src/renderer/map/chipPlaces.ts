import { isUnder } from './labelPlaces'
import type { Rect, Size } from './rect'
import type { Point } from './rings'

export interface ChipPlace {
  side: 'left' | 'right'
  top: number
}

/** The height of a chip with the air below it. */
const pitch = 52
const margin = 12

export const isOutside = ({ x, y }: Point, { width, height }: Size) =>
  x < 0 || y < 0 || x > width || y > height

/**
 * For everybody outside the view, or under another chip, a place at the side where they are, above the foot and as near
 * to their height as the others let it be.
 */
export const chipPlaces = (
  people: readonly (Point & { id: string })[],
  room: Size,
  corners: readonly Rect[] = [],
): ReadonlyMap<string, ChipPlace> => {
  const places = new Map<string, ChipPlace>()
  const foot = Math.min(room.height, ...corners.map(({ top }) => top))
  const isUnseen = ({ x, y }: Point) =>
    isOutside({ x, y }, room) || isUnder(corners, { left: x, right: x + 1, top: y, bottom: y + 1 })
  for (const side of ['left', 'right'] as const) {
    const here = people
      .filter((person) => isUnseen(person) && person.x < room.width / 2 === (side === 'left'))
      .sort((a, b) => a.y - b.y)
    const lowest = foot - pitch
    let free = margin
    for (const [place, { id, y }] of here.entries()) {
      const below = here.length - 1 - place
      const top = Math.max(free, Math.min(y - pitch / 2, lowest - below * pitch))
      places.set(id, { side, top })
      free = top + pitch
    }
  }
  return places
}
