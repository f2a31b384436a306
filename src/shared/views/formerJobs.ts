import type { Day } from '../domain/calendar'
import { isPresent } from '../domain/person'
import { placeOf } from '../store/currentPosition'
import type { Reader } from '../store/reader'

/** Somebody who worked somewhere and works there no longer. */
export interface FormerJob {
  personId: string
  name: string
  organisationId: string | null
  organisation: string
  title: string
  to: Day
}

/** Every job that has ended, of people who are present and did not merely change desks. */
export function* formerJobs(read: Reader, today: Day): Generator<FormerJob> {
  for (const position of read.all('position')) {
    if (!position.to || position.to > today) continue
    const person = read.get('person', position.personId)
    if (!person || !isPresent(person)) continue
    const { organisationId } = position
    const isStillThere =
      organisationId !== undefined &&
      read
        .by('positionsOf', person.id)
        .some(
          (other) => other.organisationId === organisationId && !(other.to && other.to <= today),
        )
    if (isStillThere) continue
    yield {
      personId: person.id,
      name: person.name,
      organisationId: organisationId ?? null,
      organisation: placeOf(read, position),
      title: position.title,
      to: position.to,
    }
  }
}
