import type { Day, Time } from './calendar'
import type { Me } from './me'
import { isPromiseOpen } from './nextInPassing'
import type { Passing } from './passing'

/** Minutes between the warning and the hour by which a promise is kept. */
const minutesBefore = 30

const earlier = (at: Time, minutes: number): Time => {
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const left = Math.max(0, hour * 60 + minute - minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(left / 60))}:${two(left % 60)}` as Time
}

/** When to say that a promised first contact is about to lapse; null once it is kept, or can no longer be. */
export const promiseWarning = (
  passing: Passing,
  { promiseBy }: Pick<Me, 'promiseBy'>,
): { on: Day; at: Time } | null => {
  const { promise, snoozedUntil } = passing
  if (!promise || !isPromiseOpen(passing)) return null
  const on = snoozedUntil && snoozedUntil > promise.by ? snoozedUntil : promise.by
  return { on, at: earlier(promiseBy, minutesBefore) }
}
