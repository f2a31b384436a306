import { dayAfter, type Day, type Instant } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Need } from '../domain/need'
import type { Review } from '../domain/review'
import type { Reader } from '../store/reader'
import { openKnown, type Known } from './openKnown'
import { isBroughtUp, needOrder } from './needsFirst'
import { newsOf } from './newsOf'
import { isFree } from './thread'
import { unwantedFor } from './unwantedFor'
import { whoCouldHelp, type Helper } from './whoCouldHelp'
import { needsMetBy } from './whoLooksFor'

/** A need and somebody who could help with it. */
export interface Match {
  need: Need
  helper: Helper
}

/** More new people than this are asked need by need, and not person by person. */
const mostPeople = 2_000
const mostMatches = 5
/** Helpers of one need that are looked at, as some of them may not be meant for it. */
const mostHelpers = 10

/** The review that was closed last, of those of the days before the one in hand; null when there is none. */
export const lastClosed = (read: Reader, day: Day): (Review & { doneOn: Instant }) | null => {
  let last: (Review & { doneOn: Instant }) | null = null
  for (const review of read.all('review')) {
    const { doneOn } = review
    if (review.day < day && doneOn && (!last || doneOn > last.doneOn)) last = { ...review, doneOn }
  }
  return last
}

/** A need that somebody may be brought to. */
export const mayBeMatched = (read: Reader, need: Need, today: Day): boolean => {
  if (!isBroughtUp(need, today) || !isFree(read, need)) return false
  const asker = read.get('person', need.personId)
  return asker !== undefined && isSuggestible(asker, read.get('private', asker.id))
}

export interface MatchAsked {
  today: Day
  known: Known
  only?: ReadonlySet<string>
}

/** Who comes first for a need, but for those whom the user does not want for it. */
export const firstHelper = (
  read: Reader,
  need: Need,
  { today, known, only }: MatchAsked,
): Helper | undefined =>
  whoCouldHelp(
    read,
    {
      words: need.words,
      without: unwantedFor(read, need, today),
      ...(only ? { only } : {}),
      most: mostHelpers,
    },
    today,
    known,
  )[0]

interface Kept {
  since: Instant
  today: Day
  matches: readonly Match[]
}

const kept = new WeakMap<object, Kept>()

/**
 * Needs that are new since a day was closed last, with who could help, and older ones for which somebody has come
 * since: worked out anew after each change, once for all who ask.
 */
export const newMatches = (read: Reader, day: Day, today: Day): readonly Match[] => {
  const since = lastClosed(read, day)?.doneOn ?? (`${dayAfter(day, -1)}T23:59:59.999Z` as Instant)
  const before = read.stamp && kept.get(read.stamp)
  if (before?.since === since && before.today === today) return before.matches
  const matches = matchesSince(read, since, today)
  if (read.stamp) kept.set(read.stamp, { since, today, matches })
  return matches
}

/** The matches of needs with somebody of whom all or more is known since a moment, and of needs that are new since. */
export const matchesSince = (read: Reader, since: Instant, today: Day): Match[] => {
  const known = openKnown(read)
  const people = newHelpers(read, since)
  const isFirst = needOrder(read, today)
  const isNew = (need: Need): boolean => need.createdAt > since
  const needs =
    people.size > mostPeople ? [...read.all('need')] : needsFor(read, people, { known, today })
  const fresh = [...read.all('need')].filter(isNew)
  const found: Match[] = []
  const inOrder = [...new Set([...fresh, ...needs])]
    .filter((need) => mayBeMatched(read, need, today))
    .sort((one, other) => (isFirst(one, other) ? -1 : 1))
  for (const need of inOrder) {
    if (found.length === mostMatches) break
    const only = isNew(need) ? {} : { only: people }
    const helper = firstHelper(read, need, { today, known, ...only })
    if (helper) found.push({ need, helper })
  }
  return found
}

/** Who came in since, or of whom more is known since. */
const newHelpers = (read: Reader, since: Instant): Set<string> => {
  const people = new Set<string>()
  for (const [id, { at }] of newsOf(read)) if (at > since) people.add(id)
  for (const id of people) {
    const person = read.get('person', id)
    if (!person || !isSuggestible(person, read.get('private', id))) people.delete(id)
  }
  return people
}

/** The needs that one of these people fits. */
function* needsFor(
  read: Reader,
  people: ReadonlySet<string>,
  { known, today }: MatchAsked,
): Generator<Need> {
  const seen = new Set<Need>()
  for (const id of people)
    for (const need of needsMetBy(read, id, today, known)) {
      if (seen.has(need)) continue
      seen.add(need)
      yield need
    }
}
