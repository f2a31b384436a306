import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Need } from '../domain/need'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { reviewOn } from '../store/reviews'

/** The day on which it was last said that somebody looks for something. */
export const lastHeard = ({ createdAt, askedOn, stillTrueOn }: Need): Day =>
  [createdOn({ createdAt }), askedOn, stillTrueOn].reduce<Day>(
    (last, day) => (day && day > last ? day : last),
    '' as Day,
  )

/** Whether a need may be asked about once more: its person is spoken of tonight, or somebody came for it since. */
export const isWorthAsking = (
  read: Reader,
  need: Need,
  helpers: readonly Person[],
  today: Day,
): boolean => {
  const since = lastHeard(need)
  if (since >= today) return false
  if (reviewOn(read, today)?.people.includes(need.personId)) return true
  return helpers.some((person) => cameOn(read, person) > since)
}

/** When somebody came in, or something more of what they can help with. */
const cameOn = (read: Reader, person: Person): string =>
  [person, ...read.by('offersOf', person.id), ...read.by('positionsOf', person.id)].reduce(
    (last, record) => {
      const day = createdOn(record)
      return day > last ? day : last
    },
    '',
  )
