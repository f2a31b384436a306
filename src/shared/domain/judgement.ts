import { z } from 'zod'
import { Day, Instant } from './calendar'
import { PersonId } from './ids'

const Answer = z.strictObject({
  answer: z.enum(['notYet', 'yes', 'no']),
  words: z.string().max(2000).optional(),
})

/** What the user does about a deal-breaker: live with it, keep some distance, or end it. */
export const Decision = z.enum(['tolerate', 'keep', 'end'])
export type Decision = z.infer<typeof Decision>

const Side = z.strictObject({
  text: z.string().min(1).max(1000),
  on: Day,
  dealBreaker: z.boolean().optional(),
  decision: Decision.optional(),
  /** The day of the decision that stands. */
  decidedOn: Day.optional(),
  /** The decisions that stood before, oldest first. */
  earlier: z
    .array(z.strictObject({ decision: Decision, on: Day, until: Day }))
    .max(200)
    .optional(),
})

/** What the user thinks of a person; kept apart from the person on purpose. Its id is the person's. */
export const Judgement = z.strictObject({
  id: PersonId,
  createdAt: Instant,
  like: Answer.default({ answer: 'notYet' }),
  trust: Answer.default({ answer: 'notYet' }),
  /** Like and trust are not asked about any more. */
  isSkipped: z.boolean().optional(),
  pluses: z.array(Side).max(200).default([]),
  minuses: z.array(Side).max(200).default([]),
  /** The newest entry holds; none means `notYet`. */
  standing: z
    .array(
      z.strictObject({
        value: z.enum(['notYet', 'advocate', 'friendly', 'neutral', 'antiSponsor']),
        reason: z.string().min(1).max(2000),
        on: Day,
      }),
    )
    .max(200)
    .default([]),
  repair: z
    .strictObject({
      whatHappened: z.string().max(2000),
      amends: z.string().max(2000),
      by: Day.optional(),
    })
    .optional(),
  reviews: z
    .array(
      z.strictObject({
        on: Day,
        doTheyBenefit: z.string().max(2000),
        doI: z.string().max(2000),
        learned: z.string().max(2000),
      }),
    )
    .max(200)
    .default([]),
})
export type Judgement = z.infer<typeof Judgement>

/** One dated line among the pluses or minuses. */
export type JudgementLine = Judgement['minuses'][number]
