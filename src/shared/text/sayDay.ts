import { capital } from './capital'

const dayLong = 86_400_000

const utc = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number)
  return Date.UTC(year ?? 2000, (month ?? 1) - 1, date ?? 1)
}

const inWords = (day: string, shape: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(undefined, { ...shape, timeZone: 'UTC' }).format(utc(day))

const near: Record<number, string> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }

/** Days from today; negative when the day is past. */
const distance = (day: string, today: string): number => (utc(day) - utc(today)) / dayLong

/** A day inside a sentence: 'yesterday', '28 October', '28 October 2024'. */
export const sayDay = (day: string, today: string): string =>
  near[distance(day, today)] ??
  inWords(day, {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })

/** A day at the head of a line: 'Yesterday', '28 Oct', and of other years only 'Feb 2024'. */
export const sayShortDay = (day: string, today: string): string => {
  const close = near[distance(day, today)]
  if (close) return capital(close)
  return day.slice(0, 4) === today.slice(0, 4)
    ? inWords(day, { day: 'numeric', month: 'short' })
    : inWords(day, { month: 'short', year: 'numeric' })
}

/** When something is due: 'Today', 'Tomorrow', 'Thursday' within the week, else the day. */
export const sayDue = (day: string, today: string): string => {
  const days = distance(day, today)
  if (near[days]) return capital(near[days])
  if (days > 0 && days < 7) return inWords(day, { weekday: 'long' })
  if (days < 0 && days > -7) return `Since ${inWords(day, { weekday: 'long' })}`
  return days < 0 ? `Since ${sayDay(day, today)}` : capital(sayDay(day, today))
}

/** A month inside a sentence: 'March', and of other years 'March 2024'. */
export const sayMonth = (day: string, today: string): string =>
  inWords(day, {
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })

/** A day of the year, or with its year: '--06-09' is '9 June'. */
export const sayDate = (date: string): string =>
  date.startsWith('--')
    ? inWords(`2000${date.slice(1)}`, { day: 'numeric', month: 'long' })
    : inWords(date, { day: 'numeric', month: 'long', year: 'numeric' })
