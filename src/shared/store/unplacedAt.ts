import type { Day } from '../domain/calendar'
import { isPresent, type Person } from '../domain/person'
import { currentPosition } from './currentPosition'
import type { Reader } from './reader'

/** Who works at an organisation now and has no place yet. */
export const unplacedAt = (read: Reader, organisationId: string, today: Day): Person[] => {
  const ids = new Set(read.by('positionsAt', organisationId).map(({ personId }) => personId))
  return [...ids]
    .map((id) => read.get('person', id))
    .filter(
      (person): person is Person =>
        !!person &&
        isUnplaced(person) &&
        currentPosition(read, person.id, today)?.organisationId === organisationId,
    )
}

/** Somebody the user knows who waits for a place. */
export const isUnplaced = (person: Person): boolean =>
  isPresent(person) && person.kind === 'person' && person.circle === 'unplaced'
