import type { Day } from './calendar'
import type { FollowUpId, PassingId } from './ids'
import type { Moment } from './moment'

/** Something that is said unasked, once. Its key tells it from all others for ever; `at` is when, before quiet hours are minded. */
export type Reminder = { key: string; at: Moment } & (
  | { kind: 'timed'; followUpId: FollowUpId }
  | { kind: 'promise'; passingId: PassingId }
  /** Everything due on a day without an hour, in one. */
  | { kind: 'morning'; day: Day }
  /** The review of a day, in its evening or on the morning after. */
  | { kind: 'evening'; day: Day }
  | { kind: 'backup'; day: Day }
)
export type ReminderKind = Reminder['kind']
