import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import { Day } from '../domain/calendar'
import { isAsked, type Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { reviewOn } from '../store/reviews'
import { whyOf } from './helpers'
import { waitingTables } from './inboxRows'
import { knownTables } from './knownWords'
import { openKnown, type Known } from './openKnown'
import { shortOf } from './named'
import { needOrder } from './needsFirst'
import { waitsOf } from './openIntroductions'
import { firstHelper, lastClosed, mayBeMatched, newMatches, type Match } from './newMatches'
import { textToWrite } from './textToWrite'
import { waitingNow } from './waitingNow'
import { waitsTomorrow } from './waitsTomorrow'
import { weekOf } from './weekly'
import { view } from './view'

/** So many introductions one evening brings up. */
const mostPairs = 2
/** So many new matches wait in the fold below them. */
const mostMore = 3
/** For no more needs of the day's people than this is somebody looked for. */
const mostNeeds = 40

interface Who {
  id: string
  name: string
  shortName: string
}

/** Two people whom one might put together, and why. */
export interface Pair {
  needId: string
  asker: Who
  helper: Who
  /** What is looked for. */
  words: string
  why: string
  /** Whether the need was asked for: else the question comes first. */
  isAsked: boolean
  /** Introductions that take the helper's time already, in words. */
  waits: string
  /** Not there yet when a day was closed last. */
  isNew: boolean
}

/** The close of a day: one or two introductions, one text, and what waits for tomorrow. */
export const closeDay = view({
  reads: [
    ...new Set([
      ...waitingTables,
      ...knownTables,
      'review' as const,
      'role' as const,
      'private' as const,
      'dismissal' as const,
      'touch' as const,
    ]),
  ],
  args: z.strictObject({ day: Day }),
  prepare: (read, today) => {
    waitingNow(read, today)
    newMatches(read, today, today)
  },
  compute: (read, { day }, today) => {
    const review = reviewOn(read, day)
    return {
      isClosed: review?.doneOn !== undefined,
      /** The day that was closed last, before this one. */
      since: lastClosed(read, day)?.day ?? null,
      ...pairsOf(read, day, today),
      text: textToWrite(read, today),
      tomorrow: waitsTomorrow(read, day, today),
      week: weekOf(read, day),
    }
  },
})

/** First for the needs of the day's people, then what is new; what was put off today leaves its place empty. */
const pairsOf = (read: Reader, day: Day, today: Day): { pairs: Pair[]; more: Pair[] } => {
  const fresh = newMatches(read, day, today)
  const isNew = (match: Match): boolean =>
    fresh.some(({ need, helper }) => need === match.need && helper.person === match.helper.person)
  const places = Math.max(0, mostPairs - putOffToday(read, today))
  const ofDay = matchesOfDay(read, day, today, openKnown(read))
  const all = [...ofDay, ...fresh.filter(({ need }) => !ofDay.some((one) => one.need === need))]
  // Where no day was closed yet, everything would be new; and what was just written is no news.
  const since = lastClosed(read, day)?.doneOn
  const isNews = (match: Match): boolean =>
    since !== undefined && isNew(match) && (!ofDay.includes(match) || match.need.createdAt <= since)
  const said = (match: Match) => pairOf(read, match, isNews(match), today)
  return {
    pairs: all.slice(0, places).map(said),
    more: all.slice(places).filter(isNew).slice(0, mostMore).map(said),
  }
}

const putOffToday = (read: Reader, today: Day): number => {
  let count = 0
  for (const { needId, until, on } of read.all('dismissal'))
    if (needId && until && on === today) count += 1
  return count
}

/** The needs of the day's people that somebody may help with, one for each of them. */
const matchesOfDay = (read: Reader, day: Day, today: Day, known: Known): Match[] => {
  const isFirst = needOrder(read, today)
  const firstOf = (personId: string): Need[] =>
    bestOf(
      read.by('needsOf', personId).filter((need) => mayBeMatched(read, need, today)),
      mostPairs,
      isFirst,
    )
  const people = reviewOn(read, day)?.people ?? []
  const matches: Match[] = []
  const askers = new Set<string>()
  for (const need of bestOf(people.flatMap(firstOf), mostNeeds, isFirst)) {
    if (matches.length === mostPairs) break
    const helper = !askers.has(need.personId) && firstHelper(read, need, { today, known })
    if (!helper) continue
    askers.add(need.personId)
    matches.push({ need, helper })
  }
  return matches
}

const pairOf = (read: Reader, { need, helper }: Match, isNew: boolean, today: Day): Pair => ({
  needId: need.id,
  asker: who(read, need.personId),
  helper: who(read, helper.person.id),
  words: need.words,
  why: whyOf(helper),
  isAsked: isAsked(need),
  waits: waitsOf(read, helper.person.id, today),
  isNew,
})

const who = (read: Reader, id: string): Who => ({
  id,
  name: read.get('person', id)?.name ?? '',
  shortName: shortOf(read, id),
})
