import { dayAfter, weekdayOf, type Day } from '../domain/calendar'
import type { Me } from '../domain/me'

type Chosen = Pick<Me, 'noteDays'>

/** Whether it is one of the days on which something may be said unasked. */
export const isChosenDay = (day: Day, { noteDays }: Chosen): boolean =>
  noteDays.includes(weekdayOf(day))

/** The first such day after another; null when the user wishes none. */
export const nextChosenDay = (day: Day, me: Chosen): Day | null => {
  for (let count = 1; count <= 7; count += 1)
    if (isChosenDay(dayAfter(day, count), me)) return dayAfter(day, count)
  return null
}
