import { dayAfter } from '../domain/calendar'
import type { FollowUp } from '../domain/followUp'
import { dayIn, type Moment } from '../domain/moment'
import type { Reminder } from '../domain/reminder'
import { meOf } from '../store/meOf'
import { rests as passingRests } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { rests as followUpRests } from '../views/openFollowUps'
import { lastEvening, morningOf } from './dailyReminders'
import { followUpReminder } from './followUpReminder'
import { promiseReminder } from './promiseReminder'
import type { Looked, Wall } from './wall'

/** Farther than this no two zones are apart. */
const zoneDays = 2

const isBetween = (at: Moment, after: Moment, upTo: Moment): boolean => after < at && at <= upTo

const saidOf = (read: Reader, followUps: readonly FollowUp[], zone: string): Reminder[] =>
  followUps
    .filter((followUp) => !followUpRests(read, followUp))
    .map((followUp) => followUpReminder(followUp, zone))
    .filter((reminder) => reminder !== null)

function* timedBetween(read: Reader, { moment, utc }: Looked, wall: Wall): Generator<Reminder> {
  const [first, last] = [dayIn(moment), dayIn(wall.moment)]
  const [firstZoned, lastZoned] = [
    `zoned ${dayAfter(dayIn(utc), -zoneDays)}`,
    `zoned ${dayAfter(dayIn(wall.utc), zoneDays)}`,
  ]
  for (const key of read.keys('followUpsTimed'))
    if (key >= first && key <= last) {
      for (const reminder of saidOf(read, read.by('followUpsTimed', key), wall.zone))
        if (isBetween(reminder.at, moment, wall.moment)) yield reminder
    } else if (key >= firstZoned && key <= lastZoned)
      for (const followUp of read.by('followUpsTimed', key)) {
        const [inUtc] = saidOf(read, [followUp], 'UTC')
        if (inUtc && isBetween(inUtc.at, utc, wall.utc)) yield* saidOf(read, [followUp], wall.zone)
      }
}

function* promisesBetween(read: Reader, after: Moment, upTo: Moment): Generator<Reminder> {
  const me = meOf(read)
  const [first, last] = [dayIn(after), dayAfter(dayIn(upTo), 1)]
  for (const day of read.keys('promisesBy'))
    if (day >= first && day <= last)
      for (const passing of read.by('promisesBy', day)) {
        const reminder = promiseReminder(passing, me)
        if (reminder && isBetween(reminder.at, after, upTo) && !passingRests(read, passing))
          yield reminder
      }
}

/** The morning of today and the last evening: those of other days are made up for by them. */
function* dailyBetween(read: Reader, after: Moment, upTo: Moment): Generator<Reminder> {
  const me = meOf(read)
  const today = dayIn(upTo)
  const morning = morningOf(today, me)
  if (morning && isBetween(morning.at, after, upTo)) yield morning
  const evening = lastEvening(upTo, me)
  if (evening && isBetween(evening.at, after, upTo)) yield evening
}

/** What comes due after everything was last looked at and up to now, whether or not it may be said at once. */
export function* remindersBetween(read: Reader, looked: Looked, wall: Wall): Generator<Reminder> {
  yield* timedBetween(read, looked, wall)
  yield* promisesBetween(read, looked.moment, wall.moment)
  yield* dailyBetween(read, looked.moment, wall.moment)
}
