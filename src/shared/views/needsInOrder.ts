import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { keptWhile } from './keptWhile'
import { needOrder } from './needsFirst'

interface InOrder {
  /** Open, and not resting. */
  needs: readonly Need[]
  resting: readonly Need[]
}

/** What people look for who may be brought up, whose need comes first; worked out once for all who ask between two changes. */
export const needsInOrder: (read: Reader, today: Day) => InOrder = keptWhile(
  ['need', 'person', 'private', 'role'],
  (read, key) => {
    const today = key as Day
    const isFirst = needOrder(read, today)
    const open = [...read.all('need')]
      .filter((need) => isOpen(need) && isShown(read, need))
      .sort((one, other) => (isFirst(one, other) ? -1 : 1))
    const rests = ({ restsUntil }: Need) => restsUntil !== undefined && restsUntil > today
    return { needs: open.filter((need) => !rests(need)), resting: open.filter(rests) }
  },
)

const isShown = (read: Reader, { personId }: Need): boolean => {
  const asker = read.get('person', personId)
  return asker !== undefined && isSuggestible(asker, read.get('private', personId))
}
