import type { Day, Time } from '../../shared/domain/calendar'
import { dayIn, momentAfter, momentOf, timeIn } from '../../shared/domain/moment'
import { localDay } from './localDay'

const two = (value: number) => String(value).padStart(2, '0')

/** The day and the hour that the clock on the wall shows in an hour. */
export const inAnHour = (): { day: Day; at: Time } => {
  const now = new Date()
  const time = `${two(now.getHours())}:${two(now.getMinutes())}` as Time
  const later = momentAfter(momentOf(localDay(now.toISOString()) as Day, time), 60)
  return { day: dayIn(later), at: timeIn(later) }
}
