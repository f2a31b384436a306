import { dayAfter, type Day } from './calendar'
import { nextWorkingDay } from './firstContact'
import type { Me } from './me'

/** Soon enough that both remember, late enough to find an hour. */
const days = 7

/** The day that is proposed for sitting down with somebody: my working day a week on, or the first one after it. */
export const sitDownOn = (from: Day, me: Pick<Me, 'workingDays'>): Day =>
  nextWorkingDay(dayAfter(from, days - 1), me)
