import type { Day, Time } from '../domain/calendar'
import type { Occurrence } from '../domain/occurrence'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { isAhead, moveEvent, ownSteps, touchesAt } from './eventKept'

interface Edited {
  name?: string | undefined
  on?: Day | undefined
  at?: Time | undefined
  where?: string | undefined
}

/** An event in other words, on another day or elsewhere, with whatever the stories say of it. */
export const eventEdited = (tx: Transaction, event: Occurrence, patch: Edited): void => {
  const touches = touchesAt(tx, event)
  const to = { ...event, ...patch }
  if (touches.length > 0 && isAhead(tx, to))
    throw new Refusal('future', 'You met people there already. Choose a day that is past.')
  const steps = ownSteps(tx, event)
  moveEvent(tx, event, to)
  tx.patch('event', event.id, patch)
  for (const step of steps) tx.patch('followUp', step.id, { words: to.name })
  for (const touch of touches)
    tx.patch('touch', touch.id, {
      on: to.on,
      at: to.at,
      place: to.where,
      ...(touch.words === event.name ? { words: to.name } : {}),
    })
  for (const { personId } of event.attendees) {
    const person = tx.get('person', personId)
    if (!person?.howWeMet.some(({ eventId }) => eventId === event.id)) continue
    tx.patch('person', personId, {
      howWeMet: person.howWeMet.map((met) =>
        met.eventId === event.id
          ? {
              ...met,
              on: to.on,
              where: to.where,
              text: met.text === event.name ? to.name : met.text,
            }
          : met,
      ),
    })
  }
}
