import { dayAfter, type Day } from '../domain/calendar'
import { dayIn, momentAfter, timeIn, type Moment } from '../domain/moment'
import { isPresent } from '../domain/person'
import { isOver } from '../domain/review'
import { reviewOn } from '../store/reviews'
import { capital } from '../text/capital'
import { peopleWords } from '../text/countWords'
import { reviewMinutes } from '../text/reviewMinutes'
import { sayBackThen } from '../text/sayBackThen'
import { reviewDays } from './dailyReminders'
import { inAnHour } from './pressed'
import type { NoteButton } from './note'
import { doing, opening, type Telling, type Thing } from './thing'

/** Whether a day can still be asked about: it is not long over, and its review is neither done nor let go. */
const isOpen = ({ read, today }: Telling, day: Day): boolean => {
  if (day > today || day < dayAfter(today, -reviewDays)) return false
  const review = reviewOn(read, day)
  return !review || !isOver(review)
}

/** How many people the day has: those of its review, and whoever else something was written down of. */
const peopleOn = ({ read }: Telling, day: Day): number => {
  const ids = new Set<string>(reviewOn(read, day)?.people)
  for (const touch of read.by('touchesOn', day)) for (const id of touch.personIds) ids.add(id)
  for (const event of read.by('eventsOn', day))
    for (const { personId } of event.attendees) ids.add(personId)
  return [...ids].filter((id) => {
    const person = read.get('person', id)
    return person && isPresent(person)
  }).length
}

/** The question about a day, in its evening or on the morning after; null where it is answered. */
export const reviewThing = (telling: Telling, day: Day, now: Moment): Thing | null => {
  if (!isOpen(telling, day)) return null
  const people = peopleOn(telling, day)
  const said = sayBackThen(day, telling.today)
  const which = said.replace(/^(on|last) /, '')
  const start = opening('Start', { to: 'tonight' })
  const thing = {
    kind: 'evening',
    key: `review ${day}`,
    due: day,
    day,
    listed: `${which}’s review`,
    whole: `${which}’s review`,
    personId: null,
    inboxId: null,
    target: { to: 'tonight' },
  } as const
  if (people === 0)
    return {
      ...thing,
      title: `Did you speak with anyone ${said}?`,
      body: 'A name and one line is enough.',
      buttons: [
        start,
        doing('Not today', { does: 'command', command: 'review.letGo', input: { days: [day] } }),
      ],
    }
  return {
    ...thing,
    title: `How was ${which}?`,
    body: `${capital(peopleWords(people))}, ${reviewMinutes(people)}.`,
    buttons: [start, anHourLater(day, now)],
  }
}

const anHourLater = (day: Day, now: Moment): NoteButton => {
  const later = momentAfter(now, inAnHour)
  const input = { day, on: dayIn(later), at: timeIn(later) }
  return doing('In an hour', { does: 'command', command: 'review.later', input })
}
