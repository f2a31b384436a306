import { z } from 'zod'
import { Day } from '../domain/calendar'
import { command } from './command'
import { openReview } from './reviewKept'

const id = z.string().min(1).max(64)

/** The end of an evening: what tomorrow begins with, and once a week the look back. */
export const reviewClose = {
  /** What waits for tomorrow, in the user's own order. */
  'review.arrange': command({
    input: z.strictObject({ day: Day, ids: z.array(id).max(100) }),
    says: () => 'put tomorrow in another order',
    run: (tx, { day, ids }) => {
      tx.patch('review', openReview(tx, day).id, { order: [...new Set(ids)] })
      return null
    },
  }),

  /** The closed day once more. */
  'review.reopen': command({
    input: z.strictObject({ day: Day }),
    says: () => 'open the day again',
    run: (tx, { day }) => {
      tx.patch('review', openReview(tx, day).id, { doneOn: undefined, letGo: undefined })
      return null
    },
  }),

  /** An answer to one of the questions of the week, in the user's own words. */
  'review.tellWeek': command({
    input: z.strictObject({
      day: Day,
      key: z.enum(['offered', 'reacted', 'responded']),
      words: z.string().trim().max(5000),
    }),
    says: () => 'answer a question of the week',
    run: (tx, { day, key, words }) => {
      const review = openReview(tx, day)
      const { [key]: _before, ...others } = review.answers
      tx.patch('review', review.id, { answers: words ? { ...others, [key]: words } : others })
      return null
    },
  }),
}
