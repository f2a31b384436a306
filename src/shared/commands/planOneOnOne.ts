import { z } from 'zod'
import { Day, Time } from '../domain/calendar'
import { EventId, PersonId } from '../domain/ids'
import { Occurrence } from '../domain/occurrence'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { bringInEvents } from './bringInEvents'
import { command } from './command'
import { needOneOnOne, touchOf } from './oneOnOneHeld'
import { clearable, withoutCleared, words } from './patchFields'
import { nameOf, needKnown } from './whom'

const Place = {
  placeKind: clearable(Occurrence.shape.placeKind.unwrap()),
  where: words(300),
  /** What the user wants to ask. */
  plan: words(2000),
}

export const oneOnOneName = (name: string): string => `One-on-one with ${name}`.slice(0, 300)

/** How it is called in an Undo. */
export const calledOneOnOne = (read: Reader, id: string): string =>
  `the one-on-one with ${nameOf(read, read.get('event', id)?.attendees[0]?.personId ?? '')}`

const needNotOver = (tx: Transaction, on: Day): void => {
  if (on < tx.today)
    throw new Refusal('past', 'That day is over. Log it as a conversation instead.')
}

const needNotHeld = (tx: Transaction, event: Occurrence): void => {
  if (touchOf(tx, event)) throw new Refusal('held', 'It took place already.')
}

/** Sitting down with somebody to get to know them: planned, moved, called off. */
export const planOneOnOne = {
  /** A meeting, and a next step with them that reminds of it. */
  'oneOnOne.plan': command({
    input: z.strictObject({ personId: PersonId, on: Day, at: Time.optional(), ...Place }),
    says: ({ personId }, read) => `plan a one-on-one with ${nameOf(read, personId)}`,
    run: (tx, { personId, on, at, ...place }) => {
      const { name } = needKnown(tx, personId)
      needNotOver(tx, on)
      const event = tx.add('event', {
        ...withoutCleared(place),
        name: oneOnOneName(name),
        kind: 'oneOnOne',
        on,
        at,
        attendees: [{ personId }],
      })
      const step = tx.add('followUp', {
        about: { personId, eventId: event.id },
        words: event.name,
        due: on,
        anchor: on,
        at,
      })
      return { id: event.id, stepId: step.id }
    },
  }),

  /** Another day, hour or place; its step goes along. */
  'oneOnOne.move': command({
    input: z.strictObject({
      id: EventId,
      patch: z.strictObject({ on: Day.optional(), at: clearable(Time), ...Place }),
    }),
    says: ({ id }, read) => `change ${calledOneOnOne(read, id)}`,
    run: (tx, { id, patch }) => {
      const before = needOneOnOne(tx, id)
      const isElsewhen = 'on' in patch || 'at' in patch
      if (isElsewhen) needNotHeld(tx, before)
      if (patch.on) needNotOver(tx, patch.on)
      const { on, at } = tx.patch('event', id, withoutCleared(patch))
      if (isElsewhen)
        for (const step of tx.by('followUpsAbout', id))
          if (step.state === 'open')
            tx.patch('followUp', step.id, { due: on, anchor: on, at, zone: undefined })
      return null
    },
  }),

  'oneOnOne.callOff': command({
    input: z.strictObject({ id: EventId }),
    says: () => 'call off a one-on-one',
    run: (tx, { id }) => {
      needNotHeld(tx, needOneOnOne(tx, id))
      return bringInEvents['event.remove'].run(tx, { id })
    },
  }),
}
