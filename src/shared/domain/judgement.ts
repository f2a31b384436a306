import { z } from 'zod'
import { Day, Instant } from './calendar'
import { PersonId } from './ids'

const Answer = z.strictObject({
  answer: z.enum(['notYet', 'yes', 'no']),
  words: z.string().max(2000).optional(),
})

const Side = z.strictObject({
  text: z.string().min(1).max(1000),
  on: Day,
  dealBreaker: z.boolean().optional(),
  decision: z.enum(['tolerate', 'keep', 'end']).optional(),
})

/** What the user thinks of a person; kept apart from the person on purpose. Its id is the person's. */
export const Judgement = z.strictObject({
  id: PersonId,
  createdAt: Instant,
  like: Answer.default({ answer: 'notYet' }),
  trust: Answer.default({ answer: 'notYet' }),
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
