import type { Circle } from '../domain/person'
import { isPresent } from '../domain/person'
import { isSuggestible } from '../domain/isSuggestible'
import type { Day } from '../domain/calendar'
import { isCurrent, sectorsOf, type Sector } from '../domain/role'
import type { Change } from '../store/change'
import { currentPosition, placeOf } from '../store/currentPosition'
import { lastSpokeOn } from '../store/lastSpokeOn'
import type { Reader } from '../store/reader'
import type { TableName } from '../store/tables'

/**
 * One person as map, list, pickers and palette need them, a tuple because there are many:
 * id, name, what they do, where they work, circle, sectors (first that of the map), photo,
 * last spoke, tags, and the flags `light`, `archived`, `notSuggested`.
 */
export type SlimPerson = [
  id: string,
  name: string,
  does: string,
  organisation: string,
  circle: Circle,
  sectors: Sector[],
  photo: string | null,
  lastSpoke: Day | null,
  tags: string[],
  flags: ('light' | 'archived' | 'notSuggested')[],
]

/** The tables that a slim row is made from. */
export const slimTables: ReadonlySet<TableName> = new Set<TableName>([
  'person',
  'role',
  'position',
  'organisation',
  'touch',
  'private',
])

/** A person's slim row, or null when they are in the trash. */
export const slimPerson = (read: Reader, id: string, today: Day): SlimPerson | null => {
  const person = read.get('person', id)
  if (!person || person.deletedAt) return null
  const roles = read.by('rolesOf', id).filter((role) => isCurrent(role, today))
  return [
    id,
    person.name,
    person.does || currentTitle(read, id, today),
    workplace(read, id, today),
    person.circle,
    sectorsOf(roles.map((role) => role.kind)),
    person.photo ?? null,
    lastSpokeOn(read, id),
    person.tags,
    [
      ...(person.kind === 'light' ? (['light'] as const) : []),
      ...(isPresent(person) ? [] : (['archived'] as const)),
      ...(isSuggestible(person, read.get('private', id)) ? [] : (['notSuggested'] as const)),
    ],
  ]
}

/** The title of a person's present job, or ''. */
export const currentTitle = (read: Reader, id: string, today: Day): string =>
  currentPosition(read, id, today)?.title ?? ''

/** The name of where a person works now, or ''. */
export const workplace = (read: Reader, id: string, today: Day): string => {
  const position = currentPosition(read, id, today)
  return position ? placeOf(read, position) : ''
}

/** The people whose slim rows these changes may alter. */
export const touchedPeople = (read: Reader, changes: readonly Change[]): Set<string> => {
  const ids = new Set<string>()
  for (const change of changes) {
    if (!slimTables.has(change.table)) continue
    for (const record of [change.before, change.after]) {
      if (!record) continue
      if (change.table === 'person' || change.table === 'private') ids.add(change.id)
      else if (change.table === 'organisation')
        for (const position of read.by('positionsAt', change.id)) ids.add(position.personId)
      else if ('personIds' in record) for (const id of record.personIds) ids.add(id)
      else if ('personId' in record && record.personId) ids.add(record.personId)
    }
  }
  return ids
}
