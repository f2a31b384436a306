import { dayAfter, type Day } from './calendar'
import type { Me } from './me'
import { dayIn, timeIn, type Moment } from './moment'

/** A day ends at four in the morning: who is still up at two sits in yesterday evening. */
const dayBegins = '04:00'

/** The day that a moment belongs to for whoever is still up; 'tomorrow' is the one after it. */
export const dayUnder = (moment: Moment): Day =>
  timeIn(moment) < dayBegins ? dayAfter(dayIn(moment), -1) : dayIn(moment)

/** Which evening it is. */
export interface Evening {
  /** The day that is gone through. */
  day: Day
  /** The day from which 'tomorrow' and weekdays are counted. */
  today: Day
  /** The hour for it is still to come. */
  isEarly: boolean
}

/** The day to go through: this one, or yesterday where mornings are preferred, until that is closed. */
export const eveningAt = (
  moment: Moment,
  { reviewAt, reviewNextMorning }: Pick<Me, 'reviewAt' | 'reviewNextMorning'>,
  /** The last day that was closed or let go. */
  lastDone: Day | null,
): Evening => {
  const today = dayUnder(moment)
  const yesterday = dayAfter(today, -1)
  if (reviewNextMorning)
    return !lastDone || lastDone < yesterday
      ? { day: yesterday, today, isEarly: false }
      : { day: today, today, isEarly: true }
  const isLate = timeIn(moment) < dayBegins
  return { day: today, today, isEarly: !isLate && timeIn(moment) < reviewAt }
}
