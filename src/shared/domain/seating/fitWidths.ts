import type { Sector } from '../role'
import { ringOf } from './rings'
import type { Seated } from './seatPeople'
import { sectors, usualWidths, type SectorWidths, type Widths } from './sectorWidths'

/** So many degrees at least, whoever stands there: room for the name on the rim and for the next few. */
const least = 48
/** So many are not taken from those who would like them by a larger crowd: two who are close, with their names. */
const owed = 62

/** How many degrees these people would like in each sector: as many as the ring with most of them needs. */
const wishes = (people: readonly Seated[]): SectorWidths => {
  const wanted = { client: 0, pro: 0, everyone: 0, family: 0 }
  const byRing = new Map<string, number>()
  for (const { circle, sector } of people) {
    const key = `${circle} ${sector}`
    const degrees = (byRing.get(key) ?? 0) + ringOf(circle).step
    byRing.set(key, degrees)
    wanted[sector] = Math.max(wanted[sector], degrees)
  }
  return wanted
}

/** Shares out the circle as people stand in it; the usual widths when nobody does. */
const shared = (wanted: SectorWidths): SectorWidths => {
  const widths = { ...usualWidths }
  const narrowest = (sector: Sector) => Math.min(owed, Math.max(least, Math.ceil(wanted[sector])))
  let open = sectors.map(({ sector }) => sector)
  let room = 360
  for (;;) {
    const all = open.reduce((sum, sector) => sum + wanted[sector], 0)
    const narrow = open.filter((sector) => (wanted[sector] * room) / (all || 1) < narrowest(sector))
    if (narrow.length === 0 || narrow.length === open.length) {
      let left = room
      open.forEach((sector, at) => {
        const part = all > 0 ? wanted[sector] / all : 1 / open.length
        widths[sector] = at === open.length - 1 ? left : Math.round(part * room)
        left -= widths[sector]
      })
      return widths
    }
    for (const sector of narrow) {
      widths[sector] = narrowest(sector)
      room -= widths[sector]
    }
    open = open.filter((sector) => !narrow.includes(sector))
  }
}

/** Widths that suit these people; none while nobody's role names a sector. */
export const fitWidths = (people: readonly Seated[]): Widths =>
  people.some(({ sector }) => sector !== 'everyone') ? shared(wishes(people)) : null
