import { dayAfter, type Day } from '../domain/calendar'
import type { PersonId } from '../domain/ids'
import { askFor, later, mostInAnEvening, mostLaters, rankOf, type Ask } from '../domain/question'
import { isOver, type Review } from '../domain/review'
import { asksAbout } from './eveningAsks'
import { meOf } from './meOf'
import type { Reader } from './reader'
import { mostDaysBack, skippedDays } from './skippedDays'

/** Evenings without an answer after which another hour is proposed, once. */
const unansweredEvenings = 5

interface Before {
  laters: number
  isAnswered: boolean
}

/** How each question fared in the evenings so far. */
const askedBefore = (read: Reader): Map<string, Before> => {
  const before = new Map<string, Before>()
  for (const review of read.all('review'))
    for (const { key, answer } of review.asked) {
      const one = before.get(key) ?? { laters: 0, isAnswered: false }
      if (answer === later) one.laters += 1
      else one.isAnswered = true
      before.set(key, one)
    }
  return before
}

const onlyOnce: ReadonlySet<Ask['kind']> = new Set(['circle', 'surprised', 'rough'])

/** Not asked in this evening, not for ever left for later, not answered once for all. */
const mayAsk = (read: Reader, review: Review | undefined): ((ask: Ask) => boolean) => {
  const before = askedBefore(read)
  return ({ key, kind }) => {
    if (review?.asked.some((one) => one.key === key)) return false
    const one = before.get(key)
    if (!one) return true
    if (kind === 'mornings' || one.laters >= mostLaters) return false
    return !(one.isAnswered && onlyOnce.has(kind))
  }
}

/** What belongs to no person: before the evening begins, or when everybody has had their turn. */
const askAlone = (read: Reader, day: Day, review: Review | undefined): Ask | null => {
  const isAllowed = mayAsk(read, review)
  const only = (ask: Ask) => (isAllowed(ask) ? ask : null)
  if (!review?.startedOn) {
    const missed = skippedDays(read, day).filter(({ wasAsked }) => wasAsked).length
    const isLate = missed >= unansweredEvenings && !meOf(read).reviewNextMorning
    return isLate ? only(askFor('mornings')) : null
  }
  const isThrough = review.people.every((id) => isGoneThrough(read, review, id))
  return isThrough && review.people.length > 0 ? only(askFor('surprised', day.slice(0, 7))) : null
}

const isGoneThrough = (read: Reader, review: Review, id: PersonId): boolean =>
  (review.states[id] ?? 'open') !== 'open' || read.get('person', id)?.deletedAt !== undefined

/** What is asked in an evening: the one question of each person, by id, and the one that belongs to nobody. */
export interface EveningQuestions {
  of: ReadonlyMap<string, Ask>
  alone: Ask | null
}

/** At most one for a screen and three in all, those that were asked already counted; what helps others first. */
export const eveningQuestions = (
  read: Reader,
  day: Day,
  review: Review | undefined,
): EveningQuestions => {
  const room = mostInAnEvening - (review?.asked.filter((one) => !one.isUnasked).length ?? 0)
  if (room <= 0 || (review && isOver(review))) return { of: new Map(), alone: null }
  const isAllowed = mayAsk(read, review)
  const first: { id: PersonId; ask: Ask }[] = []
  for (const id of new Set(review?.people)) {
    const isThrough = isGoneThrough(read, review!, id)
    const ask = asksAbout(read, review!, id)
      .filter((one) => !isThrough || one.kind === 'need')
      .find(isAllowed)
    if (ask) first.push({ id, ask })
  }
  const asked = first.sort((a, b) => rankOf(a.ask) - rankOf(b.ask)).slice(0, room)
  return {
    of: new Map(asked.map(({ id, ask }) => [id, ask])),
    alone: asked.length < room ? askAlone(read, day, review) : null,
  }
}

/** What was left open in somebody's last evening and waits on their own page. */
export const questionLeft = (
  read: Reader,
  personId: PersonId,
  today: Day,
): { day: Day; ask: Ask } | null => {
  const first = dayAfter(today, -mostDaysBack)
  const review = [...read.all('review')]
    .filter((one) => one.day >= first && one.day <= today && one.people.includes(personId))
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0]
  if (!review || !(isOver(review) || isGoneThrough(read, review, personId))) return null
  const before = askedBefore(read)
  const ask = asksAbout(read, review, personId).find(({ key, kind }) => {
    const tonight = review.asked.find((one) => one.key === key)
    if (tonight && tonight.answer !== later) return false
    const { laters, isAnswered } = before.get(key) ?? { laters: 0, isAnswered: false }
    return laters < mostLaters && !(isAnswered && onlyOnce.has(kind))
  })
  return ask ? { day: review.day, ask } : null
}
