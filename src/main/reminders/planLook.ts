import { dayIn, momentAfter } from '../../shared/domain/moment'
import type { Reminder } from '../../shared/domain/reminder'
import type { Delivery } from '../../shared/domain/system'
import { mayBeSaid } from '../../shared/reminders/mayBeSaid'
import { reminderOf } from '../../shared/reminders/reminderOf'
import { remindersBetween } from '../../shared/reminders/remindersBetween'
import type { ToSay } from '../../shared/reminders/toSay'
import type { Looked, Wall } from '../../shared/reminders/wall'
import { meOf } from '../../shared/store/meOf'
import type { Reader } from '../../shared/store/reader'

export interface Look {
  /** One note each, in this order. */
  toSay: ToSay[]
  /** Came due, and waits until it may be said. */
  toHold: Reminder[]
  /** Kept back by a clock that was wrong: it comes due again. */
  toForget: string[]
}

interface Known {
  looked: Looked
  wall: Wall
  others: readonly Reminder[]
  /** Set when its hour was past already. */
  isUnsaid: (key: string) => boolean
  /** Claimed by this run of the program, which knows what became of it. */
  isOurs: (key: string) => boolean
}

/** Minutes after which something counts as late: the machine slept, or Goodturn was closed. */
const grace = 1

/** What is to be said now, and how it is gathered. */
export const planLook = (read: Reader, known: Known): Look => {
  const { looked, wall, others, isUnsaid, isOurs } = known
  const me = meOf(read)
  const now = wall.moment
  const isNew = ({ key }: Reminder) => !read.get('delivery', key)
  const maySay = (reminder: Reminder) => mayBeSaid(reminder, now, me)

  const cameDue = [...remindersBetween(read, looked, wall)].filter(
    (reminder) => isNew(reminder) && !isUnsaid(reminder.key),
  )
  const standing = (state: Delivery['state']) =>
    read
      .by('deliveriesOpen', state)
      .map(({ dueKey }) => reminderOf(read, dueKey, wall))
      .filter((reminder) => reminder !== null)
  const [early, held] = apart(standing('held'), ({ at }) => at > now)
  const released = held.filter(maySay)
  const claimsUnseen = standing('claimed').filter(
    (reminder) => !isOurs(reminder.key) && maySay(reminder),
  )
  const [toSayNow, toHold] = apart(
    cameDue.filter(({ key }) => !isOurs(key)),
    maySay,
  )

  const today = dayIn(now)
  const isLate = (reminder: Reminder) =>
    released.includes(reminder) || momentAfter(reminder.at, grace) < now
  const isOfToday = (reminder: Reminder) =>
    (reminder.kind === 'morning' || reminder.kind === 'evening') && reminder.day === today
  const due = [...released, ...toSayNow]
  const isGathered =
    claimsUnseen.length > 0 || due.some((reminder) => isLate(reminder) && !isOfToday(reminder))
  const [gathered, single] = apart(
    due,
    (reminder) => isGathered && (isLate(reminder) || reminder.kind === 'morning'),
  )
  const besides = others.filter((reminder) => isNew(reminder) && maySay(reminder))
  return {
    toSay: [
      ...(isGathered ? [{ reminders: inOrder(gathered), isCatchUp: true, claimsUnseen }] : []),
      ...inOrder([...single, ...besides]).map((reminder) => ({
        reminders: [reminder],
        isCatchUp: false,
        claimsUnseen: [],
      })),
    ],
    toHold,
    toForget: early.map(({ key }) => key),
  }
}

const apart = <Value>(
  values: readonly Value[],
  is: (value: Value) => boolean,
): Value[][] & {
  0: Value[]
  1: Value[]
} => [values.filter(is), values.filter((value) => !is(value))]

const inOrder = (reminders: readonly Reminder[]): Reminder[] =>
  [...reminders].sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1))
