import { dayOf, type Instant } from '../../shared/domain/calendar'

const counts = { ofToday: 4, days: 7, weeks: 4, months: 12 }

/**
 * Which backups stay: the last four of today, and the last of each of the seven newest days, four newest weeks and
 * twelve newest months that have one. Pauses drop nothing, and neither does a clock that was wrong: what claims to be
 * from later than now stays.
 */
export const whichToKeep = (
  dates: readonly Instant[],
  now: Instant,
  zone = 'UTC',
): Set<Instant> => {
  const kept = new Set(dates.filter((date) => date > now))
  const past = dates.filter((date) => date <= now).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
  const dayed = past.map((date) => ({ date, day: dayOf(date, zone) }))
  const today = dayOf(now, zone)
  for (const { date } of dayed.filter(({ day }) => day === today).slice(0, counts.ofToday))
    kept.add(date)
  const keepLastOfEach = (count: number, span: (day: string) => string) => {
    const spans = new Set<string>()
    for (const { date, day } of dayed) {
      if (spans.has(span(day))) continue
      if (spans.size === count) return
      spans.add(span(day))
      kept.add(date)
    }
  }
  keepLastOfEach(counts.days, (day) => day)
  keepLastOfEach(counts.weeks, mondayOf)
  keepLastOfEach(counts.months, (day) => day.slice(0, 7))
  return kept
}

const dayLength = 86_400_000

/** The Monday of a day's week. */
const mondayOf = (day: string): string => {
  const at = Date.parse(day)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * dayLength).toISOString().slice(0, 10)
}
