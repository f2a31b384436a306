/** A day of the week, 1 is Monday, by its short and its whole name. */
export interface Weekday {
  day: number
  short: string
  name: string
}

const monday = Date.UTC(2024, 0, 1)
const dayLong = 86_400_000

const nameOf = (day: number, weekday: 'short' | 'long') =>
  new Intl.DateTimeFormat(undefined, { weekday, timeZone: 'UTC' }).format(
    monday + (day - 1) * dayLong,
  )

/** Chromium tells it by a property or by a method, depending on its age. */
interface WithWeek {
  weekInfo?: { firstDay: number }
  getWeekInfo?: () => { firstDay: number }
}

const firstDay = (): number => {
  const locale = new Intl.Locale(navigator.language) as WithWeek
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1
}

/** The days of the week, beginning where the week begins for the user. */
export const weekdays = (first = firstDay()): Weekday[] =>
  Array.from({ length: 7 }, (_, place) => {
    const day = ((first - 1 + place) % 7) + 1
    return { day, short: nameOf(day, 'short'), name: nameOf(day, 'long') }
  })
