import { daysBetween, type Day } from '../domain/calendar'
import { sayDay } from './sayDay'

const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' })

/** A day that is past, at the end of a sentence: 'on Thursday', 'last Tuesday', 'two weeks ago'. */
export const sayBackThen = (day: Day, today: Day): string => {
  const days = daysBetween(day, today)
  if (days === 14) return 'two weeks ago'
  if (days > 7 || days < 0) return `on ${sayDay(day, today)}`
  if (days < 2) return sayDay(day, today)
  const name = weekday.format(Date.parse(`${day}T00:00:00Z`))
  return days === 7 ? `last ${name}` : `on ${name}`
}
