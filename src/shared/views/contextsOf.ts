import type { Day } from '../domain/calendar'
import type { Person } from '../domain/person'
import { lastSpokeOn } from '../store/lastSpokeOn'
import type { Reader } from '../store/reader'
import { metBeforeWords, type Context } from '../text/metBeforeWords'
import { sayBackThen } from '../text/sayBackThen'

export interface Before {
  /** Nothing after this day counts. */
  on: Day
  /** Nor does what belongs to this event. */
  eventId?: string | undefined
}

/** The ways in which the user and a person know each other, the earliest first; those without a day come last. */
export const contextsOf = (read: Reader, person: Person, before: Before): Context[] => {
  const told = person.howWeMet
    .filter(
      ({ on, eventId }) => (!on || on < before.on) && (!eventId || eventId !== before.eventId),
    )
    .map(({ on, text, where, eventId }) => {
      const event = eventId ? read.get('event', eventId) : undefined
      return {
        on: on ?? null,
        text: event?.name ?? text,
        where: where ?? '',
        isEvent: event !== undefined,
      }
    })
  const met = read
    .by('touchesOf', person.id)
    .filter(
      ({ kind, on, eventId }) => kind === 'event' && on < before.on && eventId !== before.eventId,
    )
    .flatMap(({ on, eventId, place }) => {
      const event = eventId ? read.get('event', eventId) : undefined
      if (!event && !place) return []
      return [{ on, text: event?.name ?? '', where: place ?? '', isEvent: event !== undefined }]
    })
    .filter((one) => !told.some((other) => other.on === one.on))
  return [...told, ...met].sort((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : 1))
}

/** How and when the two met first, else when they last spoke; null for whoever has no earlier day. */
export const saidBefore = (
  read: Reader,
  person: Person,
  before: Before,
  today: Day,
): string | null => {
  const [first] = contextsOf(read, person, before)
  if (first) return metBeforeWords(first, today)
  const spoke = lastSpokeOn(read, person.id, before.on)
  return spoke ? `Last spoke ${sayBackThen(spoke, today)}.` : null
}
