import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import {
  isFirstOfMonth,
  isStillLookedBack,
  lookBackDay,
  nextLookBackDay,
} from '../domain/lookBackDay'
import type { Passing } from '../domain/passing'
import { meOf } from '../store/meOf'
import { rests } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { reviewOn, reviewsIn } from '../store/reviews'
import { aboutOf, inboxRow, saysFrom, titleOf, waitingTables } from './inboxRows'
import { named } from './named'
import { waitingNow } from './waitingNow'
import { firstMet, helpedLines } from './weekPeople'
import { view } from './view'

const mostLines = 5

/** Something given or received of which nobody said yet how it was taken. */
export interface Unanswered {
  id: string
  title: string
  about: string
  from: string
  on: Day
}

/** Whether the evening of a day looks back on the week, and whether that is done. */
export const weekOf = (read: Reader, day: Day) => {
  const me = meOf(read)
  const ended = lookBackDay(day, me)
  const isDone = hasLookedBack(read, day)
  return {
    isDue: isDone || ended === day || isMissed(read, ended, day),
    isDone,
    /** The first look-back of a month. */
    isMonthly: isFirstOfMonth(ended),
    /** When the next week ends. */
    next: nextLookBackDay(day, me),
  }
}

const hasLookedBack = (read: Reader, day: Day): boolean =>
  Object.keys(reviewOn(read, day)?.facts ?? {}).length > 0

/** The evening of its own day went by without it, though the user was here already. */
const isMissed = (read: Reader, ended: Day, day: Day): boolean => {
  if (!isStillLookedBack(ended, day)) return false
  let wasHere = false
  for (const review of reviewsIn(read)) {
    if (review.day >= ended && review.day < day && hasLookedBack(read, review.day)) return false
    wasHere ||= review.day <= ended
  }
  return wasHere
}

/** The look back on a week: what was said of what was given and received, who was met, who was helped. */
export const weekly = view({
  reads: [...waitingTables, 'review', 'touch', 'role'],
  args: z.strictObject({ day: Day }),
  prepare: waitingNow,
  compute: (read, { day }, today) => {
    const review = reviewOn(read, day)
    return {
      ...weekOf(read, day),
      answers: {
        offered: review?.answers.offered ?? '',
        reacted: review?.answers.reacted ?? '',
        responded: review?.answers.responded ?? '',
      },
      given: unanswered(read, lacksReaction),
      received: unanswered(
        read,
        (passing) => lacksResponse(passing) && named(read, passing.giver).id !== '',
      ),
      met: firstMet(read, day, today),
      helped: helpedLines(read, day),
      promises: openPromises(read, today).slice(0, mostLines),
    }
  },
})

const lacksReaction = ({ direction, kind, sentOn, reaction }: Passing): boolean =>
  direction === 'given' &&
  kind !== 'passAlong' &&
  !(kind === 'introduction' && !sentOn) &&
  !reaction

const lacksResponse = ({ direction, kind, myResponse }: Passing): boolean =>
  direction === 'received' && kind !== 'passAlong' && !myResponse

const unanswered = (read: Reader, lacks: (passing: Passing) => boolean) => {
  const found: Passing[] = []
  for (const passing of read.all('passing'))
    if (lacks(passing) && !rests(read, passing)) found.push(passing)
  const newest = bestOf(found, mostLines, (one, other) =>
    one.createdAt === other.createdAt ? one.id < other.id : one.createdAt > other.createdAt,
  )
  return {
    rows: newest.map((passing): Unanswered => ({
      id: passing.id,
      title: titleOf(read, passing),
      about: aboutOf(read, passing),
      from: saysFrom(read, passing),
      on: createdOn(passing),
    })),
    hasMore: found.length > mostLines,
  }
}

/** People whom I promised somebody to reach, whoever is due first. */
const openPromises = (read: Reader, today: Day) =>
  waitingNow(read, today)
    .waiting.filter((one) => one.of === 'passing' && one.next.what === 'contact')
    .sort((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1))
    .map((one) => {
      const { id, title, from, next } = inboxRow(read, one, today)
      return { id, title, from, words: next.words, due: one.due }
    })
