import { z } from 'zod'
import { Day } from '../domain/calendar'
import { PassingId, PersonId, ReportId } from '../domain/ids'
import { Passing } from '../domain/passing'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { needPast } from './needPast'
import { giverOf, movePassing, openReports, passingOf, settle } from './passingKept'
import { needWords, words } from './patchFields'
import { nameOf } from './whom'

const Outcome = Passing.shape.outcome.unwrap()

/** Success is thanked: the giver, and each side it worked for. Whoever is thanked for it already is not asked again. */
const thankForSuccess = (tx: Transaction, passing: Passing, workedFor: readonly string[]): void => {
  const due = [giverOf(passing), ...workedFor].filter(
    (id): id is PersonId => id !== null && id !== 'me',
  )
  const known = new Set(
    tx
      .by('thanksFor', passing.id)
      .filter((thanks) => thanks.occasion === 'success')
      .map((thanks) => thanks.toId as string),
  )
  for (const toId of new Set(due))
    if (!known.has(toId)) tx.add('thanks', { passingId: passing.id, toId, occasion: 'success' })
}

const giverName = (tx: Transaction, passing: Passing): string => {
  const giver = giverOf(passing)
  return giver ? nameOf(tx, giver) : 'whoever gave it'
}

/** How it went, telling the giver, and what is written once more later. */
export const endPassings = {
  /** One of three equal words, or a false alarm. It closes once the giver knows. */
  'passing.outcome': command({
    input: z.strictObject({
      passingId: PassingId,
      kind: Outcome.shape.kind,
      workedFor: z
        .array(z.union([z.literal('me'), PersonId]))
        .max(10)
        .default([]),
      servedWell: z.boolean().optional(),
      reason: words(2000),
      whatWouldChange: words(2000),
      revisit: Day.optional(),
    }),
    says: ({ passingId }, read) => `say how ${passingOf(read, passingId)} went`,
    run: (tx, { passingId, ...outcome }) => {
      const passing = tx.need('passing', passingId)
      if (passing.stage === 'closed')
        throw new Refusal('closed', 'That has come to an end already. Open it again first.')
      if (outcome.kind === 'helped' && outcome.workedFor.length === 0)
        throw new Refusal('forWhom', 'For whom did it work?')
      const { reason, whatWouldChange, ...rest } = outcome
      movePassing(tx, passingId, {
        outcome: {
          ...rest,
          ...(reason ? { reason } : {}),
          ...(whatWouldChange ? { whatWouldChange } : {}),
          on: tx.today,
        },
        nextStep: 'none',
      })
      dropSuccessThanks(tx, passing)
      if (outcome.kind === 'helped') thankForSuccess(tx, passing, outcome.workedFor)
      settle(tx, passingId)
      return { isClosed: tx.need('passing', passingId).stage === 'closed' }
    },
  }),

  /** It goes on after all. What was thanked and told stays so. */
  'passing.reopen': command({
    input: z.strictObject({ passingId: PassingId }),
    says: ({ passingId }, read) => `open ${passingOf(read, passingId)} again`,
    run: (tx, { passingId }) => {
      const passing = tx.need('passing', passingId)
      if (!passing.outcome) return null
      dropSuccessThanks(tx, passing)
      movePassing(tx, passingId, {
        outcome: undefined,
        nextStep: undefined,
        cameTo: undefined,
        stage: stageAgain(passing),
      })
      return null
    },
  }),

  /** What they said to it, or what I said, in my words: the weekly look-back asks. */
  'passing.remember': command({
    input: z.strictObject({
      passingId: PassingId,
      reaction: words(2000),
      myResponse: words(2000),
    }),
    says: ({ passingId }, read) => `note what was said about ${passingOf(read, passingId)}`,
    run: (tx, { passingId, reaction, myResponse }) => {
      tx.need('passing', passingId)
      tx.patch('passing', passingId, {
        ...(reaction === undefined ? {} : { reaction: reaction || undefined }),
        ...(myResponse === undefined ? {} : { myResponse: myResponse || undefined }),
      })
      return null
    },
  }),

  /** The giver heard of a step. */
  'report.tell': command({
    input: z.strictObject({ id: ReportId, on: Day.optional() }),
    says: ({ id }, read) => sayReport(read.get('report', id)?.passingId, read, 'tell'),
    run: (tx, { id, on = tx.today }) => {
      const report = tx.need('report', id)
      needPast(tx, on)
      tx.patch('report', id, { state: 'told', on, reason: undefined })
      settle(tx, report.passingId)
      return null
    },
  }),

  /** The giver knows already, or need not: with the reason. */
  'report.waive': command({
    input: z.strictObject({ id: ReportId, reason: z.string().trim().max(1000) }),
    says: ({ id }, read) => sayReport(read.get('report', id)?.passingId, read, 'leave out telling'),
    run: (tx, { id, reason }) => {
      const report = tx.need('report', id)
      const passing = tx.need('passing', report.passingId)
      needWords(reason, `Why need ${giverName(tx, passing)} not hear it?`)
      tx.patch('report', id, { state: 'waived', on: tx.today, reason })
      settle(tx, report.passingId)
      return null
    },
  }),

  /** Closes what has an outcome; refused while the giver has not heard. */
  'passing.close': command({
    input: z.strictObject({ passingId: PassingId }),
    says: ({ passingId }, read) => `close ${passingOf(read, passingId)}`,
    run: (tx, { passingId }) => {
      const passing = tx.need('passing', passingId)
      if (!passing.outcome) throw new Refusal('outcome', 'How did it go? One word is enough.')
      if (openReports(tx, passingId).length > 0)
        throw new Refusal('reportOpen', `Tell ${giverName(tx, passing)} first, or say why not.`)
      settle(tx, passingId)
      return null
    },
  }),
}

const sayReport = (
  passingId: string | undefined,
  read: Parameters<typeof nameOf>[0],
  what: string,
): string => {
  const passing = passingId ? read.get('passing', passingId) : undefined
  const giver = passing && giverOf(passing)
  return giver ? `${what} ${nameOf(read, giver)}` : `${what} the giver`
}

/** A wish to thank for a success that was none; what was thanked stays. */
const dropSuccessThanks = (tx: Transaction, passing: Passing): void => {
  for (const thanks of tx.by('thanksFor', passing.id))
    if (thanks.occasion === 'success' && thanks.state === 'open') tx.remove('thanks', thanks.id)
}

/** Where it goes on: as far as it had come. What was answered by a no is open again. */
const stageAgain = (passing: Passing): Passing['stage'] => {
  const before = passing.stage === 'closed' ? passing.cameTo : passing.stage
  if (before && before !== 'answered') return before
  if (passing.kind === 'introduction') return passing.sentOn ? 'sent' : 'draft'
  if (passing.kind === 'lead') return passing.people.length > 0 ? 'personFound' : 'heard'
  if (passing.kind === 'passAlong') return 'asked'
  return passing.direction === 'given' ? 'given' : 'received'
}
