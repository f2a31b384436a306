import { command } from './command'
import { reviewDay } from './reviewDay'
import { reviewLines } from './reviewLines'
import { calledOf } from './whoever'

const { whoever } = reviewDay['review.meet'].input.shape

/** What is caught in passing: the person comes to the day, with the line. */
export const captureLine = {
  'capture.line': command({
    input: reviewLines['review.line'].input.omit({ personId: true }).extend({ whoever }),
    says: ({ whoever }, read) => `add a line about ${calledOf(read, whoever)}`,
    run: (tx, { day, whoever, typed, reading }) => {
      const { id } = reviewDay['review.meet'].run(tx, { day, whoever })
      const line = reviewLines['review.line'].run(tx, { day, personId: id, typed, reading })
      return { personId: id, lineId: line.id }
    },
  }),
}
