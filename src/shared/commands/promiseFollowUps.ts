import { z } from 'zod'
import { Day, dayAfter, Every, Time, type Instant } from '../domain/calendar'
import { FollowUp, fulfilled, putOff, repeated, rescheduled } from '../domain/followUp'
import { FollowUpId } from '../domain/ids'
import { dayIn, minutesBetween, momentAt, momentOf, timeIn } from '../domain/moment'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { promiseDone } from './spokeAbout'
import { command } from './command'
import { held } from './oneOnOneHeld'
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

/** An hour that is chosen here, as the follow-up's own zone says it. */
const inZoneOf = (
  { zone }: FollowUp,
  { context }: Transaction,
  day: Day,
  at: Time | undefined,
): { day: Day; at: Time | undefined } => {
  if (!zone || !at) return { day, at }
  const wait = minutesBetween(momentOf(context.today(), context.time()), momentOf(day, at))
  const then = new Date(Date.parse(context.now()) + wait * 60_000).toISOString() as Instant
  const moment = momentAt(then, zone)
  return { day: dayIn(moment), at: timeIn(moment) }
}

/** Done is done: the one-on-one that a step reminded of is a line in the story. */
const tookPlace = (tx: Transaction, { about }: FollowUp): void => {
  const event = about.eventId ? tx.get('event', about.eventId) : undefined
  if (event?.kind !== 'oneOnOne' || event.on > tx.today) return
  const [one, ...more] = event.attendees
  if (one && more.length === 0 && tx.get('person', one.personId)) held(tx, event)
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
      every: Every.optional(),
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
      patch: z.strictObject({
        words: text.optional(),
        at: clearable(Time),
        every: clearable(Every),
      }),
    }),
    says: ({ id }, read) => `edit ${called(read, id)}`,
    run: (tx, { id, patch: { every, ...patch } }) => {
      const before = tx.need('followUp', id)
      if (patch.words !== undefined) needWords(patch.words, sentence)
      const { at } = patch
      tx.patch('followUp', id, {
        ...withoutCleared(patch),
        // Another hour is one for all turns, also while this one is put off.
        ...(at !== undefined && before.every && before.snoozedFrom
          ? { snoozedFromAt: at ?? undefined }
          : {}),
        ...(every === undefined ? {} : repeated(before, every ?? undefined)),
      })
      return null
    },
  }),

  /** Answers when a repeated one comes again. */
  'followUp.done': command({
    input: z.strictObject({ id: FollowUpId, on: Day.optional() }),
    says: ({ id }, read) => `mark ${called(read, id)} done`,
    run: (tx, { id, on }) => {
      const step = needOpen(tx, id)
      const done = fulfilled(step, on ?? tx.today, tx.today)
      tx.patch('followUp', id, done)
      tookPlace(tx, step)
      promiseDone(tx, step, on ?? tx.today)
      return { again: done.due ?? null }
    },
  }),

  /** A new day, from which repeats are counted; what was done opens again. */
  'followUp.reschedule': command({
    input: z.strictObject({ id: FollowUpId, due: Day, at: clearable(Time) }),
    says: ({ id }, read) => `move ${called(read, id)} to another day`,
    run: (tx, { id, due, at }) => {
      tx.patch('followUp', id, {
        ...rescheduled(tx.need('followUp', id), due),
        ...(at === undefined ? {} : { at: at ?? undefined }),
      })
      return null
    },
  }),

  /** Later, this once: a repeated one comes back to its days and its hour. */
  'followUp.snooze': command({
    input: z.strictObject({ id: FollowUpId, until: Day, at: Time.optional() }),
    says: ({ id }, read) => `put off ${called(read, id)}`,
    run: (tx, { id, until, at }) => {
      const followUp = needOpen(tx, id)
      const time = at ?? (followUp.zone ? undefined : followUp.at)
      if (until < tx.today || (until === tx.today && !(time && time > tx.context.time())))
        throw new Refusal(
          'past',
          at ? 'Choose an hour that is still to come.' : 'Choose a day that is still to come.',
        )
      const moment = inZoneOf(followUp, tx, until, at)
      tx.patch('followUp', id, putOff(followUp, moment.day, moment.at))
      return null
    },
  }),

  'followUp.waive': command({
    input: z.strictObject({ id: FollowUpId, because: text.optional() }),
    says: ({ id }, read) => `let go of ${called(read, id)}`,
    run: (tx, { id, because = '' }) => {
      if (needOpen(tx, id).rightsTouchId)
        needWords(because, 'Write why it can be let go. You will want to know later.')
      const waivedBecause = because || undefined
      tx.patch('followUp', id, { state: 'waived', doneOn: tx.today, waivedBecause })
      return null
    },
  }),

  'followUp.remove': command({
    input: z.strictObject({ id: FollowUpId }),
    says: () => 'remove a next step',
    run: (tx, { id }) => {
      const { state, rightsTouchId } = tx.need('followUp', id)
      if (state === 'open' && rightsTouchId)
        throw new Refusal('rights', 'Do it, or let it go with a word on why.')
      tx.remove('followUp', id)
      return null
    },
  }),
}
