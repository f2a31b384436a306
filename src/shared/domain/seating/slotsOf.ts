import { ringOf } from './rings'
import type { Seat } from './seat'
import type { Widths } from './sectorWidths'
import { slotsIn, type Slot, type Slots } from './slotsIn'
import { spanOf, spansOf } from './spansOf'

/** Where each seat of a map is; none for a sector that it does not have, or where it has no room for so many. */
export const slotsOf = (widths: Widths): ((seat: Seat) => Slot | undefined) => {
  const spans = widths ? spansOf(widths) : []
  const known = new Map<string, Slots | undefined>()
  const slots = ({ circle, sector }: Seat): Slots | undefined => {
    const key = `${circle} ${sector}`
    if (known.has(key)) return known.get(key)
    const span = spanOf(sector, widths)
    const before = span ? spans.filter(({ to }) => to <= span.from) : []
    const found = span && slotsIn(ringOf(circle), span, before)
    known.set(key, found)
    return found
  }
  return (seat) => slots(seat)?.at(seat.slot)
}
