import { z } from 'zod'
import { Day, Instant, Time } from './calendar'
import { PersonId, ReviewId } from './ids'

/** One evening's review of the day's people. */
export const Review = z.strictObject({
  id: ReviewId,
  createdAt: Instant,
  day: Day,
  people: z.array(PersonId).max(500).default([]),
  doneOn: Instant.optional(),
  /** Put off: when the day is asked about again, once. */
  again: z.strictObject({ on: Day, at: Time }).optional(),
  /** By person id. */
  states: z.record(z.string().max(64), z.enum(['open', 'done', 'skipped'])).default({}),
  /** The look-back: what the program counted, and what the user wrote, apart. */
  facts: z.record(z.string().max(60), z.number()).default({}),
  answers: z.record(z.string().max(60), z.string().max(5000)).default({}),
})
export type Review = z.infer<typeof Review>
