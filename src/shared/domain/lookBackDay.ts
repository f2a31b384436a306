import { dayAfter, weekdayOf, type Day } from './calendar'
import type { Me } from './me'

const friday = 5
/** Evenings after its own on which a look-back that was missed is still offered. */
const lateFor = 3

/** The weekday that ends the working week: the working day before the longest rest; Friday for most. */
export const lookBackWeekday = ({ workingDays }: Pick<Me, 'workingDays'>): number => {
  let last = friday
  let longest = 0
  for (const day of [...workingDays].sort((a, b) => a - b)) {
    const rest = restAfter(day, workingDays)
    if (rest >= longest && rest > 0) [last, longest] = [day, rest]
  }
  return last
}

const restAfter = (weekday: number, workingDays: readonly number[]): number => {
  let days = 0
  while (days < 7 && !workingDays.includes(((weekday + days) % 7) + 1)) days += 1
  return days
}

/** The last day up to this one on which the week ended. */
export const lookBackDay = (day: Day, me: Pick<Me, 'workingDays'>): Day =>
  dayAfter(day, -((weekdayOf(day) - lookBackWeekday(me) + 7) % 7))

/** The day on which the next week ends. */
export const nextLookBackDay = (day: Day, me: Pick<Me, 'workingDays'>): Day =>
  dayAfter(lookBackDay(day, me), 7)

/** Whether a week that ended on that day is still looked back on. */
export const isStillLookedBack = (ended: Day, day: Day): boolean => day <= dayAfter(ended, lateFor)

/** The first week that ends in a month. */
export const isFirstOfMonth = (ended: Day): boolean => Number(ended.slice(8)) <= 7
