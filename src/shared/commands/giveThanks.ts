import { z } from 'zod'
import { Day } from '../domain/calendar'
import { hasHappened } from '../domain/hasHappened'
import { PassingId, PersonId, ThanksId } from '../domain/ids'
import { Thanks } from '../domain/thanks'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { command } from './command'
import { needAhead, needPast } from './needPast'
import { giverOf, openReports, passingOf, settle } from './passingKept'
import { needWords, words } from './patchFields'
import { nameOf, needPerson } from './whom'

const toWhom = (read: Reader, id: string): string =>
  nameOf(read, read.get('thanks', id)?.toId ?? '')

/** Thanks never lapses: it is written, said, or marked as not needed with the reason. */
export const giveThanks = {
  /** Thanks for something that no passing holds. */
  'thanks.add': command({
    input: z.strictObject({ toId: PersonId, touchId: Thanks.shape.touchId }),
    says: ({ toId }, read) => `note that ${nameOf(read, toId)} is to be thanked`,
    run: (tx, { toId, touchId }) => {
      needPerson(tx, toId)
      if (touchId) tx.need('touch', touchId)
      return { id: tx.add('thanks', { toId, touchId, occasion: 'receipt' }).id }
    },
  }),

  'thanks.write': command({
    input: z.strictObject({
      id: ThanksId,
      how: Thanks.shape.how.unwrap().default('note'),
      on: Day.optional(),
    }),
    says: ({ id }, read) => `thank ${toWhom(read, id)}`,
    run: (tx, { id, how, on = tx.today }) => {
      tx.need('thanks', id)
      needPast(tx, on)
      tx.patch('thanks', id, { state: 'written', how, on, reason: undefined })
      return null
    },
  }),

  'thanks.inPerson': command({
    input: z.strictObject({ id: ThanksId, on: Day.optional() }),
    says: ({ id }, read) => `mark that you thanked ${toWhom(read, id)} in person`,
    run: (tx, { id, on = tx.today }) => {
      tx.need('thanks', id)
      needPast(tx, on)
      tx.patch('thanks', id, { state: 'inPerson', on, how: undefined, reason: undefined })
      return null
    },
  }),

  'thanks.notNeeded': command({
    input: z.strictObject({ id: ThanksId, reason: z.string().trim().max(1000) }),
    says: ({ id }, read) => `leave out the thanks to ${toWhom(read, id)}`,
    run: (tx, { id, reason }) => {
      tx.need('thanks', id)
      needWords(reason, 'Why is no thanks needed? A few words are enough.')
      tx.patch('thanks', id, { state: 'notNeeded', on: tx.today, reason, how: undefined })
      return null
    },
  }),

  'thanks.reopen': command({
    input: z.strictObject({ id: ThanksId }),
    says: ({ id }, read) => `mark that ${toWhom(read, id)} is still to be thanked`,
    run: (tx, { id }) => {
      tx.need('thanks', id)
      tx.patch('thanks', id, { state: 'open', on: undefined, how: undefined, reason: undefined })
      return null
    },
  }),

  /** Out of sight until then; it never lapses. */
  'thanks.snooze': command({
    input: z.strictObject({ id: ThanksId, until: Day }),
    says: ({ id }, read) => `put off thanking ${toWhom(read, id)}`,
    run: (tx, { id, until }) => {
      tx.need('thanks', id)
      needAhead(tx, until)
      tx.patch('thanks', id, { snoozedUntil: until })
      return null
    },
  }),

  /** What was given as thanks, and when; what it cost is a word, never a share of anything. */
  'thanks.reward': command({
    input: z.strictObject({
      id: ThanksId,
      what: z.string().trim().max(500),
      /** Today, or the day it had, when left out. */
      on: Day.optional(),
      note: words(500),
      cost: words(100),
    }),
    says: ({ id }, read) => `note what ${toWhom(read, id)} was given as thanks`,
    run: (tx, { id, what, on, note, cost }) => {
      const day = on ?? tx.need('thanks', id).reward?.on ?? tx.today
      needPast(tx, day)
      tx.patch('thanks', id, {
        reward: what
          ? { what, on: day, ...(note ? { note } : {}), ...(cost ? { cost } : {}) }
          : undefined,
      })
      return null
    },
  }),

  /** One text told the giver how it went and thanked them. */
  'passing.tellAndThank': command({
    input: z.strictObject({ passingId: PassingId, how: Thanks.shape.how.unwrap().default('note') }),
    says: ({ passingId }, read) => {
      const giver = read.get('passing', passingId)?.giver ?? ''
      return `let ${nameOf(read, giver)} know about ${passingOf(read, passingId)}`
    },
    run: (tx, { passingId, how }) => {
      const passing = tx.need('passing', passingId)
      const giver = giverOf(passing)
      const reports = openReports(tx, passingId).filter(
        ({ step, toId }) => !toId && hasHappened(passing, step),
      )
      const thanks = tx
        .by('thanksFor', passingId)
        .filter((one) => one.state === 'open' && one.toId === giver)
      if (reports.length + thanks.length === 0)
        throw new Refusal('nothing', 'There is nothing to tell or to thank for yet.')
      for (const report of reports) tx.patch('report', report.id, { state: 'told', on: tx.today })
      for (const one of thanks) tx.patch('thanks', one.id, { state: 'written', how, on: tx.today })
      settle(tx, passingId)
      return null
    },
  }),
}
