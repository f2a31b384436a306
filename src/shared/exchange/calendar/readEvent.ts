import ICAL from 'ical.js'
import { dayAfter, Day, Time, type Every } from '../../domain/calendar'
import { momentAfter, momentIn, momentOf, type Moment } from '../../domain/moment'
import { oneLine, severalLines } from '../../domain/oneLine'
import { clamp } from '../tidy'
import type { CalendarEvent, Invited } from './calendarRead'
import type { Property } from './readProperties'
import { zoneOf } from './zoneOf'

const mostInvited = 200
const longest = 366 * 24 * 60

/** A day, or an hour of it in a zone. */
interface When {
  on: Day
  at?: Time
  zone?: string
  zoneName?: string
}

/** An event from its properties. `zones` are the rules that the file gives for the zones it names. */
export const readEvent = (
  properties: readonly Property[],
  zones: ReadonlyMap<string, readonly string[]>,
): CalendarEvent => {
  const one = (name: string) => properties.find((property) => property.name === name)
  const text = (name: string): string => textOf(one(name))
  const start = whenOf(one('dtstart'), zones)
  const uid = clamp(oneLine(text('uid')), 300)
  const name = clamp(oneLine(text('summary')), 300)
  const organizer = one('organizer')
  const repeats = rhythmOf(one('rrule'))
  return {
    uid,
    key: keyOf(uid, name, start, textOf(one('recurrence-id'))),
    name,
    on: start?.on ?? null,
    ...(start?.at ? { at: start.at } : {}),
    ...(start?.zone ? { zone: start.zone } : {}),
    ...(start?.zoneName ? { zoneName: start.zoneName } : {}),
    ...lengthOf(start, whenOf(one('dtend'), zones), one('duration')),
    where: clamp(oneLine(text('location')), 300),
    words: clamp(severalLines(text('description')), 5000),
    organizer: organizer ? invitedIn(organizer) : null,
    invited: properties
      .filter((property) => property.name === 'attendee')
      .slice(0, mostInvited)
      .map(invitedIn)
      .filter((invited) => invited.name || invited.email),
    ...(repeats ? { repeats } : {}),
    ...(/^cancelled$/i.test(text('status').trim()) ? { isCalledOff: true } : {}),
  }
}

const textOf = (property: Property | undefined): string =>
  typeof property?.value === 'string' ? property.value : ''

/** One of a series is told from the others by which it stands for; an entry without a name of its own by what it says. */
const keyOf = (uid: string, name: string, start: When | null, instead: string): string =>
  clamp(
    [uid || `${start?.on ?? ''} ${start?.at ?? ''} ${name}`, oneLine(instead)]
      .filter(Boolean)
      .join(' @'),
    400,
  )

const whenOf = (
  property: Property | undefined,
  zones: ReadonlyMap<string, readonly string[]>,
): When | null => {
  const written = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}):\d{2}(Z?))?/.exec(textOf(property))
  const on = Day.safeParse(written?.[1])
  if (!property || !on.success) return null
  const at = Time.safeParse(written?.[2])
  if (!at.success) return { on: on.data }
  if (written?.[3]) return { on: on.data, at: at.data, zone: 'UTC' }
  const zoneName = clamp(oneLine(property.params.get('tzid') ?? ''), 100)
  if (!zoneName) return { on: on.data, at: at.data }
  const zone = zoneOf(zoneName, zones.get(zoneName), momentOf(on.data, at.data))
  return { on: on.data, at: at.data, ...(zone ? { zone } : {}), zoneName }
}

const minutesBetween = (from: Moment, to: Moment): number =>
  (Date.parse(`${to.replace(' ', 'T')}Z`) - Date.parse(`${from.replace(' ', 'T')}Z`)) / 60_000

/** How long it takes, by its end or by its length; nothing where the file makes no sense of it. */
const lengthOf = (
  start: When | null,
  end: When | null,
  duration: Property | undefined,
): Pick<CalendarEvent, 'minutes' | 'lastDay'> => {
  if (!start) return {}
  const { on, at, zone } = start
  if (!at) {
    const last = end ? dayAfter(end.on, -1) : lastDayBy(on, minutesIn(duration))
    return last && last > on ? { lastDay: last } : {}
  }
  const minutes = end?.at
    ? minutesBetween(momentOf(on, at), wallOf(momentOf(end.on, end.at), end.zone, zone))
    : minutesIn(duration)
  return minutes > 0 && minutes <= longest ? { minutes } : {}
}

const wallOf = (moment: Moment, from: string | undefined, to: string | undefined): Moment =>
  from && to && from !== to ? momentIn(moment, from, to) : moment

const lastDayBy = (on: Day, minutes: number): Day | null =>
  minutes >= 24 * 60 && minutes <= longest
    ? (momentAfter(`${on} 00:00` as Moment, minutes - 1).slice(0, 10) as Day)
    : null

const minutesIn = (duration: Property | undefined): number => {
  const written = textOf(duration).trim()
  if (!/^[+-]?P[\dWDTHMS]{1,40}$/i.test(written)) return 0
  try {
    return Math.round(ICAL.Duration.fromString(written.toUpperCase()).toSeconds() / 60)
  } catch {
    return 0
  }
}

/** The parameter EMAIL says how somebody is reached where the address is only a number of the calendar's own. */
const invitedIn = ({ value, params }: Property): Invited => {
  const address = (params.get('email') ?? (typeof value === 'string' ? value : ''))
    .trim()
    .replace(/^mailto:/i, '')
  const email = clamp(oneLine(address), 320).toLowerCase()
  const isThing = /^(room|resource)$/i.test(params.get('cutype') ?? '')
  const hasDeclined = /^declined$/i.test(params.get('partstat') ?? '')
  return {
    name: clamp(oneLine(params.get('cn') ?? ''), 300),
    email: email.includes('@') ? email : '',
    ...(isThing ? { isThing } : {}),
    ...(hasDeclined ? { hasDeclined } : {}),
  }
}

const units: Record<string, Every['unit']> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
}

/** What comes again oftener than daily comes every day as well. */
const rhythmOf = (property: Property | undefined): Every | null => {
  if (!property || typeof property.value !== 'object' || property.value === null) return null
  const { freq, interval } = property.value as { freq?: unknown; interval?: unknown }
  const named = String(freq).toUpperCase()
  const unit = Object.hasOwn(units, named) ? units[named] : undefined
  if (!unit) return { every: 1, unit: 'day' }
  const every = Number(interval ?? 1)
  return { every: Number.isInteger(every) && every >= 1 && every <= 1000 ? every : 1, unit }
}
