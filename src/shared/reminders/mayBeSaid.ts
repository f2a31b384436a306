import { dayAfter, type Day } from '../domain/calendar'
import type { Me } from '../domain/me'
import { dayIn, momentOf, timeIn, type Moment } from '../domain/moment'
import type { Reminder } from '../domain/reminder'
import { isChosenDay, nextChosenDay } from './chosenDay'
import { isQuietAt, quietEnd } from './quietHours'

/** Quiet hours keep back all but the review in its own evening and a follow-up whose own hour lies in them. */
const mayBreakQuiet = (reminder: Reminder, moment: Moment, { quiet }: Me): boolean =>
  reminder.kind === 'timed'
    ? isQuietAt(timeIn(reminder.at), quiet)
    : reminder.kind === 'evening' && dayIn(reminder.at) === dayIn(moment)

const hasOtherDay = (from: Day, until: Day, me: Me): boolean => {
  for (let day = from; day < until && day <= dayAfter(from, 7); day = dayAfter(day, 1))
    if (!isChosenDay(day, me)) return true
  return false
}

/** What was not said on its own day waits for a morning, where quiet hours alone were not the reason. */
const waitsForMorning = ({ kind, at }: Reminder, day: Day, me: Me): boolean =>
  dayIn(at) < day && (kind === 'evening' || (kind === 'promise' && hasOtherDay(dayIn(at), day, me)))

/** The next moment at which one of the rules lets go of it; the same moment when none keeps it back, null for never. */
const letGo = (reminder: Reminder, moment: Moment, me: Me): Moment | null => {
  const day = dayIn(moment)
  const morning = momentOf(day, me.morningAt)
  if (me.awayUntil) {
    const back = momentOf(me.awayUntil, me.morningAt)
    if (moment < back) return back
  }
  if (reminder.kind !== 'timed' && reminder.kind !== 'backup') {
    if (!isChosenDay(day, me)) {
      const next = nextChosenDay(day, me)
      return next && momentOf(next, me.morningAt)
    }
    if (moment < morning && waitsForMorning(reminder, day, me)) return morning
  }
  if (isQuietAt(timeIn(moment), me.quiet) && !mayBreakQuiet(reminder, moment, me))
    return quietEnd(moment, me.quiet)
  return moment
}

/** The first moment, not before `from`, at which a reminder may be said; null when there is none. */
export const saidFrom = (reminder: Reminder, from: Moment, me: Me): Moment | null => {
  let moment = from > reminder.at ? from : reminder.at
  for (;;) {
    const next = letGo(reminder, moment, me)
    if (next === null || next === moment) return next
    moment = next
  }
}

export const mayBeSaid = (reminder: Reminder, moment: Moment, me: Me): boolean =>
  saidFrom(reminder, moment, me) === moment
