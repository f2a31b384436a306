import { z } from 'zod'
import { Day } from '../domain/calendar'
import { nextLookBackDay } from '../domain/lookBackDay'
import { meOf } from '../store/meOf'
import { withoutPlan } from '../store/passingWaits'
import { weekFacts } from '../store/theWeek'
import { command } from './command'
import { openReview } from './reviewKept'

/** One step of Undo holds no more; the others come up a week later. */
const mostLeft = 400
const leftWords = 'Decide what comes next'

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

  /** The week was looked back on: what the program counted is kept, and what was left without a plan comes again. */
  'review.lookBack': command({
    input: z.strictObject({ day: Day }),
    says: () => 'look back on the week',
    run: (tx, { day }) => {
      const review = openReview(tx, day)
      const due = nextLookBackDay(day, meOf(tx))
      const left = withoutPlan(tx, tx.today).slice(0, mostLeft)
      for (const passing of left)
        tx.patch('passing', passing.id, { nextStep: { words: leftWords, due } })
      tx.patch('review', review.id, { facts: weekFacts(tx, day) })
      return { left: left.length }
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
