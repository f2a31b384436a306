import type { Day } from '../domain/calendar'
import type { PassingId } from '../domain/ids'
import type { FollowUp } from '../domain/followUp'
import { openPromise } from '../domain/openPromise'
import { isConversation } from '../domain/touch'
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

/** What is planned after a message. */
export const tryAgain = (name: string): string => `Try ${name} again`

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

/** The call that was promised is done, so they spoke: it is in the story once, and the promise is kept. */
export const promiseDone = (tx: Transaction, { about, every }: FollowUp, on: Day): void => {
  const passing = about.passingId && tx.get('passing', about.passingId)
  const { personId } = about
  if (!passing || !personId || every || !openPromise(passing)) return
  if (!passing.people.includes(personId)) return
  const isWritten = tx.by('touchesOf', personId).some((one) => one.on === on && isConversation(one))
  if (!isWritten) tx.add('touch', { kind: 'call', personIds: [personId], on })
  spokeAbout(tx, passing.id, on)
}
