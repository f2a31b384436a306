import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { needOrder } from './needsFirst'

interface InOrder {
  today: Day
  /** Open, and not resting. */
  needs: readonly Need[]
  resting: readonly Need[]
}

const kept = new WeakMap<object, InOrder>()

/** What people look for who may be brought up, whose need comes first; worked out once for all who ask between two changes. */
export const needsInOrder = (read: Reader, today: Day): InOrder => {
  const before = read.stamp && kept.get(read.stamp)
  if (before?.today === today) return before
  const isFirst = needOrder(read, today)
  const open = [...read.all('need')]
    .filter((need) => isOpen(need) && isShown(read, need))
    .sort((one, other) => (isFirst(one, other) ? -1 : 1))
  const rests = ({ restsUntil }: Need) => restsUntil !== undefined && restsUntil > today
  const now = {
    today,
    needs: open.filter((need) => !rests(need)),
    resting: open.filter(rests),
  }
  if (read.stamp) kept.set(read.stamp, now)
  return now
}

const isShown = (read: Reader, { personId }: Need): boolean => {
  const asker = read.get('person', personId)
  return asker !== undefined && isSuggestible(asker, read.get('private', personId))
}
