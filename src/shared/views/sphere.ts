import { z } from 'zod'
import { isPresent, type Circle, type Person } from '../domain/person'
import { isCurrent, sectorsOf, type Sector } from '../domain/role'
import type { Reader } from '../store/reader'
import { bestOf } from './bestOf'
import { shortName } from './named'
import { currentTitle } from './slimPeople'
import { view } from './view'

export type PlacedCircle = Exclude<Circle, 'unplaced'>

/** As many as each ring of the map can show. */
export const fullCircle: Record<PlacedCircle, number> = { close: 40, known: 120, acquainted: 240 }

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
}

/** The map of the people who have a place, in the order in which they were placed. */
export const sphere = view({
  reads: ['person', 'role', 'position', 'tie'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const { placed, unplaced } = byCircle(read)
    const people: SpherePerson[] = Object.values(placed).flatMap((circle) =>
      circle.shown.map((person) => ({
        id: person.id,
        name: person.name,
        shortName: shortName(person),
        does: person.does || currentTitle(read, person.id, today),
        circle: circle.circle,
        sectors: sectorsOf(
          read
            .by('rolesOf', person.id)
            .filter((role) => isCurrent(role, today))
            .map((role) => role.kind),
        ),
        askedNotToBe: person.askedNotToBe ?? false,
      })),
    )
    return {
      people,
      ties: introducedAmong(read, new Set(people.map((person) => person.id))),
      circles: {
        close: countsOf(placed.close),
        known: countsOf(placed.known),
        acquainted: countsOf(placed.acquainted),
      },
      unplaced,
    }
  },
})

interface Ring {
  circle: PlacedCircle
  all: { person: Person; at: number }[]
  shown: Person[]
}

const countsOf = ({ all, shown }: Ring) => ({
  count: all.length,
  /** How many more there are than the ring can show. */
  more: all.length - shown.length,
})

const placedAt = (person: Person): string => person.placedAt ?? person.createdAt

/** The first who were placed stay on the map; at the same moment the order of the table decides. */
const byCircle = (read: Reader) => {
  const ring = (circle: PlacedCircle): Ring => ({ circle, all: [], shown: [] })
  const placed = { close: ring('close'), known: ring('known'), acquainted: ring('acquainted') }
  let unplaced = 0
  let at = 0
  for (const person of read.all('person')) {
    at += 1
    if (!isPresent(person) || person.kind === 'light') continue
    if (person.circle === 'unplaced') unplaced += 1
    else placed[person.circle].all.push({ person, at })
  }
  for (const one of Object.values(placed))
    one.shown = bestOf(one.all, fullCircle[one.circle], (a, b) => {
      const [first, second] = [placedAt(a.person), placedAt(b.person)]
      return first === second ? a.at < b.at : first < second
    }).map(({ person }) => person)
  return { placed, unplaced }
}

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
