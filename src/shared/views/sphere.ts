import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Sector } from '../domain/role'
import { drawnSeats, type Drawn } from '../domain/seating/drawnSeats'
import type { PlacedCircle } from '../domain/seating/seat'
import { seatPeople } from '../domain/seating/seatPeople'
import { usualWidths } from '../domain/seating/sectorWidths'
import { spansOf } from '../domain/seating/spansOf'
import { wouldTidy } from '../domain/seating/wouldTidy'
import { meOf } from '../store/meOf'
import { placedPeople, sectorsToday, type PlacedRing } from '../store/placedPeople'
import type { Reader } from '../store/reader'
import { shortName } from './named'
import { isBroughtUp, needOrder } from './needsFirst'
import { currentTitle } from './slimPeople'
import { view } from './view'

export type { PlacedCircle }

const mostTies = 80

/** Somebody who stands on the map. */
export interface SpherePerson {
  id: string
  name: string
  /** What the user would call them in passing. */
  shortName: string
  does: string
  circle: PlacedCircle
  /** The sector they stand in, then those of their further roles. */
  sectors: [Sector, ...Sector[]]
  askedNotToBe: boolean
  /** The SHA-256 of the photo's file. */
  photo: string | null
  /** What they look for first, unless it is just between us. */
  lookingFor: string
  /** Null when there is no room for them. */
  at: Drawn | null
}

/** The map of the people who have a place, in the order in which they were placed. */
export const sphere = view({
  reads: ['person', 'role', 'position', 'tie', 'me', 'need'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const { placed, unplaced } = placedPeople(read)
    const shown = placed.flatMap((ring) =>
      ring.shown.map((person) => {
        const sectors = sectorsToday(read, person.id, today)
        const seated = { id: person.id, circle: ring.circle, sector: sectors[0], seat: person.seat }
        return { person, sectors, circle: ring.circle, seated }
      }),
    )
    const seated = shown.map((one) => one.seated)
    const isSplit = seated.some(({ sector }) => sector !== 'everyone')
    const widths = meOf(read).sectorWidths ?? (isSplit ? usualWidths : null)
    const seats = seatPeople(seated, widths)
    const drawn = drawnSeats(seats, widths)
    const isBefore = needOrder(read, today)
    const firstNeed = (id: string): string => {
      const open = read.by('needsOf', id).filter((need) => isBroughtUp(need, today))
      return bestOf(open, 1, isBefore)[0]?.words ?? ''
    }
    const people = shown.map(({ person, sectors, circle }): SpherePerson => ({
      id: person.id,
      name: person.name,
      shortName: shortName(person),
      does: person.does || currentTitle(read, person.id, today),
      circle,
      sectors,
      askedNotToBe: person.askedNotToBe ?? false,
      photo: person.photo ?? null,
      lookingFor: firstNeed(person.id),
      at: drawn.get(person.id) ?? null,
    }))
    return {
      people,
      ties: introducedAmong(read, new Set(people.map((person) => person.id))),
      circles: countsOf(placed),
      unplaced,
      /** Null while everybody has the whole circle. */
      sectors: widths && spansOf(widths),
      /** Whether Tidy would visibly help. */
      isUntidy: wouldTidy(seated, seats, widths),
    }
  },
})

const countsOf = (rings: readonly PlacedRing[]) =>
  Object.fromEntries(
    rings.map(({ circle, count, shown }) => [
      circle,
      {
        count,
        /** How many more there are than the ring can show. */
        more: count - shown.length,
      },
    ]),
  ) as Record<PlacedCircle, { count: number; more: number }>

/** The newest introductions that worked, between people who are shown. */
const introducedAmong = (read: Reader, shown: ReadonlySet<string>) => {
  const ties = function* () {
    for (const tie of read.all('tie'))
      if (tie.kind === 'introduced' && shown.has(tie.aId) && shown.has(tie.bId)) yield tie
  }
  return bestOf(ties(), mostTies, (a, b) =>
    a.createdAt === b.createdAt ? a.id < b.id : a.createdAt > b.createdAt,
  ).map(({ id, aId, bId }) => ({ id, aId, bId }))
}
