import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isSuggestible } from '../domain/isSuggestible'
import type { Passing } from '../domain/passing'
import { whoFitsLead } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { named, type Named } from './named'
import { newsOf, type News } from './newsOf'
import { whoCouldHelp } from './whoCouldHelp'

/** Who was looked at for a lead already, with what was known of them then, and who of them fits. */
interface Looked {
  today: Day
  words: string
  /** By person, how much was known, and since when. */
  known: Map<string, string>
  found: string | null
}

/** A record is never changed in place, so what was looked at for it stays true until it, or somebody, is another. */
const looked = new WeakMap<Passing, Looked>()

const keyOf = (news: ReadonlyMap<string, News>, id: string): string => {
  const one = news.get(id)
  return one ? `${one.at} ${one.things}` : ''
}

const mayFit = (read: Reader, id: string): boolean => {
  const person = read.get('person', id)
  return person !== undefined && isSuggestible(person, read.get('private', id))
}

/** What a lead says about itself: what is needed there, what for, and the name of the business. */
const wordsOf = (read: Reader, { needId, purpose, business }: Passing): string[] =>
  [needId && read.get('need', needId)?.words, purpose, business?.name].filter(
    (one) => !!one,
  ) as string[]

/** The first of some people who fits a lead by its words; the name of a firm alone says nothing. */
const fitting = (
  read: Reader,
  {
    passing,
    words,
    only,
  }: { passing: Passing; words: readonly string[]; only: ReadonlySet<string> },
  today: Day,
): string | null => {
  const { giver, forWhom, people } = passing
  const without = new Set<string>([giver, ...(forWhom ? [forWhom] : []), ...people])
  for (const one of words) {
    const found = whoCouldHelp(read, { words: one, only, without, most: 5 }, today).find(
      ({ tier, reasons }) => tier !== 'maybe' && reasons[0]?.kind !== 'firm',
    )
    if (found) return found.person.id
  }
  return null
}

/** Somebody who has come since a lead was last brought up, or of whom more is known since, and fits its words. */
const whoFitsWords = (read: Reader, passing: Passing, today: Day): string | null => {
  const since = passing.broughtUpOn.at(-1)
  if (since === undefined) return null
  const news = newsOf(read)
  const words = wordsOf(read, passing)
  const said = words.join('\n')
  const before = looked.get(passing)
  const isStill =
    before?.today === today &&
    before.words === said &&
    (before.found === null ||
      (mayFit(read, before.found) && keyOf(news, before.found) === before.known.get(before.found)))
  const now: Looked = isStill ? before : { today, words: said, known: new Map(), found: null }
  if (now.found) return now.found
  const fresh = new Set<string>()
  for (const [id, one] of news) {
    const key = keyOf(news, id)
    if (now.known.get(id) === key || createdOn({ createdAt: one.at }) < since) continue
    if (!mayFit(read, id)) continue
    fresh.add(id)
    now.known.set(id, key)
  }
  if (fresh.size > 0) now.found = fitting(read, { passing, words, only: fresh }, today)
  looked.set(passing, now)
  return now.found
}

/** Somebody who is known to work where a lead leads, or who fits its words, since it was last brought up. */
export const whoWakes = (read: Reader, passing: Passing, today: Day): string | null =>
  whoFitsLead(read, passing) ?? whoFitsWords(read, passing, today)

/** The same by name; null when nobody does. */
export const leadMatch = (read: Reader, passing: Passing, today: Day): Named | null => {
  const id = whoWakes(read, passing, today)
  return id ? named(read, id) : null
}
