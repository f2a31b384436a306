import type { Day, Time } from '../domain/calendar'
import { dayIn, momentAfter, momentOf, timeIn } from '../domain/moment'

/** When something takes place: its day, its hour there, and how long it takes, where that is known. */
export interface TakesPlace {
  on: Day
  at: Time | null
  minutes?: number | null
  lastDay?: Day | null
}

const dayWords = (day: Day, today: string): string =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`))

/** 'Tuesday, 24 November, 15:00 to 16:00'; of several days the first and the last. */
export const sayWhen = ({ on, at, minutes, lastDay }: TakesPlace, today: string): string => {
  const first = dayWords(on, today)
  if (!at) return lastDay ? `${first} to ${dayWords(lastDay, today)}` : `${first}, all day`
  if (!minutes) return `${first}, ${at}`
  const end = momentAfter(momentOf(on, at), minutes)
  const isSameDay = dayIn(end) === on || minutes < 12 * 60
  return isSameDay
    ? `${first}, ${at} to ${timeIn(end)}`
    : `${first}, ${at} to ${dayWords(dayIn(end), today)}, ${timeIn(end)}`
}
