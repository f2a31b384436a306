import { dayAfter, type Time } from '../domain/calendar'
import type { Me } from '../domain/me'
import { dayIn, momentOf, timeIn, type Moment } from '../domain/moment'

type Quiet = Me['quiet']

export const isQuietAt = (time: Time, { from, to }: Quiet): boolean =>
  from < to ? from <= time && time < to : from > to && (time >= from || time < to)

/** The first moment after the quiet hours in which a moment lies. */
export const quietEnd = (moment: Moment, { to }: Quiet): Moment =>
  momentOf(timeIn(moment) < to ? dayIn(moment) : dayAfter(dayIn(moment), 1), to)
