import ICAL from 'ical.js'
import type { Moment } from '../../domain/moment'
import { isZone } from '../../domain/zone'
import { windowsZones } from './windowsZones'

const mostLines = 1000
const mostYear = 2100
const leastYear = 1900

/**
 * The zone that a file's name for it stands for, at one moment: an IANA zone, or the offset that the file's own rules give.
 * Null when neither says. `rules` are the lines between BEGIN:VTIMEZONE and its END.
 */
export const zoneOf = (
  name: string,
  rules: readonly string[] | undefined,
  moment: Moment,
): string | null =>
  known(name) ?? windowsZones.get(name.toLowerCase()) ?? (rules ? offsetIn(rules, moment) : null)

/** Some programs put their own path before the name: '/mozilla.org/20050126_1/Europe/Berlin'. */
const known = (name: string): string | null => {
  const parts = name.split('/').filter(Boolean)
  for (const count of [parts.length, 3, 2, 1]) {
    const end = parts.slice(-count).join('/')
    if (count <= parts.length && isZone(end)) return end
  }
  return null
}

/** Rules that say more than once a year are no zone of this world, and could keep a reader busy for ever. */
const isPlain = (rules: readonly string[]): boolean =>
  rules.length <= mostLines &&
  rules.every((line) => !/^rrule/i.test(line) || /[:;]freq=yearly(;|$)/i.test(line))

const offsetIn = (rules: readonly string[], moment: Moment): string | null => {
  const year = Number(moment.slice(0, 4))
  if (!isPlain(rules) || year < leastYear || year > mostYear) return null
  try {
    const text = ['BEGIN:VTIMEZONE', ...rules, 'END:VTIMEZONE'].join('\r\n')
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text) as unknown[]))
    const seconds = zone.utcOffset(ICAL.Time.fromDateTimeString(`${moment.replace(' ', 'T')}:00`))
    return offsetName(Math.round(seconds / 60))
  } catch {
    return null
  }
}

const offsetName = (minutes: number): string | null => {
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 24 * 60 - 1) return null
  const size = Math.abs(minutes)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
