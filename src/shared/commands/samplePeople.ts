import { z } from 'zod'
import { isSample } from '../domain/sampleSource'
import { sampleRecords } from './samples/sampleRecords'
import { samplePeople as madeUp } from './samples/samplePeople'
import { Refusal } from '../store/refusal'
import type { Reader } from '../store/reader'
import type { Transaction } from '../store/transaction'
import { group } from './command'
import { fillSeats, forgetWidths, giveSeats } from './giveSeats'
import { removeSamples } from './removeSamples'

const hasSamples = (read: Reader): boolean => {
  for (const person of read.all('person')) if (isSample(person) && !person.deletedAt) return true
  return false
}

const sampleIds = (read: Reader): string[] =>
  [...read.all('person')].filter(isSample).map(({ id }) => id)

const nothing = () => undefined

/** Made-up people to look around with, who come and go with one click. */
export const samplePeople = {
  'sample.begin': group({
    input: z.strictObject({}),
    says: () => 'bring in the sample people',
    size: () => madeUp.length,
    steps: function* (read) {
      if (hasSamples(read)) throw new Refusal('already', 'The sample people are here already.')
      let records: ReturnType<typeof sampleRecords> | undefined
      let isOver = false
      yield (tx: Transaction) => {
        records = sampleRecords(tx.today, () => tx.context.newId())
      }
      while (!isOver)
        yield (tx: Transaction) => {
          const next = records?.next()
          if (!next || next.done) isOver = true
          else tx.put(next.value.table, next.value.record)
        }
      yield (tx: Transaction) => giveSeats(tx, sampleIds(tx))
      return { people: madeUp.length }
    },
  }),

  /** Takes the sample people away with all that hangs on them alone. */
  'sample.remove': group({
    input: z.strictObject({}),
    says: () => 'remove the sample people',
    size: () => 0,
    steps: function* (read) {
      yield nothing
      const removed = yield* removeSamples(read)
      yield forgetWidths
      yield fillSeats
      return removed
    },
  }),
}
