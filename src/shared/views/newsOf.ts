import type { Instant } from '../domain/calendar'
import type { Reader } from '../store/reader'

/** When something last came to be known of somebody that may answer a need, and how much is known. */
export interface News {
  at: Instant
  things: number
}

const kept = new WeakMap<object, ReadonlyMap<string, News>>()

/** By person; worked out once between two changes. */
export const newsOf = (read: Reader): ReadonlyMap<string, News> => {
  const known = read.stamp && kept.get(read.stamp)
  if (known) return known
  const news = new Map<string, News>()
  const note = (id: string, at: Instant) => {
    const before = news.get(id)
    if (!before) news.set(id, { at, things: 1 })
    else {
      before.things += 1
      if (at > before.at) before.at = at
    }
  }
  for (const { id, createdAt, toldAt } of read.all('person')) note(id, toldAt ?? createdAt)
  for (const { personId, createdAt } of read.all('offer')) note(personId, createdAt)
  for (const { personId, createdAt } of read.all('position')) note(personId, createdAt)
  if (read.stamp) kept.set(read.stamp, news)
  return news
}
