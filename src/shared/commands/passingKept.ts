import { firstContactBy } from '../domain/firstContact'
import type { PassingId, PersonId } from '../domain/ids'
import type { Passing, PassingKind } from '../domain/passing'
import type { Report } from '../domain/report'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { brieflyListed } from '../text/listed'
import { nameOf } from './whom'

const kindSaid: Record<PassingKind, string> = {
  lead: 'the lead',
  referral: 'the referral',
  introduction: 'the introduction',
  passAlong: 'asking',
}

/** A passing as an Undo says it: 'the lead Harbor Bakery', 'the referral to Carla Haas'. */
export const passingOf = (read: Reader, id: string): string => {
  const passing = read.get('passing', id)
  return passing ? passingSaid(read, passing) : 'an item of the inbox'
}

export const passingSaid = (
  read: Reader,
  passing: Pick<Passing, 'kind' | 'people' | 'business'>,
): string => {
  const names = brieflyListed(passing.people.map((person) => nameOf(read, person)))
  const { kind } = passing
  if (passing.people.length === 0) return `${kindSaid[kind]} ${passing.business?.name ?? ''}`.trim()
  if (kind === 'passAlong') return `asking ${names}`
  if (kind === 'lead') return `the lead ${passing.business?.name ?? names}`
  return `${kindSaid[kind]} ${kind === 'introduction' ? 'of' : 'to'} ${names}`
}

/** The giver, when it is a person whom one can thank and tell. */
export const giverOf = ({ giver }: Pick<Passing, 'giver'>): PersonId | null =>
  giver === 'me' || giver === 'gone' ? null : giver

const steps = ['contacted', 'met', 'result'] as const satisfies readonly Report['step'][]

/** What comes with everything that is received: thanks for it, and telling the giver how it goes. */
export const receive = (tx: Transaction, passing: Passing): void => {
  const giver = giverOf(passing)
  if (passing.direction !== 'received' || !giver) return
  tx.add('thanks', { passingId: passing.id, toId: giver, occasion: 'receipt' })
  for (const step of steps) tx.add('report', { passingId: passing.id, step })
  promiseContact(tx, passing.id)
}

/** Somebody's name is on it: the day by which I reach the person, unless it was promised before. */
export const promiseContact = (tx: Transaction, id: PassingId): void => {
  const passing = tx.need('passing', id)
  const isDue =
    passing.direction === 'received' &&
    giverOf(passing) !== null &&
    passing.kind !== 'lead' &&
    passing.people.length > 0
  if (!isDue || passing.promise) return
  const by = firstContactBy(tx.today, tx.context.time(), meOf(tx))
  tx.patch('passing', id, { promise: { by } })
}

/** What the giver, or one of those it was between, has not heard yet. */
export const openReports = (read: Reader, passingId: string): Report[] =>
  read.by('reportsOf', passingId).filter((report) => report.state === 'open')

/** Closed, with how far it had come. */
export const closed = ({ stage }: Passing): Pick<Passing, 'stage' | 'cameTo' | 'nextStep'> => ({
  stage: 'closed',
  cameTo: stage,
  nextStep: 'none',
})

/** It closes once there is an outcome and the giver knows, or need not; until then it stays in sight. */
export const settle = (tx: Transaction, id: string): void => {
  const passing = tx.need('passing', id)
  if (passing.stage === 'closed' || !passing.outcome || openReports(tx, id).length > 0) return
  tx.patch('passing', id, closed(passing))
  for (const followUp of tx.by('followUpsAbout', id))
    if (followUp.state === 'open')
      tx.patch('followUp', followUp.id, { state: 'done', doneOn: tx.today })
}

/** Something happened with it today, so it is in sight again. */
export const movePassing = (tx: Transaction, id: PassingId, fields: Partial<Passing>): void => {
  tx.patch('passing', id, { ...fields, movedOn: tx.today, snoozedUntil: undefined })
}

/** A passing that is still going on. */
export const needGoing = (tx: Transaction, id: string): Passing => {
  const passing = tx.need('passing', id)
  if (passing.stage === 'closed' || passing.outcome)
    throw new Refusal('closed', 'That has come to an end already. Open it again first.')
  return passing
}
