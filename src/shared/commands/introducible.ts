import { introductionBar } from '../domain/introductionBar'
import type { PersonId } from '../domain/ids'
import type { Passing, PassingStage } from '../domain/passing'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { introductionState } from '../text/introductionState'
import { settle } from './passingKept'
import { namesOf, needPerson } from './whom'

/** An introduction by its two, as an Undo says it. */
export const introductionOf = (read: Reader, passingId: string): string => {
  const passing = read.get('passing', passingId)
  return passing ? `the introduction of ${namesOf(read, passing.people)}` : 'an introduction'
}

/** Two different people who may be introduced, or a refusal that says why not. */
export const needPair = (tx: Transaction, a: string, b: string): readonly [Person, Person] => {
  if (a === b) throw new Refusal('same', 'Choose two different people.')
  const people = [needPerson(tx, a), needPerson(tx, b)] as const
  for (const person of people) {
    const bar = introductionBar(person)
    if (bar) throw new Refusal('notIntroduced', bar)
  }
  return people
}

const open: ReadonlySet<PassingStage> = new Set<PassingStage>(['draft', 'asked', 'ready'])

/** Whether an introduction is still being written. */
export const isUnsent = (passing: Passing): boolean =>
  passing.kind === 'introduction' && !passing.sentOn && open.has(passing.stage)

/** The introduction of these two that is still being written. */
export const unsentOf = (read: Reader, a: string, b: string): Passing | undefined =>
  read
    .by('passingsOf', a)
    .filter((one) => isUnsent(one) && one.people.includes(a as never))
    .filter((one) => one.people.includes(b as never))
    .sort((one, two) => two.createdAt.localeCompare(one.createdAt) || (one.id < two.id ? 1 : -1))[0]

/** An introduction that can still be changed. One that was declined opens again by a new answer. */
export const needUnsent = (tx: Transaction, passingId: string): Passing => {
  const passing = tx.need('passing', passingId)
  if (passing.kind !== 'introduction')
    throw new Refusal('notIntroduction', 'That is not an introduction.')
  if (passing.sentOn) throw new Refusal('sent', 'That introduction is out already.')
  if (!isUnsent(passing) && passing.outcome?.reason !== declined)
    throw new Refusal('closed', 'That introduction is closed.')
  return passing
}

/** Somebody is glad of every introduction from now on, or no longer: drafts that went by it ask again. */
export const setGlad = (
  tx: Transaction,
  personId: PersonId,
  isGlad: boolean,
  since: Person['gladSince'],
): void => {
  const before = tx.need('person', personId)
  tx.patch('person', personId, {
    alwaysGladOfIntroductions: isGlad,
    gladSince: isGlad ? since : undefined,
  })
  if (isGlad || !before.alwaysGladOfIntroductions) return
  for (const passing of tx.by('passingsOf', personId)) {
    const side = passing.sides[personId]
    const wentByIt =
      side?.consent === 'yes' &&
      side.at === before.gladSince?.on &&
      side.how === before.gladSince?.how &&
      !(passing.needId && tx.get('need', passing.needId)?.personId === personId)
    if (!side || !wentByIt || !isUnsent(passing)) continue
    const { at: _at, how: _how, ...rest } = side
    tx.patch('passing', passing.id, {
      sides: { ...passing.sides, [personId]: { ...rest, consent: 'unasked' } },
    })
    settleStage(tx, passing.id)
  }
}

/** Why a declined introduction is closed. */
export const declined = 'declined'

/** Brings the stage in line with the answers: draft, asked, ready, or closed by a no. */
export const settleStage = (tx: Transaction, passingId: string): void => {
  const passing = tx.need('passing', passingId)
  const consents = Object.values(passing.sides).map((side) => side.consent)
  if (consents.includes('no')) {
    tx.patch('passing', passingId, {
      stage: 'answered',
      outcome: { kind: 'notThisTime', reason: declined, on: tx.today, workedFor: [] },
    })
    settle(tx, passingId)
    return
  }
  const wasAsked = passing.stage !== 'draft' || consents.some((one) => waiting.has(one))
  const isUntouched = consents.every((one) => one === 'unasked')
  const isReady = introductionState(tx, passing).gate.isOpen
  tx.patch('passing', passingId, {
    stage: isReady ? 'ready' : wasAsked && !isUntouched ? 'asked' : 'draft',
    outcome: undefined,
    ...(passing.outcome ? { nextStep: undefined } : {}),
  })
}

const waiting: ReadonlySet<string> = new Set(['asked', 'noAnswer'])
