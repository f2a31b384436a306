import { dayAfter, type Day } from '../domain/calendar'
import { dayIn, momentOf } from '../domain/moment'
import type { Reminder } from '../domain/reminder'
import { meOf } from '../store/meOf'
import { rests as passingRests } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { rests as followUpRests } from '../views/openFollowUps'
import { lastEvening, morningOf, reviewDays } from './dailyReminders'
import { followUpReminder } from './followUpReminder'
import { promiseReminder } from './promiseReminder'
import { reviewsPutOff } from './reviewsPutOff'
import type { Wall } from './wall'

/** The reminder of a key, as long as it still stands for something that waits. */
export const reminderOf = (read: Reader, key: string, { moment, zone }: Wall): Reminder | null => {
  const [kind, ...rest] = key.split(' ')
  const today = dayIn(moment)
  const day = rest[0] as Day
  switch (kind) {
    case 'timed': {
      const followUp = read.get('followUp', rest.slice(0, -2).join(' '))
      const found = followUp && !followUpRests(read, followUp) && followUpReminder(followUp, zone)
      return found && found.key === key ? found : null
    }
    case 'promise': {
      const passing = read.get('passing', rest.slice(0, -1).join(' '))
      const found = passing && !passingRests(read, passing) && promiseReminder(passing, meOf(read))
      return found && found.key === key ? found : null
    }
    case 'morning':
      return day === today ? morningOf(day, meOf(read)) : null
    case 'evening': {
      if (rest.length > 1) return reviewsPutOff(read, moment).find((one) => one.key === key) ?? null
      const last = lastEvening(moment, meOf(read))
      return last?.key === key ? last : null
    }
    case 'backup':
      return dayAfter(day, reviewDays) >= today
        ? { kind, key, at: momentOf(day, meOf(read).morningAt), day }
        : null
    default:
      return null
  }
}
