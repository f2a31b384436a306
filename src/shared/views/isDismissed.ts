import type { Day } from '../domain/calendar'
import type { Dismissal } from '../domain/dismissal'
import type { Reader } from '../store/reader'

/** Whether the user wants no more of a person for a need: for ever, or until a day that has not come. */
export const isDismissed = (
  read: Reader,
  needId: string,
  personId: string,
  today: Day,
  counts: (dismissal: Dismissal) => boolean = () => true,
): boolean =>
  read
    .by('dismissalsOf', needId)
    .some((one) => one.personId === personId && (!one.until || one.until > today) && counts(one))
