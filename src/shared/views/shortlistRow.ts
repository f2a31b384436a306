import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isRenewed } from '../domain/isRenewed'
import { isOpen } from '../domain/need'
import type { Attendee, Occurrence } from '../domain/occurrence'
import type { OneOnOne } from '../domain/oneOnOne'
import { isConversation } from '../domain/touch'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { sitDownSteps } from '../store/sitDownSteps'
import { saidBefore } from './contextsOf'
import { shortOf } from './named'
import { currentTitle, workplace } from './slimPeople'

/** The tables that a row of a shortlist is told from. */
export const shortlistTables = [
  'event',
  'person',
  'touch',
  'role',
  'position',
  'organisation',
  'need',
  'followUp',
] as const

/** Somebody who came to an event. */
export interface ShortlistRow {
  eventId: string
  personId: string
  name: string
  shortName: string
  /** What they do and where, in a few words. */
  line: string
  photo: string | null
  /** Known before; else new. */
  isRenewed: boolean
  /** 'You met in 2019 at Chamber breakfast.' */
  before: string | null
  oneOnOne: OneOnOne | null
  /** The next step of a yes. */
  step: { id: string; due: Day; isOpen: boolean } | null
  need: { id: string; words: string; isAsked: boolean } | null
}

export const shortlistRow = (
  read: Reader,
  event: Occurrence,
  attendee: Attendee,
  today: Day,
): ShortlistRow | null => {
  const person = read.get('person', attendee.personId)
  if (!person || person.deletedAt) return null
  const { id, name } = person
  const [step] = sitDownSteps(read, event.id, id)
    .filter(({ state }) => state !== 'waived')
    .sort((a, b) => (a.due < b.due ? 1 : -1))
  const [need] = read
    .by('needsOf', id)
    .filter((one) => isOpen(one) && !one.betweenUs)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  return {
    eventId: event.id,
    personId: id,
    name,
    shortName: shortOf(read, id),
    line: [person.does || currentTitle(read, id, today), workplace(read, id, today)]
      .filter(Boolean)
      .join(', '),
    photo: person.photo ?? null,
    isRenewed: isRenewedAt(read, event, person),
    before: saidBefore(read, person, { on: event.on, eventId: event.id }, today),
    oneOnOne: attendee.oneOnOne ?? null,
    step: step ? { id: step.id, due: step.due, isOpen: step.state === 'open' } : null,
    need: need ? { id: need.id, words: need.words, isAsked: need.askedOn !== undefined } : null,
  }
}

const isRenewedAt = (read: Reader, event: Occurrence, person: Person): boolean =>
  isRenewed(
    {
      createdOn: createdOn(person),
      cameInFile: person.source.length > 0,
      howWeMet: person.howWeMet,
      spokeOn: read
        .by('touchesOf', person.id)
        .filter(isConversation)
        .map(({ on }) => on),
      rolesFrom: read
        .by('rolesOf', person.id)
        .flatMap(({ kind, from }) => (from && kind !== 'partner' ? [from] : [])),
    },
    { id: event.id, on: event.on, createdOn: createdOn(event) },
  )

/** Those of an event with whom the user sat down since, by what happened or by the step that is done. */
export const satDownWith = (read: Reader, event: Occurrence): string[] =>
  event.attendees
    .filter(
      ({ personId }) =>
        read
          .by('touchesOf', personId)
          .some(({ kind, on }) => kind === 'oneOnOne' && on >= event.on) ||
        sitDownSteps(read, event.id, personId).some(({ state }) => state === 'done'),
    )
    .filter(({ personId }) => !read.get('person', personId)?.deletedAt)
    .map(({ personId }) => shortOf(read, personId))
