import { isPresent, type Person } from '../domain/person'
import { isCurrent, isPainted, paintedRoles, type PaintedRole } from '../domain/role'
import type { Day } from '../domain/calendar'
import type { Reader } from '../store/reader'
import { seenOn } from '../store/seenOn'
import { bestOf } from '../domain/bestOf'
import { peopleOf, wallArgs, wallLine, wallSize } from './placing'
import { view } from './view'

const rings = { close: 0, known: 1, acquainted: 2, unplaced: 3 } as const

interface Place {
  person: Person
  at: number
}

/** The next wall of people who have a place, the closest first, with what they are to the user. */
export const placingRoles = view({
  reads: ['person', 'role', 'position', 'organisation', 'progress'],
  args: wallArgs,
  compute: (read, { page }, today) => {
    const seen = seenOn(read, 'roles')
    const waiting: Place[] = []
    let placed = 0
    let at = 0
    for (const person of read.all('person')) {
      at += 1
      if (!isPlaced(person)) continue
      placed += 1
      if (!seen.ids.has(person.id)) waiting.push({ person, at })
    }
    const shown = page
      ? peopleOf(read, page)
      : bestOf(waiting, wallSize, isBefore).map(({ person }) => person)
    return {
      turned: seen.pages,
      /** Whether these are the people that were asked for, not the next page. */
      isAgain: page !== undefined,
      placed,
      rows: shown.map((person) => ({
        id: person.id,
        name: person.name,
        line: wallLine(read, person, today),
        ...rolesOn(read, person.id, today),
      })),
      counts: Object.fromEntries(
        paintedRoles.map((kind) => [kind, holdersOf(read, kind, today)]),
      ) as Record<PaintedRole, number>,
    }
  },
})

const isPlaced = (person: Person): boolean =>
  isPresent(person) && person.kind === 'person' && person.circle !== 'unplaced'

const placedAt = ({ person }: Place): string => person.placedAt ?? person.createdAt

const isBefore = (one: Place, other: Place): boolean => {
  const nearer = rings[one.person.circle] - rings[other.person.circle]
  if (nearer !== 0) return nearer < 0
  return placedAt(one) === placedAt(other) ? one.at < other.at : placedAt(one) < placedAt(other)
}

/** The roles of the wall that somebody has, and those of them that a clearing takes off. */
const rolesOn = (read: Reader, id: string, today: Day) => {
  const roles = read.by('rolesOf', id).filter((role) => isCurrent(role, today))
  return {
    held: paintedRoles.filter((kind) => roles.some((role) => role.kind === kind)),
    painted: paintedRoles.filter((kind) =>
      roles.some((role) => role.kind === kind && isPainted(role)),
    ),
  }
}

const holdersOf = (read: Reader, kind: PaintedRole, today: Day): number => {
  const ids = new Set<string>()
  for (const role of read.by('rolesOfKind', kind)) {
    const person = read.get('person', role.personId)
    if (isCurrent(role, today) && person && isPlaced(person)) ids.add(person.id)
  }
  return ids.size
}
