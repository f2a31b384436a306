import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** A local, floating day: 'YYYY-MM-DD'. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'not a day of the calendar')
  .brand<'Day'>()
export type Day = z.infer<typeof Day>

/** A birthday may lack its year: 'YYYY-MM-DD' or '--MM-DD'. */
export const PartialDay = z
  .string()
  .regex(/^(\d{4}|-)-\d{2}-\d{2}$/)
  .refine((text) => isDay(text.replace(/^--/, '2000-')), 'not a day of the calendar')
  .brand<'PartialDay'>()
export type PartialDay = z.infer<typeof PartialDay>

/** A local, floating hour: 'HH:MM'. */
export const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'Time'>()
export type Time = z.infer<typeof Time>

/** A moment in UTC, as an ISO string. */
export const Instant = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** How far apart: 1 month is a month of the calendar, never 30 days. */
export const Every = z.strictObject({
  every: z.number().int().min(1).max(1000),
  unit: z.enum(['day', 'week', 'month', 'year']),
})
export type Every = z.infer<typeof Every>

const dayLong = 86_400_000

const daysIn: Partial<Record<Every['unit'], number>> = { day: 1, week: 7 }
const monthsIn: Partial<Record<Every['unit'], number>> = { month: 1, year: 12 }

/** The day `count` units after `from`; the last day of a shorter month where the day is missing. */
export const dayAfter = (from: Day, count: number, unit: Every['unit'] = 'day'): Day => {
  // Views ask this for everybody at every change, and Temporal takes fifty times as long.
  const days = daysIn[unit]
  if (days) return dayAt(Date.parse(`${from}T00:00:00Z`) + count * days * dayLong)
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1
  const to = months + count * (monthsIn[unit] ?? 1)
  const [year, month] = [Math.floor(to / 12), to - Math.floor(to / 12) * 12]
  const last = new Date(Date.UTC(2000 + (year % 400), month + 1, 0)).getUTCDate()
  const day = Math.min(Number(from.slice(8)), last)
  return [String(year).padStart(4, '0'), two(month + 1), two(day)].join('-') as Day
}

const dayAt = (moment: number): Day => new Date(moment).toISOString().slice(0, 10) as Day

const two = (number: number): string => String(number).padStart(2, '0')

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** A day as a number that grows by one from day to day; much cheaper than arithmetic of the calendar. */
export const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 86_400_000

/** ISO weekday, 1 is Monday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

/** The local day of an instant in a time zone (IANA name). */
export const dayOf = (instant: Instant, zone: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day
