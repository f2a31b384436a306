import { z } from 'zod'
import { Day } from '../domain/calendar'
import { OfferId, PassingId, PersonId, ReportId } from '../domain/ids'
import { Offer } from '../domain/offer'
import { Passing } from '../domain/passing'
import type { Report } from '../domain/report'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { servedIn } from '../store/servedIn'
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

const hearerName = (tx: Transaction, passing: Passing, { toId }: Report): string => {
  const hearer = toId ?? giverOf(passing)
  return hearer ? nameOf(tx, hearer) : 'whoever gave it'
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
      dropSideReports(tx, passing)
      if (outcome.servedWell === false) reportToSides(tx, passing)
      if (outcome.kind === 'helped') thankForSuccess(tx, passing, outcome.workedFor)
      settle(tx, passingId)
      return { isClosed: tx.need('passing', passingId).stage === 'closed' }
    },
  }),

  /** Those it was between heard from the user that it did not go well. */
  'passing.tellSides': command({
    input: z.strictObject({ passingId: PassingId }),
    says: ({ passingId }, read) => `let those in ${passingOf(read, passingId)} know`,
    run: (tx, { passingId }) => {
      const open = openReports(tx, passingId).filter(({ toId }) => toId)
      if (open.length === 0) throw new Refusal('nothing', 'There is nothing to tell yet.')
      for (const { id } of open) tx.patch('report', id, { state: 'told', on: tx.today })
      settle(tx, passingId)
      return null
    },
  }),

  /** Somebody was not well served: what one thinks of that help from now on, or the same as before. */
  'passing.reviewGrade': command({
    input: z.strictObject({
      passingId: PassingId,
      offerId: OfferId,
      grade: Offer.shape.grade.unwrap().or(z.literal('keep')),
    }),
    says: ({ offerId, grade }, read) => {
      const name = nameOf(read, read.get('offer', offerId)?.personId ?? '')
      return grade === 'keep'
        ? `leave what you think of ${name}`
        : `change what you think of ${name}`
    },
    run: (tx, { passingId, offerId, grade }) => {
      const { outcome } = tx.need('passing', passingId)
      tx.need('offer', offerId)
      if (!outcome) throw new Refusal('outcome', 'How did it go? One word is enough.')
      tx.patch('passing', passingId, { outcome: { ...outcome, gradeSeenOn: tx.today } })
      if (grade !== 'keep') tx.patch('offer', offerId, { grade })
      return null
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
      dropSideReports(tx, passing)
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

  /** The giver, or one of those it was between, heard of a step. */
  'report.tell': command({
    input: z.strictObject({ id: ReportId, on: Day.optional() }),
    says: ({ id }, read) => sayReport(read.get('report', id), read, 'tell'),
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
    says: ({ id }, read) => sayReport(read.get('report', id), read, 'leave out telling'),
    run: (tx, { id, reason }) => {
      const report = tx.need('report', id)
      const passing = tx.need('passing', report.passingId)
      needWords(reason, `Why need ${hearerName(tx, passing, report)} not hear it?`)
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
      const [open] = openReports(tx, passingId)
      if (open)
        throw new Refusal(
          'reportOpen',
          `Tell ${hearerName(tx, passing, open)} first, or say why not.`,
        )
      settle(tx, passingId)
      return null
    },
  }),
}

const sayReport = (report: Report | undefined, read: Reader, what: string): string => {
  const passing = report && read.get('passing', report.passingId)
  const hearer = report?.toId ?? (passing && giverOf(passing))
  return hearer ? `${what} ${nameOf(read, hearer)}` : `${what} the giver`
}

/** A wish to thank for a success that was none; what was thanked stays. */
const dropSuccessThanks = (tx: Transaction, passing: Passing): void => {
  for (const thanks of tx.by('thanksFor', passing.id))
    if (thanks.occasion === 'success' && thanks.state === 'open') tx.remove('thanks', thanks.id)
}

/** Nothing is told twice: whoever heard it already stays told. */
const dropSideReports = (tx: Transaction, passing: Passing): void => {
  for (const report of tx.by('reportsOf', passing.id))
    if (report.toId && report.state === 'open') tx.remove('report', report.id)
}

/** It did not go well: both hear it from the user, the giver with the other reports. */
const reportToSides = (tx: Transaction, passing: Passing): void => {
  const served = servedIn(tx, passing, tx.today)
  if (!served || served.proIds.length === 0) return
  const heard = new Set<string>([
    passing.giver,
    ...tx.by('reportsOf', passing.id).flatMap(({ toId }) => toId ?? []),
  ])
  for (const toId of [served.servedId, ...served.proIds])
    if (!heard.has(toId)) tx.add('report', { passingId: passing.id, step: 'result', toId })
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
