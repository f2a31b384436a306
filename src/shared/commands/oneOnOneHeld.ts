import type { Day } from '../domain/calendar'
import type { PersonId, TouchId } from '../domain/ids'
import type { Occurrence } from '../domain/occurrence'
import { Refusal } from '../store/refusal'
import { reviewOn } from '../store/reviews'
import type { Transaction } from '../store/transaction'
import { needPerson } from './whom'

/** A one-on-one by its id. */
export const needOneOnOne = (tx: Transaction, id: string): Occurrence => {
  const event = tx.need('event', id)
  if (event.kind !== 'oneOnOne')
    throw new Refusal('notOneOnOne', 'That is a gathering, and no one-on-one.')
  return event
}

/** With whom one sits down. */
export const partnerIn = (tx: Transaction, { attendees }: Occurrence): PersonId =>
  needPerson(tx, attendees[0]?.personId ?? '').id

/** The line in the story that tells of it, once it took place. */
export const touchOf = (tx: Transaction, { id, attendees }: Occurrence) =>
  tx.by('touchesOf', attendees[0]?.personId ?? '').find(({ eventId }) => eventId === id)

/** What the evening or the user wrote down of that day already, and says nothing else. */
const loggedAlready = (tx: Transaction, event: Occurrence, personId: PersonId) => {
  const ofEvening = reviewOn(tx, event.on)?.touches[personId]
  return tx
    .by('touchesOf', personId)
    .find(
      ({ id, kind, on, eventId, words }) =>
        on === event.on &&
        !eventId &&
        (kind === 'oneOnOne' || (kind === 'met' && id === ofEvening && !words)),
    )
}

/** It is no longer the evening's own line, which goes when they are taken off the day. */
const keepFromEvening = (tx: Transaction, day: Day, personId: PersonId): void => {
  const review = reviewOn(tx, day)
  if (!review?.touches[personId]) return
  const { [personId]: _, ...touches } = review.touches
  tx.patch('review', review.id, { touches })
}

/** It took place: one line in the story on its day, with the place, and its step is done. */
export const held = (tx: Transaction, event: Occurrence): TouchId => {
  const there = touchOf(tx, event)
  if (there) return there.id
  if (event.on > tx.today) throw new Refusal('future', 'That day is still to come.')
  const personId = partnerIn(tx, event)
  const { id, on, at, where } = event
  const fields = {
    kind: 'oneOnOne' as const,
    eventId: id,
    ...(at ? { at } : {}),
    ...(where ? { place: where } : {}),
  }
  for (const step of tx.by('followUpsAbout', id))
    if (step.state === 'open') tx.patch('followUp', step.id, { state: 'done', doneOn: on })
  const logged = loggedAlready(tx, event, personId)
  if (logged) {
    keepFromEvening(tx, event.on, personId)
    return tx.patch('touch', logged.id, fields).id
  }
  return tx.add('touch', { ...fields, personIds: [personId], on }).id
}
