import type { FollowUp } from '../../domain/followUp'
import { isPresent } from '../../domain/person'
import type { Reader } from '../../store/reader'
import { Refusal } from '../../store/refusal'
import type { CalendarEntry } from './writeCalendar'

const gone = () => new Refusal('gone', 'That is no longer in Goodturn.')

const uidOf = (id: string): string => `${id}@goodturn`

const names = new Intl.ListFormat('en', { type: 'conjunction' })

const withWhom = (read: Reader, ids: readonly string[]): string | undefined => {
  const called = ids.flatMap((id) => {
    const person = read.get('person', id)
    return person && isPresent(person) ? [person.name] : []
  })
  return called.length > 0 ? `With ${names.format(called)}` : undefined
}

/** Whether it is about something that is just between the user and somebody. */
const isBetweenUs = (read: Reader, { about }: FollowUp): boolean => {
  const passing = about.passingId ? read.get('passing', about.passingId) : undefined
  return [about.needId, passing?.needId].some((id) => id && read.get('need', id)?.betweenUs)
}

/** What a calendar is told of a next step. Of what is just between us it learns the day alone. */
export const stepToSave = (read: Reader, id: string): CalendarEntry => {
  const step = read.get('followUp', id)
  if (!step) throw gone()
  const { due: on, at, zone, about } = step
  const when = { uid: uidOf(id), on, at, zone }
  if (isBetweenUs(read, step)) return { ...when, name: 'A next step' }
  const event = about.eventId ? read.get('event', about.eventId) : undefined
  const people = event?.attendees.map(({ personId }) => personId) ?? []
  return {
    ...when,
    name: step.words,
    where: event?.where,
    words: withWhom(read, people.length > 0 ? people : about.personId ? [about.personId] : []),
  }
}

/** What a calendar is told of a meeting: neither what the user plans for it nor what came up. */
export const meetingToSave = (read: Reader, id: string): CalendarEntry => {
  const event = read.get('event', id)
  if (!event) throw gone()
  const { name, on, at, where, attendees } = event
  const words = withWhom(
    read,
    attendees.map(({ personId }) => personId),
  )
  return { uid: uidOf(id), name, on, at, where, words }
}
