import type { Day } from '../domain/calendar'
import { isHeldOn, type Position } from '../domain/position'
import type { Reader } from './reader'

/** The job that a person has now; with several, the one begun last. */
export const currentPosition = (read: Reader, personId: string, today: Day): Position | undefined =>
  read
    .by('positionsOf', personId)
    .filter((position) => isHeldOn(position, today))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.id.localeCompare(b.id))[0]

/** The name of an organisation that a position is at, also after the organisation was deleted. */
export const placeOf = (read: Reader, position: Position): string => {
  const organisation = position.organisationId && read.get('organisation', position.organisationId)
  return (organisation && organisation.name) || position.words || ''
}
