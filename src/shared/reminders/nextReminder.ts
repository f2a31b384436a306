import { dayAfter } from '../domain/calendar'
import type { Me } from '../domain/me'
import { dayIn, type Moment } from '../domain/moment'
import type { Reminder } from '../domain/reminder'
import type { IndexName } from '../store/indexes'
import { meOf } from '../store/meOf'
import { rests as passingRests } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { rests as followUpRests } from '../views/openFollowUps'
import { eveningOf, morningOf, reviewDays } from './dailyReminders'
import { followUpReminder } from './followUpReminder'
import { saidFrom } from './mayBeSaid'
import { promiseReminder } from './promiseReminder'
import { reminderOf } from './reminderOf'
import type { Wall } from './wall'

/** Farther than this no two zones are apart. */
const zoneDays = 2

const keysFrom = (read: Reader, index: IndexName, from: string): string[] =>
  [...read.keys(index)].filter((key) => key >= from).sort()

/** The earliest of the reminders that are still to come and were not said yet. */
const earliest = (
  read: Reader,
  reminders: Iterable<Reminder | null>,
  after: Moment,
): Reminder | null => {
  let first: Reminder | null = null
  for (const reminder of reminders)
    if (reminder && reminder.at > after && (!first || reminder.at < first.at))
      if ((read.get('delivery', reminder.key)?.state ?? 'held') === 'held') first = reminder
  return first
}

/** Looks through days from the first on, until one of them has something and the others cannot be earlier. */
const firstOfDays = (
  read: Reader,
  {
    index,
    from,
    after,
    slack,
    of,
  }: {
    index: 'followUpsTimed' | 'promisesBy'
    from: string
    after: Moment
    slack: number
    of: (key: string) => Iterable<Reminder | null>
  },
): Reminder | null => {
  let first: Reminder | null = null
  for (const key of keysFrom(read, index, from)) {
    const day = key.slice(-10) as ReturnType<typeof dayIn>
    if (first && dayAfter(day, -slack) > dayIn(first.at)) break
    const found = earliest(read, of(key), after)
    if (found && (!first || found.at < first.at)) first = found
  }
  return first
}

function* toCome(read: Reader, { moment, zone }: Wall): Generator<Reminder | null> {
  const me = meOf(read)
  const today = dayIn(moment)
  const timed = (key: string) =>
    read
      .by('followUpsTimed', key)
      .map((followUp) => (followUpRests(read, followUp) ? null : followUpReminder(followUp, zone)))
  const index = 'followUpsTimed'
  yield firstOfDays(read, {
    index,
    from: today,
    after: moment,
    slack: 0,
    of: (key) => (key.startsWith('zoned') ? [] : timed(key)),
  })
  const from = `zoned ${dayAfter(today, -zoneDays)}`
  yield firstOfDays(read, { index, from, after: moment, slack: zoneDays, of: timed })
  yield firstOfDays(read, {
    index: 'promisesBy',
    from: today,
    after: moment,
    slack: 1,
    of: (day) =>
      read
        .by('promisesBy', day)
        .map((passing) => (passingRests(read, passing) ? null : promiseReminder(passing, me))),
  })
  const first = me.awayUntil && me.awayUntil > today ? me.awayUntil : today
  const days = Array.from({ length: 2 * reviewDays + 1 }, (_, at) =>
    dayAfter(first, at - reviewDays),
  )
  yield earliest(
    read,
    days.map((day) => morningOf(day, me)),
    moment,
  )
  yield earliest(
    read,
    days.map((day) => eveningOf(day, me)),
    moment,
  )
}

/** What was kept back, and what was perhaps not seen. */
function* open(read: Reader, wall: Wall): Generator<Reminder | null> {
  for (const state of read.keys('deliveriesOpen'))
    for (const { dueKey } of read.by('deliveriesOpen', state)) yield reminderOf(read, dueKey, wall)
}

const soonest = (
  read: Reader,
  wall: Wall,
  ofComing: (reminder: Reminder, me: Me) => Moment | null,
): Moment | null => {
  const me = meOf(read)
  let next: Moment | null = null
  const take = (moment: Moment | null) => {
    if (moment && (next === null || moment < next)) next = moment
  }
  for (const reminder of toCome(read, wall)) if (reminder) take(ofComing(reminder, me))
  for (const reminder of open(read, wall)) if (reminder) take(saidFrom(reminder, wall.moment, me))
  return next
}

/** The earliest moment at which something is, or may be, to be said; null when nothing is to come. */
export const nextReminder = (read: Reader, wall: Wall): Moment | null =>
  soonest(read, wall, (reminder, me) => saidFrom(reminder, wall.moment, me))

/** The earliest moment at which something comes due, even if it is then kept back, or may be said that was kept back. */
export const nextLook = (read: Reader, wall: Wall): Moment | null =>
  soonest(read, wall, ({ at }) => at)
