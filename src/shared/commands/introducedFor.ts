import type { NeedId } from '../domain/ids'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { introductionReason } from '../text/introductionReason'
import { answerKnown } from '../text/proposedIntroduction'
import { settleStage } from './introducible'

type Two = readonly [Person, Person]

/** A need of one of the two, or a refusal. */
export const needOfOne = (tx: Transaction, people: Two, needId: NeedId): void => {
  const need = tx.need('need', needId)
  if (!people.some((one) => one.id === need.personId))
    throw new Refusal('notTheirs', 'Neither of the two is looking for that.')
}

/**
 * Turns a draft to another need, or to none. A reason the user never touched follows it, and so does the
 * answer of whoever it concerns: a yes to one thing is not a yes to another.
 */
export const chooseNeed = (
  tx: Transaction,
  passing: Passing,
  people: Two,
  needId: NeedId | null,
): void => {
  const two = ordered(passing, people)
  const now = reasonsFor(tx, two, needId)
  const before = passing.draft?.proposed ?? reasonsFor(tx, two, passing.needId ?? null)
  const draft = passing.draft ?? { whyA: '', whyB: '' }
  const follow = (why: string, proposed: string, next: string) =>
    !why.trim() || why === proposed ? next : why
  tx.patch('passing', passing.id, {
    needId: needId ?? undefined,
    draft: {
      ...draft,
      whyA: follow(draft.whyA, before.whyA, now.whyA),
      whyB: follow(draft.whyB, before.whyB, now.whyB),
      proposed: now,
    },
    sides: sidesFor(tx, passing, two, needId),
  })
  settleStage(tx, passing.id)
}

const ordered = (passing: Passing, [a, b]: Two): Two =>
  passing.people[0] === a.id ? [a, b] : [b, a]

const reasonsFor = (tx: Transaction, people: Two, needId: NeedId | null) => {
  const reason = needId ? introductionReason(tx, people, needId) : null
  return { whyA: reason?.whyA ?? '', whyB: reason?.whyB ?? '' }
}

const sidesFor = (tx: Transaction, passing: Passing, people: Two, needId: NeedId | null) => {
  const need = needId ? tx.need('need', needId) : undefined
  const earlier = passing.needId ? tx.get('need', passing.needId) : undefined
  const sides = { ...passing.sides }
  for (const person of people) {
    const side = sides[person.id]
    const isConcerned = [need, earlier].some((one) => one?.personId === person.id)
    if (!side || !isConcerned || (side.consent !== 'yes' && side.consent !== 'unasked')) continue
    const { at: _at, how: _how, ...rest } = side
    sides[person.id] = { ...rest, ...answerKnown(person, need) }
  }
  return sides
}
