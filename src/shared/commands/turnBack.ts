import type { PersonId } from '../domain/ids'
import type { Passing, PassingKind, PassingStage } from '../domain/passing'
import { usableChannels } from '../domain/sharedChannels'
import { kindBefore } from '../domain/upgrade'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { movePassing, promiseContact } from './passingKept'
import { needPerson } from './whom'

/** How far a lead has come: with a person, and with a way to reach them. */
export const stageOfLead = (tx: Transaction, people: readonly PersonId[]): PassingStage => {
  const [person] = people.map((id) => needPerson(tx, id))
  if (!person) return 'heard'
  return usableChannels(person).length > 0 ? 'reachable' : 'personFound'
}

/** Calls a passing something else; giver, dates, thanks and reports stay. */
export const turn = (
  tx: Transaction,
  passing: Passing,
  to: PassingKind,
  stage: PassingStage,
): void => {
  movePassing(tx, passing.id, {
    kind: to,
    stage,
    upgrades: [...passing.upgrades.slice(-19), { from: passing.kind, to, on: tx.today }],
  })
  promiseContact(tx, passing.id)
}

/** To what it was before it was called more. */
export const turnBack = (tx: Transaction, passing: Passing): void => {
  const before = kindBefore(passing)
  if (!before) throw new Refusal('kind', 'It has been nothing else before.')
  const people = passing.people.filter((id) => id !== passing.forWhom)
  movePassing(tx, passing.id, { people, sides: {}, draft: undefined })
  const stage: PassingStage =
    before === 'lead'
      ? stageOfLead(tx, people)
      : before === 'passAlong'
        ? 'asked'
        : passing.direction === 'given'
          ? 'given'
          : 'received'
  turn(tx, tx.need('passing', passing.id), before, stage)
}
