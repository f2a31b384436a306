import type { Day, Time } from '../../shared/domain/calendar'
import { momentOf } from '../../shared/domain/moment'
import { dayUnder } from '../../shared/domain/reviewDay'

/** The day that whoever is still up means: before four in the morning it is yesterday. */
export const lateDay = (now: Date, today: string): Day => {
  const hour = `${String(now.getHours()).padStart(2, '0')}:00` as Time
  return dayUnder(momentOf(today as Day, hour))
}
