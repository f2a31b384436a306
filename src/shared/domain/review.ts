import { z } from 'zod'
import { Day, Instant, Time } from './calendar'
import { PassingId, PersonId, ReviewId, TouchId } from './ids'
import { Reading } from './reading'
import { TouchKind } from './touch'

const key = z.string().min(1).max(64)

/** One line of the evening as it was typed, with what it was understood as and the records that it made. */
export const ReviewLine = z.strictObject({
  id: key,
  personId: PersonId,
  typed: z.string().min(1).max(2000),
  reading: Reading,
  made: z
    .array(z.strictObject({ table: z.string().max(40), id: key }))
    .max(20)
    .default([]),
  /** What the evening's own conversation was before the line said that it was a message. */
  was: TouchKind.optional(),
  /** The promises that the message kept. */
  kept: z.array(PassingId).max(20).optional(),
})
export type ReviewLine = z.infer<typeof ReviewLine>

/** One evening's review of the day's people. */
export const Review = z.strictObject({
  id: ReviewId,
  createdAt: Instant,
  day: Day,
  people: z.array(PersonId).max(500).default([]),
  /** Who was entered: it goes on with one person at a time. */
  startedOn: Instant.optional(),
  doneOn: Instant.optional(),
  /** The day was let go without a review. */
  letGo: z.boolean().optional(),
  /** Put off: when the day is asked about again, once. */
  again: z.strictObject({ on: Day, at: Time }).optional(),
  /** By person id. */
  states: z.record(z.string().max(64), z.enum(['open', 'done', 'skipped'])).default({}),
  /** Those of them who came to Goodturn with it. */
  newPeople: z.array(PersonId).max(500).default([]),
  /** By person id: the conversation that the review wrote down, because none was before. */
  touches: z.record(z.string().max(64), TouchId).default({}),
  lines: z.array(ReviewLine).max(2000).default([]),
  /** What was asked unasked, in the order of asking, by what it is about: 'need <id>', 'circle <personId>'. */
  asked: z
    .array(
      z.strictObject({
        key: z.string().max(200),
        answer: z.string().max(40),
        /** Answered before it was asked: it takes no room from the others. */
        isUnasked: z.boolean().optional(),
      }),
    )
    .max(500)
    .default([]),
  /** What waits for tomorrow in the user's own order, by the ids of the inbox. */
  order: z.array(key).max(100).default([]),
  /** The look-back: what the program counted, and what the user wrote, apart. */
  facts: z.record(z.string().max(60), z.number()).default({}),
  answers: z.record(z.string().max(60), z.string().max(5000)).default({}),
})
export type Review = z.infer<typeof Review>

/** Closed, or let go: it is not asked about again by itself. */
export const isOver = ({ doneOn, letGo }: Pick<Review, 'doneOn' | 'letGo'>): boolean =>
  doneOn !== undefined || letGo === true
