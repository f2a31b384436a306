import { z } from 'zod'
import { Day, Time } from '../domain/calendar'
import { EventId, PersonId } from '../domain/ids'
import { OneOnOne } from '../domain/oneOnOne'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { answerOneOnOne, withoutSitDown } from './oneOnOneAnswer'
import { command } from './command'
import { eventEdited } from './eventEdited'
import { calledEvent, isAhead, ownSteps, remind, tell, touchesAt } from './eventKept'
import { metAt } from './metAt'
import { clearable, needWords, withoutCleared, words } from './patchFields'
import { nameOf } from './whom'
import { calledOf } from './whoever'

const nameIt = 'Say what it is called.'

const eventCalled = (read: Reader, id: string): string =>
  calledEvent(read.get('event', id)?.name ?? 'an event')

/** Somebody known, or somebody new by name. */
const Met = z.union([PersonId, z.strictObject({ name: z.string().trim().min(1).max(300) })])

/** Gatherings where one meets people: who came, and with whom one wants to sit down. */
export const keepEvents = {
  'event.note': command({
    input: z.strictObject({
      name: z.string().trim().max(300),
      on: Day,
      at: Time.optional(),
      where: words(300),
    }),
    says: ({ name }) => `note ${calledEvent(name)}`,
    run: (tx, fields) => {
      needWords(fields.name, nameIt)
      const event = tx.add('event', withoutCleared(fields))
      if (isAhead(tx, event)) remind(tx, event)
      return { id: event.id }
    },
  }),

  /** Whatever the stories say of it changes along. */
  'event.edit': command({
    input: z.strictObject({
      id: EventId,
      patch: z.strictObject({
        name: z.string().trim().max(300).optional(),
        on: Day.optional(),
        at: clearable(Time),
        where: words(300),
      }),
    }),
    says: ({ id }, read) => `edit ${eventCalled(read, id)}`,
    run: (tx, { id, patch }) => {
      if (patch.name !== undefined) needWords(patch.name, nameIt)
      eventEdited(tx, tx.need('event', id), withoutCleared(patch))
      return null
    },
  }),

  /** Somebody who came: new people stand in Know a little with how one met them, known ones get the words as a note. */
  'event.meet': command({
    input: z.strictObject({
      id: EventId,
      whoever: Met,
      /** What they do, or what came up with somebody known. */
      words: words(2000),
      oneOnOne: OneOnOne.optional(),
      /** The evening on which it is answered. */
      on: Day.optional(),
    }),
    says: ({ id, whoever }, read) => `add ${calledOf(read, whoever)} to ${eventCalled(read, id)}`,
    run: (tx, { id, whoever, words: said, oneOnOne, on }) => {
      const met = metAt(tx, tx.need('event', id), whoever, said)
      if (oneOnOne) answerOneOnOne(tx, id, met.id, oneOnOne, on)
      return met
    },
  }),

  /** Yes makes a next step with a day; anything else takes it back as long as it is open. Null leaves it open again. */
  'event.answer': command({
    input: z.strictObject({
      id: EventId,
      personId: PersonId,
      oneOnOne: OneOnOne.nullable(),
      on: Day.optional(),
    }),
    says: ({ personId }, read) => `decide about sitting down with ${nameOf(read, personId)}`,
    run: (tx, { id, personId, oneOnOne, on }) => answerOneOnOne(tx, id, personId, oneOnOne, on),
  }),

  /** Not one of those who came after all; the person stays. */
  'event.dropAttendee': command({
    input: z.strictObject({ id: EventId, personId: PersonId }),
    says: ({ id, personId }, read) => `take ${nameOf(read, personId)} off ${eventCalled(read, id)}`,
    run: (tx, { id, personId }) => {
      const event = tx.need('event', id)
      withoutSitDown(tx, id, personId)
      for (const touch of touchesAt(tx, event).filter((one) => one.personIds.includes(personId))) {
        const personIds = touch.personIds.filter((one) => one !== personId)
        if (personIds.length > 0) tx.patch('touch', touch.id, { personIds })
        else tx.remove('touch', touch.id)
      }
      const person = tx.get('person', personId)
      if (person?.howWeMet.some(({ eventId }) => eventId === id))
        tx.patch('person', personId, {
          howWeMet: person.howWeMet.filter(({ eventId }) => eventId !== id),
        })
      tx.patch('event', id, {
        attendees: event.attendees.filter((attendee) => attendee.personId !== personId),
      })
      return null
    },
  }),

  /** What was ahead took place: it stands in the story of everyone who was there. */
  'event.tookPlace': command({
    input: z.strictObject({ id: EventId }),
    says: ({ id }, read) => `put ${eventCalled(read, id)} in the stories`,
    run: (tx, { id }) => {
      const event = tx.need('event', id)
      if (isAhead(tx, event)) throw new Refusal('future', 'That day is still to come.')
      tell(tx, event)
      for (const step of ownSteps(tx, event))
        tx.patch('followUp', step.id, { state: 'done', doneOn: event.on })
      return null
    },
  }),
}
