import type { Day } from '../domain/calendar'
import type { EventId, PersonId } from '../domain/ids'
import type { OneOnOne } from '../domain/oneOnOne'
import { firstName } from '../domain/firstName'
import { sitDownOn } from '../domain/sitDownOn'
import { meOf } from '../store/meOf'
import { Refusal } from '../store/refusal'
import { sitDownSteps } from '../store/sitDownSteps'
import type { Transaction } from '../store/transaction'
import { needPerson } from './whom'

/** Takes back the step that a yes made, as long as it is open. */
export const withoutSitDown = (tx: Transaction, eventId: EventId, personId: PersonId): void => {
  for (const step of sitDownSteps(tx, eventId, personId))
    if (step.state === 'open') tx.remove('followUp', step.id)
}

/** Keeps whether the user wants to sit down with somebody, and what follows from it. */
export const answerOneOnOne = (
  tx: Transaction,
  eventId: EventId,
  personId: PersonId,
  oneOnOne: OneOnOne | null,
  on: Day = tx.today,
): { stepId: string | null } => {
  const event = tx.need('event', eventId)
  if (!event.attendees.some((attendee) => attendee.personId === personId))
    throw new Refusal('gone', 'That person is not among those who came.')
  tx.patch('event', eventId, {
    attendees: event.attendees.map((attendee) => {
      if (attendee.personId !== personId) return attendee
      const { oneOnOne: _, answeredOn: _on, laterOn = [], ...rest } = attendee
      const evenings = oneOnOne === 'later' ? [...new Set([...laterOn, on])].slice(-2) : laterOn
      return {
        ...rest,
        ...(oneOnOne ? { oneOnOne, answeredOn: on } : {}),
        ...(evenings.length > 0 ? { laterOn: evenings } : {}),
      }
    }),
  })
  if (oneOnOne !== 'yes') {
    withoutSitDown(tx, eventId, personId)
    return { stepId: null }
  }
  const [before] = sitDownSteps(tx, eventId, personId).filter((step) => step.state !== 'waived')
  if (before) return { stepId: before.id }
  const due = sitDownOn(event.on > tx.today ? event.on : tx.today, meOf(tx))
  const words = `Sit down with ${firstName(needPerson(tx, personId))}`
  return {
    stepId: tx.add('followUp', { about: { personId, eventId }, words, due, anchor: due }).id,
  }
}
