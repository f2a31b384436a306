import { dayAfter, type Day } from '../domain/calendar'
import { isOver } from '../domain/review'
import type { Reader } from './reader'
import { reviewOn, reviewsIn } from './reviews'

/** Days back for which a day can still be gone through. */
export const mostDaysBack = 14

export interface SkippedDay {
  day: Day
  /** Something was written down of it. */
  hasSomething: boolean
  /** It was asked about, and nobody answered. */
  wasAsked: boolean
}

/** The last day that was closed or let go. */
export const lastDayDone = (read: Reader): Day | null => {
  let last: Day | null = null
  for (const review of reviewsIn(read))
    if (isOver(review) && (!last || review.day > last)) last = review.day
  return last
}

const seen: ReadonlySet<string> = new Set(['shown', 'inApp', 'digest'])

/** Whether the user was asked about a day. */
const wasAsked = (read: Reader, day: Day): boolean =>
  seen.has(read.get('delivery', `evening ${day}`)?.state ?? '')

/** Days before this one that nobody went through, the oldest first: since the last that was closed. */
export const skippedDays = (read: Reader, today: Day): SkippedDay[] => {
  const last = lastDayDone(read)
  const begun = reviewsIn(read)
    .map(({ day }) => day)
    .sort()[0]
  const first = dayAfter(today, -mostDaysBack)
  const days: SkippedDay[] = []
  for (let day = last && last >= first ? dayAfter(last, 1) : first; day < today;) {
    const asked = wasAsked(read, day)
    // What was written down before the first evening is no evening that was skipped.
    const hasSomething =
      begun !== undefined &&
      day >= begun &&
      (read.by('touchesOn', day).length > 0 || (reviewOn(read, day)?.people.length ?? 0) > 0)
    if (asked || hasSomething) days.push({ day, hasSomething, wasAsked: asked })
    day = dayAfter(day, 1)
  }
  return days
}
