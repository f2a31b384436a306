import type { Day } from '../domain/calendar'
import type { PersonId } from '../domain/ids'
import { isPresent } from '../domain/person'
import type { Reader } from '../store/reader'
import { shortName } from './named'
import { currentTitle, workplace } from './slimPeople'

/** More of one day are not proposed. */
const most = 50

/** Somebody of the day whom the list does not have yet. */
export interface Captured {
  id: PersonId
  name: string
  shortName: string
  does: string
  line: string
  photo: string | null
  /** Where that is known from: something written down of the day, or a gathering by name. */
  from: 'written' | { event: string }
}

/** Of whom something was written down on a day, and who came to its gatherings; those in the list left out. */
export const capturedOn = (
  read: Reader,
  day: Day,
  inList: readonly string[],
  today: Day,
): Captured[] => {
  const from = new Map<PersonId, Captured['from']>()
  for (const touch of read.by('touchesOn', day))
    for (const id of touch.personIds) from.set(id, 'written')
  for (const event of read.by('eventsOn', day))
    for (const { personId } of event.attendees)
      if (!from.has(personId)) from.set(personId, { event: event.name })
  for (const id of inList) from.delete(id as PersonId)
  return [...from]
    .flatMap(([id, how]) => {
      const person = read.get('person', id)
      if (!person || !isPresent(person)) return []
      const does = person.does || currentTitle(read, id, today)
      return [
        {
          id,
          name: person.name,
          shortName: shortName(person),
          does,
          line: [does, workplace(read, id, today)].filter(Boolean).join(', '),
          photo: person.photo ?? null,
          from: how,
        },
      ]
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, most)
}

/** Where the user was on a day, as far as that was written down: its gatherings, then the places of its conversations. */
export const placesOn = (read: Reader, day: Day): { words: string; eventId: string | null }[] => {
  const places = new Map<string, string | null>()
  for (const { id, name, kind } of read.by('eventsOn', day))
    if (kind === 'event') places.set(name, id)
  for (const { place } of read.by('touchesOn', day))
    if (place && !places.has(place)) places.set(place, null)
  return [...places].slice(0, 6).map(([words, eventId]) => ({ words, eventId }))
}
