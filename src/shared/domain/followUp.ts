import { z } from 'zod'
import { Day, Every, Instant, Time } from './calendar'
import { EventId, FollowUpId, NeedId, PassingId, PersonId } from './ids'

/** A promised next step with a date. A repeated one is always counted from its anchor. */
export const FollowUp = z.strictObject({
  id: FollowUpId,
  createdAt: Instant,
  about: z
    .strictObject({
      personId: PersonId.optional(),
      needId: NeedId.optional(),
      passingId: PassingId.optional(),
      eventId: EventId.optional(),
    })
    .default({}),
  words: z.string().min(1).max(2000),
  due: Day,
  at: Time.optional(),
  /** Only from a calendar file: the zone its hour belongs to. */
  zone: z.string().max(100).optional(),
  anchor: Day,
  every: Every.optional(),
  state: z.enum(['open', 'done', 'waived']).default('open'),
  doneOn: Day.optional(),
  /** Where a repeated one stood before it was put off, this once. */
  snoozedFrom: Day.optional(),
  snoozedFromAt: Time.optional(),
})
export type FollowUp = z.infer<typeof FollowUp>
