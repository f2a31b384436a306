import type { Me } from '../domain/me'
import { momentAfter, momentOf } from '../domain/moment'
import { openPromise } from '../domain/openPromise'
import type { Passing } from '../domain/passing'
import type { Reminder } from '../domain/reminder'

const minutesBefore = 30

/** What is said before a promised first contact lapses; one that the user put off is left to its new day. */
export const promiseReminder = (
  passing: Passing,
  me: Me,
): Extract<Reminder, { kind: 'promise' }> | null => {
  const by = openPromise(passing)
  if (!by || (passing.snoozedUntil && passing.snoozedUntil > by)) return null
  return {
    kind: 'promise',
    key: `promise ${passing.id} ${by}`,
    at: momentAfter(momentOf(by, me.promiseBy), -minutesBefore),
    passingId: passing.id,
  }
}
