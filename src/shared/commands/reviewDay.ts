import { z } from 'zod'
import { Day } from '../domain/calendar'
import { PersonId, type TouchId } from '../domain/ids'
import { isConversation, TouchKind } from '../domain/touch'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { addPeople } from './addPeople'
import { command } from './command'
import { logTouches } from './logTouches'
import { newcomerBack } from './newcomerBack'
import { askedNow, passOver, passOverOthers } from './passOver'
import { openReview } from './reviewKept'
import { tiePeople } from './tiePeople'
import { nameOf, needPerson } from './whom'
import { calledOf } from './whoever'

/** Somebody known, or somebody new by name. */
const Met = z.union([PersonId, z.strictObject({ name: z.string().trim().min(1).max(300) })])

/** Whoever somebody else knew is known to the user once they met. */
const personOf = (tx: Transaction, whoever: z.output<typeof Met>): PersonId => {
  if (typeof whoever !== 'string') return addPeople['person.add'].run(tx, whoever).id
  const { id, kind } = needPerson(tx, whoever)
  return kind === 'light' ? tiePeople['lightPerson.promote'].run(tx, { id }).id : id
}

/** The conversation of that day, if one is written down already. */
const touchOn = (tx: Transaction, personId: PersonId, day: Day): TouchId | undefined =>
  tx.by('touchesOf', personId).find((touch) => touch.on === day && isConversation(touch))?.id

/** The evening review of a day: who it was, one after the other, and the close. */
export const reviewDay = {
  /** One of the day's people, known or new; the conversation is written down with it. */
  'review.meet': command({
    input: z.strictObject({ day: Day, whoever: Met, kind: TouchKind.optional() }),
    says: ({ whoever }, read) => `add ${calledOf(read, whoever)} to the day`,
    run: (tx, { day, whoever, kind }) => {
      const review = openReview(tx, day)
      const id = personOf(tx, whoever)
      const { newPeople } = review
      const isThere = review.people.includes(id)
      const logged = touchOn(tx, id, day)
      const touches =
        logged === undefined
          ? {
              ...review.touches,
              [id]: logTouches['touch.log'].run(tx, {
                kind: kind ?? 'met',
                personIds: [id],
                on: day,
              }).id,
            }
          : review.touches
      if (logged !== undefined && kind && review.touches[id] === logged)
        tx.patch('touch', logged, { kind })
      tx.patch('review', review.id, {
        people: isThere ? review.people : [...review.people, id],
        states: isThere ? review.states : { ...review.states, [id]: 'open' },
        touches,
        newPeople: typeof whoever === 'string' ? newPeople : [...newPeople, id],
        doneOn: undefined,
        letGo: undefined,
      })
      return { id, isNew: typeof whoever !== 'string' }
    },
  }),

  /** Not one of the day's people after all; a conversation that only the review wrote down goes with it. */
  'review.forget': command({
    input: z.strictObject({ day: Day, personId: PersonId }),
    says: ({ personId }, read) => `take ${nameOf(read, personId)} off the day`,
    run: (tx, { day, personId }) => {
      const review = openReview(tx, day)
      if (review.lines.some((line) => line.personId === personId))
        throw new Refusal('lines', 'Take the lines away first, or leave it as it is.')
      const { [personId]: touch, ...touches } = review.touches
      // What the user wrote to it since stays in the story.
      if (touch && tx.get('touch', touch)?.words === '')
        logTouches['touch.remove'].run(tx, { id: touch })
      const { [personId]: _state, ...states } = review.states
      const isNew = review.newPeople.includes(personId)
      tx.patch('review', review.id, {
        people: review.people.filter((id) => id !== personId),
        newPeople: review.newPeople.filter((id) => id !== personId),
        states,
        touches,
      })
      if (isNew) newcomerBack(tx, personId)
      return null
    },
  }),

  /** Everybody is there: on with one person at a time. */
  'review.start': command({
    input: z.strictObject({ day: Day }),
    says: () => 'start the review',
    run: (tx, { day }) => {
      const asked = askedNow(tx, day)
      const review = openReview(tx, day)
      tx.patch('review', review.id, {
        startedOn: review.startedOn ?? tx.context.now(),
        letGo: undefined,
      })
      passOver(tx, day, asked)
      return null
    },
  }),

  /** Gone through with somebody, or back to them. */
  'review.turn': command({
    input: z.strictObject({
      day: Day,
      personId: PersonId,
      state: z.enum(['open', 'done', 'skipped']),
    }),
    says: ({ personId, state }, read) =>
      state === 'open'
        ? `go back to ${nameOf(read, personId)}`
        : `go on from ${nameOf(read, personId)}`,
    run: (tx, { day, personId, state }) => {
      const review = openReview(tx, day)
      if (!review.people.includes(personId))
        throw new Refusal('gone', 'That person is not among the people of the day.')
      passOverOthers(tx, day, personId, state === 'open' ? 'all' : 'needs')
      if (state !== 'open') passOver(tx, day, askedNow(tx, day, personId))
      const { states } = tx.need('review', review.id)
      tx.patch('review', review.id, { states: { ...states, [personId]: state } })
      return null
    },
  }),

  /** That is the day. */
  'review.close': command({
    input: z.strictObject({ day: Day }),
    says: () => 'close the day',
    run: (tx, { day }) => {
      const { id } = openReview(tx, day)
      passOver(tx, day, askedNow(tx, day))
      tx.patch('review', id, { doneOn: tx.context.now(), again: undefined, letGo: undefined })
      return null
    },
  }),
}
