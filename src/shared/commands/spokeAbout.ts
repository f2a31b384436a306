import type { Day } from '../domain/calendar'
import type { PassingId } from '../domain/ids'
import type { Passing } from '../domain/passing'
import type { Transaction } from '../store/transaction'
import { movePassing } from './passingKept'

/** The promise to the giver is kept. */
export const keepPromise = (passing: Passing, on: Day): Pick<Passing, 'promise'> | null =>
  passing.promise && !passing.promise.keptOn
    ? { promise: { ...passing.promise, keptOn: on } }
    : null

/** The open steps that are about reaching the people of a passing: 'Call', planned with it. */
export const stepsToReach = (tx: Transaction, { id, people }: Passing) =>
  tx
    .by('followUpsAbout', id)
    .filter(
      ({ state, about, every }) =>
        state === 'open' && !every && people.some((one) => one === about.personId),
    )

/** I reached them: the promise is kept, and the call that was planned for it is done. */
export const spokeAbout = (
  tx: Transaction,
  id: PassingId,
  on: Day,
  stage: 'spoke' | 'met' = 'spoke',
): void => {
  const passing = tx.need('passing', id)
  movePassing(tx, id, {
    ...(passing.stage === 'met' ? {} : { stage }),
    ...keepPromise(passing, on),
    nextStep: undefined,
  })
  for (const step of stepsToReach(tx, passing))
    tx.patch('followUp', step.id, { state: 'done', doneOn: on })
}

/** Nobody there: the promise is kept all the same, and the call that was planned for it waits for the next try. */
export const leftMessageAbout = (
  tx: Transaction,
  id: PassingId,
  { on, nextStep }: { on: Day; nextStep: { words: string; due: Day } },
): void => {
  const passing = tx.need('passing', id)
  movePassing(tx, id, { ...keepPromise(passing, on), nextStep })
  for (const step of stepsToReach(tx, passing))
    tx.patch('followUp', step.id, { due: nextStep.due, anchor: nextStep.due })
}
