import { z } from 'zod'
import { EventId, TouchId } from '../domain/ids'
import { Need } from '../domain/need'
import type { Occurrence } from '../domain/occurrence'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { editPerson } from './editPerson'
import { keepOffers, needBasis } from './keepOffers'
import { held, needOneOnOne, partnerIn } from './oneOnOneHeld'
import { calledOneOnOne, oneOnOneName } from './planOneOnOne'
import { tellNeeds } from './tellNeeds'
import { nameOf } from './whom'

const says = ({ id }: { id: string }, read: Reader) =>
  `write down what came up in ${calledOneOnOne(read, id)}`

const gather = (tx: Transaction, { id, gathered }: Occurrence, prompt: string, words: string) => {
  const { [prompt]: _, ...others } = gathered
  tx.patch('event', id, { gathered: words ? { ...others, [prompt]: words } : others })
}

/** What was learned of their work is so of everything they can help with, unless another one-on-one said it. */
const tick = (tx: Transaction, { id, attendees }: Occurrence, field: Ticked, isOn: boolean) => {
  const personId = attendees[0]?.personId ?? ''
  const isSaidElsewhere = tx
    .by('eventsOf', personId)
    .some((other) => other.id !== id && other.kind === 'oneOnOne' && other[field])
  tx.patch('event', id, { [field]: isOn || undefined })
  for (const offer of tx.by('offersOf', personId))
    needBasis(
      tx,
      offer,
      tx.patch('offer', offer.id, { [field]: isOn || isSaidElsewhere || undefined }),
    )
}

type Ticked = 'learnedWhatTheyDo' | 'sawTheirWork'

/** What a one-on-one brought to light: each part is saved on its own and makes what it tells of. */
export const tellOneOnOne = {
  /** It took place; nothing more needs to be told. */
  'oneOnOne.met': command({
    input: z.strictObject({ id: EventId }),
    says: ({ id }, read) => `mark that ${calledOneOnOne(read, id)} took place`,
    run: (tx, { id }) => ({ touchId: held(tx, needOneOnOne(tx, id)) }),
  }),

  /** Tells more of a one-on-one that was only logged. */
  'oneOnOne.tellOf': command({
    input: z.strictObject({ touchId: TouchId }),
    says: () => 'tell of a one-on-one',
    run: (tx, { touchId }) => {
      const { kind, eventId, personIds, on, at, place } = tx.need('touch', touchId)
      if (kind !== 'oneOnOne') throw new Refusal('notOneOnOne', 'That was no one-on-one.')
      if (eventId) return { id: needOneOnOne(tx, eventId).id }
      const event = tx.add('event', {
        name: oneOnOneName(nameOf(tx, personIds[0] ?? '')),
        kind: 'oneOnOne',
        on,
        at,
        where: place,
        attendees: personIds.map((personId) => ({ personId })),
      })
      tx.patch('touch', touchId, { eventId: event.id })
      return { id: event.id }
    },
  }),

  /** Where they come from, kept with the one-on-one and told in the story. */
  'oneOnOne.background': command({
    input: z.strictObject({ id: EventId, words: z.string().trim().max(5000) }),
    says,
    run: (tx, { id, words }) => {
      const event = needOneOnOne(tx, id)
      held(tx, event)
      gather(tx, event, 'background', words)
      return null
    },
  }),

  /** What they are looking for, business or personal. */
  'oneOnOne.need': command({
    input: z.strictObject({
      id: EventId,
      words: z.string().trim().max(2000),
      kind: Need.shape.kind.unwrap(),
    }),
    says,
    run: (tx, { id, words, kind }) => {
      const event = needOneOnOne(tx, id)
      const touch = tx.need('touch', held(tx, event))
      const need = tellNeeds['need.add'].run(tx, { personId: partnerIn(tx, event), words, kind })
      tx.patch('touch', touch.id, { needIds: [...touch.needIds.slice(-49), need.id] })
      return need
    },
  }),

  /** Whom they want to meet. */
  'oneOnOne.wantsToMeet': command({
    input: z.strictObject({ id: EventId, words: z.string().trim().max(2000) }),
    says,
    run: (tx, { id, words }) => {
      const event = needOneOnOne(tx, id)
      held(tx, event)
      gather(tx, event, 'wantsToMeet', words)
      const patch = { idealReferral: words }
      return editPerson['person.edit'].run(tx, { id: partnerIn(tx, event), patch })
    },
  }),

  /** What they can offer, with what is known of their work by now. */
  'oneOnOne.offer': command({
    input: z.strictObject({ id: EventId, words: z.string().trim().max(2000) }),
    says,
    run: (tx, { id, words }) => {
      const event = needOneOnOne(tx, id)
      held(tx, event)
      const offer = keepOffers['offer.add'].run(tx, { personId: partnerIn(tx, event), words })
      const { learnedWhatTheyDo, sawTheirWork } = event
      tx.patch('offer', offer.id, { learnedWhatTheyDo, sawTheirWork })
      return offer
    },
  }),

  /** The user learned what they do, or saw examples of their work. */
  'oneOnOne.learned': command({
    input: z.strictObject({
      id: EventId,
      what: z.enum(['learnedWhatTheyDo', 'sawTheirWork']),
      isOn: z.boolean(),
    }),
    says,
    run: (tx, { id, what, isOn }) => {
      const event = needOneOnOne(tx, id)
      held(tx, event)
      tick(tx, event, what, isOn)
      return null
    },
  }),
}
