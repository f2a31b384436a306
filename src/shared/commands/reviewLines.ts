import { z } from 'zod'
import { Day } from '../domain/calendar'
import { PersonId } from '../domain/ids'
import { Reading } from '../domain/reading'
import type { ReviewLine } from '../domain/review'
import { Refusal } from '../store/refusal'
import { command } from './command'
import { lineAgain } from './lineAgain'
import { lineBack } from './lineBack'
import { lineMade } from './lineMade'
import { askedNow, passOver, passOverOthers } from './passOver'
import { openReview } from './reviewKept'
import { nameOf, needPerson } from './whom'

const Line = z.strictObject({
  day: Day,
  personId: PersonId,
  typed: z.string().trim().min(1).max(2000),
  reading: Reading,
})

const lineId = z.string().min(1).max(64)

/** What came up with somebody, line by line: each is saved with what it makes, in one step of Undo. */
export const reviewLines = {
  'review.line': command({
    input: Line,
    says: ({ personId }, read) => `add a line about ${nameOf(read, personId)}`,
    run: (tx, { day, personId, typed, reading }) => {
      needPerson(tx, personId)
      const { id: reviewId, lines } = openReview(tx, day)
      passOverOthers(tx, day, personId)
      const asked = askedNow(tx, day, personId)
      const id = tx.context.newId()
      const line: ReviewLine = {
        id,
        personId,
        typed,
        reading,
        ...lineMade(tx, { day, personId, reading }),
      }
      tx.patch('review', reviewId, { lines: [...lines, line] })
      // What stood on the screen makes room for what is asked about the line.
      if (asked && askedNow(tx, day, personId)?.key !== asked.key) passOver(tx, day, asked)
      return { id, made: line.made }
    },
  }),

  /** The line once more, in other words or as something else: what it made before is taken back. */
  'review.editLine': command({
    input: z.strictObject({
      day: Day,
      id: lineId,
      typed: z.string().trim().min(1).max(2000),
      reading: Reading,
    }),
    says: () => 'edit a line of the evening',
    run: (tx, { day, id, typed, reading }) => {
      const review = openReview(tx, day)
      const before = review.lines.find((line) => line.id === id)
      if (!before) throw new Refusal('gone', 'That line is no longer there.')
      const { personId } = before
      const isSame = lineAgain(tx, before, reading)
      if (!isSame) lineBack(tx, before)
      const { made, was, kept } = isSame ? before : lineMade(tx, { day, personId, reading })
      const line: ReviewLine = { id, personId, typed, reading, made, was, kept }
      tx.patch('review', review.id, {
        lines: review.lines.map((one) => (one.id === id ? line : one)),
      })
      return { id, made }
    },
  }),

  'review.removeLine': command({
    input: z.strictObject({ day: Day, id: lineId }),
    says: () => 'remove a line of the evening',
    run: (tx, { day, id }) => {
      const review = openReview(tx, day)
      const before = review.lines.find((line) => line.id === id)
      if (before) lineBack(tx, before)
      tx.patch('review', review.id, { lines: review.lines.filter((line) => line.id !== id) })
      return null
    },
  }),
}
