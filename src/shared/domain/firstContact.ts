import { dayAfter, weekdayOf, type Day, type Time } from './calendar'
import type { Me } from './me'

/** What arrives earlier can still be seen to on the same day. */
const soonEnough = '16:00'
const week = 7

const isWorkingDay = (day: Day, { workingDays }: Pick<Me, 'workingDays'>): boolean =>
  workingDays.includes(weekdayOf(day))

/** The next of my working days after this one; without any, simply tomorrow. */
export const nextWorkingDay = (day: Day, me: Pick<Me, 'workingDays'>): Day => {
  for (let count = 1; count <= week; count += 1) {
    const next = dayAfter(day, count)
    if (isWorkingDay(next, me)) return next
  }
  return dayAfter(day, 1)
}

/** The first of my working days in the week to come, Monday for most. */
export const nextWeekBegins = (day: Day, me: Pick<Me, 'workingDays'>): Day => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return nextWorkingDay(weekday === 0 ? day : dayAfter(day, week - weekday), me)
}

/** By when I mean to reach somebody I was referred to: today if it came in time on a working day, else the next one. */
export const firstContactBy = (day: Day, time: Time, me: Pick<Me, 'workingDays'>): Day =>
  isWorkingDay(day, me) && time < soonEnough ? day : nextWorkingDay(day, me)
