import type { Day, Time } from '../domain/calendar'
import type { EventId, PersonId } from '../domain/ids'
import type { FollowUp } from '../domain/followUp'
import type { Occurrence } from '../domain/occurrence'
import type { Touch } from '../domain/touch'
import type { Reader } from '../store/reader'
import type { Transaction } from '../store/transaction'

interface When {
  on: Day
  at?: Time | undefined
  zone?: string | undefined
}

/** As many as one line of the stories may be about. */
const mostInTouch = 200

/** What an event is called in an Undo. */
export const calledEvent = (name: string): string =>
  `“${name.length > 40 ? `${name.slice(0, 38)}…` : name}”`

export const isAhead = (tx: Transaction, { on, at }: When): boolean =>
  on > tx.today || (on === tx.today && at !== undefined && at > tx.context.time())

export const isWhen = (event: Occurrence, { on, at }: When): boolean =>
  event.on === on && event.at === at

/** With one other person it is a step with them, and else of nobody's page. */
export const remind = (tx: Transaction, event: Occurrence, zone?: string): void => {
  const { id, name, on, at, attendees } = event
  const [one, ...more] = attendees
  tx.add('followUp', {
    about: { eventId: id, ...(one && more.length === 0 ? { personId: one.personId } : {}) },
    words: name,
    due: on,
    anchor: on,
    ...(at ? { at } : {}),
    ...(at && zone ? { zone } : {}),
  })
}

/** The lines that the event left in the stories of whoever was there; their own notes are not among them. */
export const touchesAt = (read: Reader, event: Occurrence): Touch[] => {
  const found = new Map<string, Touch>()
  for (const { personId } of event.attendees)
    for (const touch of read.by('touchesOf', personId))
      if (touch.eventId === event.id && touch.kind === event.kind) found.set(touch.id, touch)
  return [...found.values()]
}

/** It took place: one line in the story of everyone who was there and has none yet. */
export const tell = (
  tx: Transaction,
  event: Occurrence,
  personIds: readonly PersonId[] = event.attendees.map(({ personId }) => personId),
): void => {
  const { id, name, on, at, where, kind } = event
  const touches = touchesAt(tx, event)
  const told = new Set(touches.flatMap((touch) => touch.personIds))
  const untold = [...new Set(personIds)].filter((personId) => !told.has(personId))
  const open = touches.find((touch) => touch.personIds.length < mostInTouch)
  const joining = untold.splice(0, open ? mostInTouch - open.personIds.length : 0)
  if (open && joining.length > 0)
    tx.patch('touch', open.id, { personIds: [...open.personIds, ...joining] })
  while (untold.length > 0)
    tx.add('touch', {
      kind,
      personIds: untold.splice(0, mostInTouch),
      on,
      eventId: id,
      words: name,
      ...(at ? { at } : {}),
      ...(where ? { place: where } : {}),
    })
}

/** The step that the event itself is, not one that came of it. */
const isItself = (event: Occurrence, step: FollowUp): boolean => step.words === event.name

/** Its open step moves along, unless the user gave that another day. */
export const moveEvent = (tx: Transaction, event: Occurrence, { on, at, zone }: When): void => {
  for (const step of tx.by('followUpsAbout', event.id))
    if (step.state === 'open' && isWhen(event, { on: step.due, at: step.at }))
      tx.patch('followUp', step.id, { due: on, at, zone: at && zone, anchor: on })
  tx.patch('event', event.id, { on, at })
}

/** The steps that stand for the event itself and are still open. */
export const ownSteps = (tx: Transaction, event: Occurrence): FollowUp[] =>
  tx.by('followUpsAbout', event.id).filter((step) => step.state === 'open' && isItself(event, step))

const untied = <Part extends { eventId?: EventId | undefined }>(part: Part) => {
  const { eventId: _, ...rest } = part
  return rest
}

/**
 * What happened stays in the stories, what was done stays done, and a gathering leaves what was promised to one person;
 * only the tie to the event goes.
 */
export const letGo = (tx: Transaction, event: Occurrence): void => {
  const { id } = event
  for (const step of tx.by('followUpsAbout', id)) {
    const isPromise = event.kind === 'event' && step.about.personId && !isItself(event, step)
    if (step.state === 'open' && !isPromise) tx.remove('followUp', step.id)
    else tx.patch('followUp', step.id, { about: untied(step.about) })
  }
  for (const touch of tx.all('touch'))
    if (touch.eventId === id) tx.patch('touch', touch.id, { eventId: undefined })
  for (const person of tx.all('person'))
    if (person.howWeMet.some(({ eventId }) => eventId === id))
      tx.patch('person', person.id, {
        howWeMet: person.howWeMet.map((met) => (met.eventId === id ? untied(met) : met)),
      })
}
