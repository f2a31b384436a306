import { dayAfter, type Day } from './calendar'
import type { Attendee } from './occurrence'

/** Days after which nobody is asked any more whom of an event they want to sit down with. */
const fades = 14
/** An evening in which nothing was answered leaves it for one more. */
const mostEvenings = 2

/**
 * Whether the shortlist of an evening brings somebody up: on the day of the event, once more when nothing was answered, and
 * once more when it was left for later. `held` are the days whose review was closed.
 */
export const isAskedOn = (
  { oneOnOne, laterOn = [] }: Attendee,
  on: Day,
  evening: Day,
  held: readonly Day[],
): boolean => {
  if (evening < on || evening > dayAfter(on, fades)) return false
  if (oneOnOne === undefined)
    return held.filter((day) => day >= on && day < evening).length < mostEvenings
  const [first, again] = laterOn
  if (oneOnOne !== 'later' || !first || again || evening <= first) return false
  return !held.some((day) => day > first && day < evening)
}
