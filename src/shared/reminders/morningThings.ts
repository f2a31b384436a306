import { dayAfter, type Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Reader } from '../store/reader'
import type { Waiting } from '../views/inboxRows'
import { placeInInbox } from '../views/inbox'
import { waitingNow } from '../views/waitingNow'
import { occasionThings } from './occasionThing'
import type { Telling, Thing } from './thing'
import { waitingThing } from './waitingThing'

const week = 7

/** Farther back nobody is reminded of anything. */
const longAgo = 400

/** The day of the last morning note that was seen; without any, a week ago. */
const lastMorning = (read: Reader, today: Day): Day => {
  for (let back = 1; back <= longAgo; back += 1) {
    const day = dayAfter(today, -back)
    const state = read.get('delivery', `morning ${day}`)?.state
    if (state && state !== 'held' && state !== 'claimed') return day
  }
  return dayAfter(today, -week)
}

/** Whether it came up on the very day on which it is due, so that no morning note of that day can have had it. */
const cameUpThatDay = (waiting: Waiting): boolean => {
  switch (waiting.of) {
    case 'passing': {
      const { next, passing } = waiting
      return next.what === 'contact' || (passing.movedOn ?? createdOn(passing)) === waiting.due
    }
    case 'followUp':
      return createdOn(waiting.followUp) === waiting.due
    case 'thanks':
      return createdOn(waiting.thanks) === waiting.due
    case 'need':
      return createdOn(waiting.need) === waiting.due
  }
}

/** What is needed today was said already, where the morning before had it. */
const wasSaidBefore = (waiting: Waiting, before: Day): boolean => {
  if (waiting.of !== 'need' || !waiting.need.neededBy) return false
  const { need, due } = waiting
  const dayBefore = dayAfter(waiting.need.neededBy, -1)
  return due === need.neededBy && before >= dayBefore && createdOn(need) < dayBefore
}

/** A promise that lapses today has a note of its own before it does; the morning note is the one after. */
const hasItsHour = (waiting: Waiting, today: Day): boolean =>
  waiting.at !== null ||
  (waiting.of === 'passing' &&
    waiting.next.what === 'contact' &&
    waiting.passing.promise?.by === today)

/** The days from one to another, both counted, at most the last seven. */
const lastDays = (from: Day, to: Day): Day[] =>
  Array.from({ length: week }, (_, at) => dayAfter(to, at - week + 1)).filter((day) => day >= from)

/** What came due without an hour since the last morning note, today's first, in the order of the inbox. */
export const morningThings = (telling: Telling): Thing[] => {
  const { read, today } = telling
  const before = lastMorning(read, today)
  const things = waitingNow(read, today)
    .waiting.filter(
      (one) =>
        one.due !== null &&
        one.due <= today &&
        (one.due > before || (one.due === before && cameUpThatDay(one))) &&
        !hasItsHour(one, today) &&
        !wasSaidBefore(one, before),
    )
    .map((one) => ({ one, place: placeInInbox(one, today) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ one }) => waitingThing(telling, one))
    .filter((one) => one !== null)
  const days = lastDays(dayAfter(before, 1), today)
  return [...things, ...occasionThings(telling, days)]
}
