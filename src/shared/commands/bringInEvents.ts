import { z } from 'zod'
import { Day, Time } from '../domain/calendar'
import { EventId, type PersonId } from '../domain/ids'
import { Occurrence } from '../domain/occurrence'
import { isZone } from '../domain/zone'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { needPast } from './needPast'
import { needWords, words, withoutCleared } from './patchFields'
import { personMeant, Whoever } from './whoever'

const When = z.strictObject({
  on: Day,
  at: Time.optional(),
  /** Where the file says on whose wall the hour stands. */
  zone: z.string().max(100).refine(isZone).optional(),
})
type When = z.infer<typeof When>

const Brought = When.extend({
  /** By what its calendar file knows it. */
  key: z.string().min(1).max(400),
  name: z.string().trim().max(300),
  where: words(300),
  words: words(5000),
  kind: Occurrence.shape.kind.unwrap(),
  attendees: z.array(Whoever).max(200),
  /** It is past and took place: a line in the story of everyone who was there. */
  tookPlace: z.boolean().optional(),
})
type Brought = z.infer<typeof Brought>

const called = (name: string): string => `“${name.length > 40 ? `${name.slice(0, 38)}…` : name}”`

const isAhead = (tx: Transaction, { on, at }: When): boolean =>
  on > tx.today || (on === tx.today && (at === undefined || at > tx.context.time()))

const add = (tx: Transaction, brought: Brought) => {
  const { key, zone, attendees, tookPlace, ...fields } = brought
  needWords(fields.name, 'Say what it is called.')
  if (tookPlace) needPast(tx, fields.on)
  const personIds = [...new Set(attendees.map((whoever) => personMeant(tx, whoever)))]
  const event = tx.add('event', {
    ...withoutCleared(fields),
    calendarKey: key,
    attendees: personIds.map((personId) => ({ personId })),
  })
  if (isAhead(tx, fields)) remind(tx, event, zone)
  else if (tookPlace && personIds.length > 0) tell(tx, event, personIds)
  return event
}

/** With one other person it is a step with them, and else of nobody's page. */
const remind = (tx: Transaction, event: Occurrence, zone: string | undefined): void => {
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

const tell = (tx: Transaction, event: Occurrence, personIds: PersonId[]): void => {
  const { id, name, on, at, where, kind } = event
  tx.add('touch', {
    kind,
    personIds,
    on,
    eventId: id,
    words: name,
    ...(at ? { at } : {}),
    ...(where ? { place: where } : {}),
  })
}

const isWhen = (event: Occurrence, { on, at }: When): boolean => event.on === on && event.at === at

/** Its open step moves along, unless the user gave that another day. */
const move = (tx: Transaction, event: Occurrence, { on, at, zone }: When): void => {
  for (const step of tx.by('followUpsAbout', event.id))
    if (step.state === 'open' && isWhen(event, { on: step.due, at: step.at }))
      tx.patch('followUp', step.id, { due: on, at, zone: at && zone, anchor: on })
  tx.patch('event', event.id, { on, at })
}

const untied = <Part extends { eventId?: EventId | undefined }>(part: Part) => {
  const { eventId: _, ...rest } = part
  return rest
}

/** What happened stays in the stories, and what was done stays done; only the tie to the event goes. */
const letGo = (tx: Transaction, id: EventId): void => {
  for (const step of tx.by('followUpsAbout', id))
    if (step.state === 'open') tx.remove('followUp', step.id)
    else tx.patch('followUp', step.id, { about: untied(step.about) })
  for (const touch of tx.all('touch'))
    if (touch.eventId === id) tx.patch('touch', touch.id, { eventId: undefined })
  for (const person of tx.all('person'))
    if (person.howWeMet.some(({ eventId }) => eventId === id))
      tx.patch('person', person.id, {
        howWeMet: person.howWeMet.map((met) => (met.eventId === id ? untied(met) : met)),
      })
}

/** What stood in a calendar of another program. */
export const bringInEvents = {
  /** One entry of a calendar file: the same one again changes nothing, or moves to the day that it was given meanwhile. */
  'event.bringIn': command({
    input: Brought,
    says: ({ name }) => `bring in ${called(name)}`,
    run: (tx, brought) => {
      const [already] = tx.by('eventsFromCalendar', brought.key)
      if (!already) return { id: add(tx, brought).id, did: 'added' as const }
      if (isWhen(already, brought)) return { id: already.id, did: 'nothing' as const }
      move(tx, already, brought)
      return { id: already.id, did: 'moved' as const }
    },
  }),

  /** What was called off goes, with its open step. */
  'event.remove': command({
    input: z.strictObject({ id: EventId }),
    says: () => 'take out a meeting',
    run: (tx, { id }) => {
      tx.need('event', id)
      letGo(tx, id)
      tx.remove('event', id)
      return null
    },
  }),
}
