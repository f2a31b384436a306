import { z } from 'zod'
import { Day, dayAfter, Time } from '../domain/calendar'
import { FollowUp } from '../domain/followUp'
import { FollowUpId } from '../domain/ids'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { needAhead } from './needPast'
import { clearable, needWords, withoutCleared } from './patchFields'
import { nameOf, needPerson } from './whom'

const text = z.string().trim().max(2000)
const sentence = 'Write what the next step is.'

/** Quoted, or the person's name: what a follow-up is called in an Undo. */
const called = (read: Reader, id: string): string => {
  const followUp = read.get('followUp', id)
  if (!followUp) return 'a next step'
  const words = followUp.words.length > 40 ? `${followUp.words.slice(0, 38)}…` : followUp.words
  return `“${words}”`
}

const needOpen = (tx: Transaction, id: string): FollowUp => {
  const followUp = tx.need('followUp', id)
  if (followUp.state !== 'open')
    throw new Refusal('closed', 'That is done already. Give it a new day to open it again.')
  return followUp
}

/** Promised next steps, each with a day. */
export const promiseFollowUps = {
  'followUp.add': command({
    input: z.strictObject({
      about: FollowUp.shape.about.unwrap().default({}),
      words: text,
      /** Tomorrow when left out. */
      due: Day.optional(),
      at: Time.optional(),
    }),
    says: ({ about, words }, read) =>
      about.personId ? `add a next step with ${nameOf(read, about.personId)}` : `add “${words}”`,
    run: (tx, { about, due, ...input }) => {
      if (about.personId) needPerson(tx, about.personId)
      if (about.needId) tx.need('need', about.needId)
      if (about.passingId) tx.need('passing', about.passingId)
      if (about.eventId) tx.need('event', about.eventId)
      needWords(input.words, sentence)
      const day = due ?? dayAfter(tx.today, 1)
      return { id: tx.add('followUp', { ...input, about, due: day, anchor: day }).id }
    },
  }),

  'followUp.edit': command({
    input: z.strictObject({
      id: FollowUpId,
      patch: z.strictObject({ words: text.optional(), at: clearable(Time) }),
    }),
    says: ({ id }, read) => `edit ${called(read, id)}`,
    run: (tx, { id, patch }) => {
      tx.need('followUp', id)
      if (patch.words !== undefined) needWords(patch.words, sentence)
      tx.patch('followUp', id, withoutCleared(patch))
      return null
    },
  }),

  'followUp.done': command({
    input: z.strictObject({ id: FollowUpId, on: Day.optional() }),
    says: ({ id }, read) => `mark ${called(read, id)} done`,
    run: (tx, { id, on }) => {
      needOpen(tx, id)
      tx.patch('followUp', id, { state: 'done', doneOn: on ?? tx.today })
      return null
    },
  }),

  /** A new day, from which repeats are counted; what was done opens again. */
  'followUp.reschedule': command({
    input: z.strictObject({ id: FollowUpId, due: Day, at: clearable(Time) }),
    says: ({ id }, read) => `move ${called(read, id)} to another day`,
    run: (tx, { id, due, at }) => {
      tx.patch('followUp', id, {
        due,
        anchor: due,
        state: 'open',
        doneOn: undefined,
        snoozedFrom: undefined,
        ...(at === undefined ? {} : { at: at ?? undefined }),
      })
      return null
    },
  }),

  /** Later, this once: repeats stay where they were. */
  'followUp.snooze': command({
    input: z.strictObject({ id: FollowUpId, until: Day }),
    says: ({ id }, read) => `put off ${called(read, id)}`,
    run: (tx, { id, until }) => {
      const followUp = needOpen(tx, id)
      needAhead(tx, until)
      tx.patch('followUp', id, { due: until, snoozedFrom: followUp.snoozedFrom ?? followUp.due })
      return null
    },
  }),

  'followUp.waive': command({
    input: z.strictObject({ id: FollowUpId }),
    says: ({ id }, read) => `let go of ${called(read, id)}`,
    run: (tx, { id }) => {
      needOpen(tx, id)
      tx.patch('followUp', id, { state: 'waived', doneOn: tx.today })
      return null
    },
  }),

  'followUp.remove': command({
    input: z.strictObject({ id: FollowUpId }),
    says: () => 'remove a next step',
    run: (tx, { id }) => {
      tx.need('followUp', id)
      tx.remove('followUp', id)
      return null
    },
  }),
}
