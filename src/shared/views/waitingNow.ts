import type { Day } from '../domain/calendar'
import type { Reader } from '../store/reader'
import { notYetThanked, waitingIn, type Waiting } from './inboxRows'

interface WaitingNow {
  today: Day
  waiting: readonly Waiting[]
  thankless: ReadonlySet<string>
}

const kept = new WeakMap<object, WaitingNow>()

/** Everything that waits, worked out once for all who ask between two changes. */
export const waitingNow = (read: Reader, today: Day): WaitingNow => {
  const known = read.stamp && kept.get(read.stamp)
  if (known?.today === today) return known
  const thankless = notYetThanked(read)
  const now = { today, waiting: [...waitingIn(read, thankless, today)], thankless }
  if (read.stamp) kept.set(read.stamp, now)
  return now
}
