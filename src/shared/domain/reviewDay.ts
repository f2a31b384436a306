import { dayAfter, type Day } from './calendar'
import { dayIn, timeIn, type Moment } from './moment'

/** A day ends at four in the morning: who is still up at two sits in yesterday evening. */
const dayBegins = '04:00'

/** The day that a moment belongs to for whoever is still up; 'tomorrow' is the one after it. */
export const dayUnder = (moment: Moment): Day =>
  timeIn(moment) < dayBegins ? dayAfter(dayIn(moment), -1) : dayIn(moment)
