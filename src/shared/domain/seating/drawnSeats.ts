import type { Point } from './pointAt'
import { ringOf } from './rings'
import type { Seat } from './seat'
import type { Widths } from './sectorWidths'
import { slotsOf } from './slotsOf'

/** Where somebody is drawn, and how large. */
export interface Drawn extends Point {
  /** Diameter. */
  size: number
}

const smallest = 8
const rounded = (value: number) => Math.round(value * 100) / 100

/** Where these seats are. All of a ring's sector are smaller where they stand close together. */
export const drawnSeats = (
  seats: ReadonlyMap<string, Seat>,
  widths: Widths,
): ReadonlyMap<string, Drawn> => {
  const slotOf = slotsOf(widths)
  const sizes = new Map<string, number>()
  const keyOf = ({ circle, sector }: Seat) => `${circle} ${sector}`
  const slots = [...seats].flatMap(([id, seat]) => {
    const slot = slotOf(seat)
    return slot ? [{ id, slot, seat }] : []
  })
  for (const { slot, seat } of slots) {
    const { size, air } = ringOf(seat.circle)
    const usual = sizes.get(keyOf(seat)) ?? size
    sizes.set(keyOf(seat), Math.max(smallest, Math.min(usual, slot.spacing - air)))
  }
  return new Map(
    slots.map(({ id, slot, seat }) => [
      id,
      { x: rounded(slot.x), y: rounded(slot.y), size: rounded(sizes.get(keyOf(seat)) ?? smallest) },
    ]),
  )
}
