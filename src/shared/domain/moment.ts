import { Temporal } from 'temporal-polyfill'
import type { Day, Instant, Time } from './calendar'

/** A local, floating moment, 'YYYY-MM-DD HH:MM': the earlier one is the smaller text. */
export type Moment = `${Day} ${Time}`

export const momentOf = (day: Day, time: Time): Moment => `${day} ${time}`

export const dayIn = (moment: Moment): Day => moment.slice(0, 10) as Day

export const timeIn = (moment: Moment): Time => moment.slice(11) as Time

/** The moment some minutes later, by the calendar alone: summer time does not come into it. */
export const momentAfter = (moment: Moment, minutes: number): Moment =>
  Temporal.PlainDateTime.from(moment.replace(' ', 'T'))
    .add({ minutes })
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ') as Moment

/** What a clock on the wall shows at an instant in a time zone (IANA name). */
export const momentAt = (instant: Instant, zone: string): Moment =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ') as Moment

/** The same moment on the wall of another zone; an hour that summer time leaves out is the one after it. */
export const momentIn = (moment: Moment, from: string, to: string): Moment =>
  momentAt(
    Temporal.PlainDateTime.from(moment.replace(' ', 'T'))
      .toZonedDateTime(from)
      .toInstant()
      .toString() as Instant,
    to,
  )
