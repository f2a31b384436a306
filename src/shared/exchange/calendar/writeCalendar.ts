import ICAL from 'ical.js'
import type { Day, Instant, Time } from '../../domain/calendar'
import { momentIn, momentOf } from '../../domain/moment'
import { oneLine, severalLines } from '../../domain/oneLine'

/** What a calendar is told of a step or a meeting. */
export interface CalendarEntry {
  /** The same whenever the same one is saved, so that a calendar knows it again. */
  uid: string
  name: string
  on: Day
  /** A whole day without it. */
  at?: Time | undefined
  /** Whose wall the hour stands on; of the place where one is without it. */
  zone?: string | undefined
  where?: string | undefined
  words?: string | undefined
}

// The library counts a folded line without the space that begins it; with it, 75 bytes are the most.
ICAL.foldLength = 74

/** One entry as a calendar file: nobody is invited by it, and it rings no bell of its own. */
export const writeCalendar = (entry: CalendarEntry, now: Instant): string => {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', entry.uid)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${now.slice(0, 19)}Z`))
  event.addPropertyWithValue('dtstart', startOf(entry))
  event.addPropertyWithValue('summary', oneLine(entry.name))
  const where = oneLine(entry.where ?? '')
  if (where) event.addPropertyWithValue('location', where)
  const words = severalLines(entry.words ?? '')
  if (words) event.addPropertyWithValue('description', words)
  if (!entry.at) event.addPropertyWithValue('transp', 'TRANSPARENT')
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Goodturn//Goodturn//EN')
  calendar.addSubcomponent(event)
  return `${calendar.toString()}\r\n`
}

const startOf = ({ on, at, zone }: CalendarEntry): ICAL.Time => {
  if (!at) return ICAL.Time.fromDateString(on)
  const written = momentOf(on, at)
  const moment = zone ? momentIn(written, zone, 'UTC') : written
  return ICAL.Time.fromDateTimeString(`${moment.replace(' ', 'T')}:00${zone ? 'Z' : ''}`)
}
