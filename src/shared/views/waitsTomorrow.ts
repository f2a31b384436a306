import { z } from 'zod'
import { Day, dayAfter } from '../domain/calendar'
import { bestOf } from '../domain/bestOf'
import type { Reader } from '../store/reader'
import { reviewOn } from '../store/reviews'
import { placeInInbox } from './inbox'
import { inboxRow, waitingTables, type InboxRow, type Waiting } from './inboxRows'
import { shortOf } from './named'
import { view } from './view'
import { waitingNow } from './waitingNow'

/** So much of tomorrow is shown in the evening. */
const most = 5

/** Something that waits for tomorrow. */
export interface TomorrowRow extends Pick<InboxRow, 'id' | 'of' | 'kind' | 'from'> {
  words: string
  /** Whom it is about, unless the words say so. */
  who: string
  at: string | null
}

/** The first of what waits for the day after this one, in the user's own order, and how much it is in all. */
export const waitsTomorrow = (read: Reader, day: Day, today: Day) => {
  const next = dayAfter(day, 1)
  // What this day left undone waits as well; what is from earlier is no reproach.
  const waiting = waitingNow(read, today).waiting.filter(
    ({ due }) => due !== null && due >= day && due <= next,
  )
  const order = new Map(
    (reviewOn(read, day)?.order ?? []).map((id, place) => [id as string, place]),
  )
  const keyed = waiting.map((one) => ({ one, place: placeOf(one, order, next) }))
  return {
    rows: bestOf(keyed, most, (a, b) => a.place < b.place).map(({ one }) =>
      rowOf(read, one, today),
    ),
    count: waiting.length,
  }
}

/** What waits for the day after an evening, beside the people of that evening. */
export const tomorrow = view({
  reads: [...waitingTables, 'review'],
  args: z.strictObject({ day: Day }),
  prepare: waitingNow,
  compute: (read, { day }, today) => waitsTomorrow(read, day, today).rows,
})

const placeOf = (one: Waiting, order: ReadonlyMap<string, number>, next: Day): string => {
  const place = order.get(one.id)
  return place === undefined
    ? `1 ${placeInInbox(one, next)}`
    : `0 ${String(place).padStart(4, '0')}`
}

const rowOf = (read: Reader, one: Waiting, today: Day): TomorrowRow => {
  const { id, of, kind, title, from, next, people } = inboxRow(read, one, today)
  const saysWho =
    next.words.includes(title) ||
    (people.length > 0 && people.every((person) => next.words.includes(shortOf(read, person.id))))
  return { id, of, kind, from, words: next.words, who: saysWho ? '' : title, at: next.at }
}
