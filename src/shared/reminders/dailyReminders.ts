import { dayAfter, type Day } from '../domain/calendar'
import type { Me } from '../domain/me'
import { dayIn, momentOf, type Moment } from '../domain/moment'
import type { Reminder } from '../domain/reminder'
import { isChosenDay, nextChosenDay } from './chosenDay'

const isWished = (day: Day, me: Me): boolean =>
  isChosenDay(day, me) && !(me.awayUntil && day < me.awayUntil)

export const morningOf = (day: Day, me: Me): Extract<Reminder, { kind: 'morning' }> | null =>
  isWished(day, me)
    ? { kind: 'morning', key: `morning ${day}`, at: momentOf(day, me.morningAt), day }
    : null

/** The review of a day, in its evening or, where the user prefers that, on the next chosen morning. */
export const eveningOf = (day: Day, me: Me): Extract<Reminder, { kind: 'evening' }> | null => {
  if (!isWished(day, me)) return null
  const next = me.reviewNextMorning ? nextChosenDay(day, me) : null
  const at = next ? momentOf(next, me.morningAt) : momentOf(day, me.reviewAt)
  return { kind: 'evening', key: `evening ${day}`, at, day }
}

/** A review is not asked for any more after a week. */
export const reviewDays = 7

/** The last review that came due: an earlier one is not asked for any more. */
export const lastEvening = (now: Moment, me: Me): Extract<Reminder, { kind: 'evening' }> | null => {
  for (let back = 0; back <= reviewDays; back += 1) {
    const evening = eveningOf(dayAfter(dayIn(now), -back), me)
    if (evening && evening.at <= now) return evening
  }
  return null
}
