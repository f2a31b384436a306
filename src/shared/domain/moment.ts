import { Temporal } from 'temporal-polyfill'
import type { Day, Instant, Time } from './calendar'

/** A local, floating moment, 'YYYY-MM-DD HH:MM': the earlier one is the smaller text. */
export type Moment = `${Day} ${Time}`

export const momentOf = (day: Day, time: Time): Moment => `${day} ${time}`

export const dayIn = (moment: Moment): Day => moment.slice(0, 10) as Day

export const timeIn = (moment: Moment): Time => moment.slice(11) as Time

/** The moment some minutes later, by the calendar alone: summer time does not come into it. */
export const momentAfter = (moment: Moment, minutes: number): Moment =>
  new Date(Date.parse(`${moment}Z`.replace(' ', 'T')) + minutes * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ') as Moment

/** Minutes from one moment to another by the calendar; negative when `to` is earlier. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  (Date.parse(`${to}Z`.replace(' ', 'T')) - Date.parse(`${from}Z`.replace(' ', 'T'))) / 60_000

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

const mostKnown = 1000
const known = new Map<string, boolean>()

/** Whether summer time leaves out an hour of a day. Asked for the same days again and again. */
const isShortDay = (day: Day, zone: string): boolean => {
  const key = `${day} ${zone}`
  const before = known.get(key)
  if (before !== undefined) return before
  const isShort = Temporal.PlainDate.from(day).toZonedDateTime(zone).hoursInDay < 24
  if (known.size >= mostKnown) known.clear()
  known.set(key, isShort)
  return isShort
}

/** A floating moment as the clock on the wall will show it: one that summer time leaves out is the hour after it. */
export const onWall = (moment: Moment, zone: string): Moment =>
  isShortDay(dayIn(moment), zone) ? momentIn(moment, zone, zone) : moment
