import type { Day, Time } from '../../domain/calendar'
import type { CalendarShown, EventShown, GuestShown } from '../../domain/calendarShown'
import { foldText } from '../../domain/foldText'
import { dayIn, momentIn, momentOf, timeIn } from '../../domain/moment'
import { isPresent, type Person } from '../../domain/person'
import { meOf } from '../../store/meOf'
import type { Reader } from '../../store/reader'
import type { CalendarEvent, CalendarRead, Invited } from './calendarRead'

const most = 200
const mostAlike = 5

/** What a calendar file holds beside what is here. `here` is the zone of this machine, and the day and hour are its own. */
export const showCalendar = (
  read: Reader,
  found: CalendarRead,
  { today, time }: { today: Day; time: Time },
  here: string,
): CalendarShown => {
  const withPast = (event: Omit<EventShown, 'isPast'>): EventShown => ({
    ...event,
    isPast: isPast(event, today, time),
  })
  const dated = found.events.flatMap((event) =>
    event.on ? [withPast(shown(read, { ...event, on: event.on }, here))] : [],
  )
  const events = [
    ...dated.filter((event) => !event.isPast).sort(byMoment),
    ...dated.filter((event) => event.isPast).sort((a, b) => byMoment(b, a)),
  ].slice(0, most)
  return {
    events,
    left: found.left + found.events.length - events.length,
    warnings: found.warnings,
  }
}

const isPast = ({ on, at }: { on: Day; at: Time | null }, today: Day, time: Time): boolean =>
  on < today || (on === today && at !== null && at <= time)

const byMoment = (a: EventShown, b: EventShown): number => {
  const [first, second] = [`${a.on} ${a.at ?? ''} ${a.key}`, `${b.on} ${b.at ?? ''} ${b.key}`]
  return first < second ? -1 : first > second ? 1 : 0
}

const shown = (
  read: Reader,
  event: CalendarEvent & { on: Day },
  here: string,
): Omit<EventShown, 'isPast'> => {
  const { key, name, on, at, zone, zoneName, where, words } = event
  const moment = at && zone ? momentIn(momentOf(on, at), zone, here) : null
  const local = { on: moment ? dayIn(moment) : on, at: moment ? timeIn(moment) : (at ?? null) }
  const isElsewhere = local.on !== on || local.at !== (at ?? null)
  const [already] = read.by('eventsFromCalendar', key)
  return {
    key,
    name,
    ...local,
    zone: moment ? here : null,
    elsewhere: isElsewhere && at ? { on, at, zone: zoneName ?? zone ?? '' } : null,
    minutes: event.minutes ?? null,
    lastDay: event.lastDay ?? null,
    where,
    words,
    repeats: event.repeats ?? null,
    isCalledOff: event.isCalledOff === true,
    already: already
      ? {
          id: already.id,
          on: already.on,
          at: already.at ?? null,
          isElsewhen: already.on !== local.on || (already.at ?? null) !== local.at,
        }
      : null,
    guests: guestsOf(read, event),
  }
}

/** Everyone once, whoever invites first; neither the user nor a room. */
const guestsOf = (read: Reader, { organizer, invited }: CalendarEvent): GuestShown[] => {
  const me = meOf(read)
  const seen = new Set([
    ...me.emails.map(({ value }) => value.toLowerCase()),
    ...(me.name ? [foldText(me.name)] : []),
  ])
  return [...(organizer ? [organizer] : []), ...invited].flatMap((guest) => {
    const name = guest.name.includes('@') ? '' : guest.name
    const marks = [guest.email, ...(name ? [foldText(name)] : [])].filter(Boolean)
    const isNew = guest.email ? !seen.has(guest.email) : !marks.some((mark) => seen.has(mark))
    const isMe = me.name !== '' && foldText(name) === foldText(me.name)
    if (guest.isThing || !isNew || isMe || marks.length === 0) return []
    marks.forEach((mark) => seen.add(mark))
    return [{ ...matched(read, { ...guest, name }), hasDeclined: guest.hasDeclined === true }]
  })
}

const matched = (read: Reader, { name, email }: Invited): Omit<GuestShown, 'hasDeclined'> => {
  const having = email ? read.by('peopleWithEmail', email).filter(isPresent) : []
  if (having.length > 0) return { name, email, ...told(having, 'email') }
  const called = name ? read.by('peopleNamed', foldText(name)).filter(isPresent) : []
  return { name, email, ...told(called, 'name') }
}

const told = (
  people: readonly Person[],
  by: 'email' | 'name',
): Pick<GuestShown, 'by' | 'personIds'> => ({
  by: people.length === 0 ? 'nothing' : people.length > 1 ? 'several' : by,
  personIds: people
    .map(({ id }) => id)
    .sort()
    .slice(0, mostAlike),
})
