import { dayAfter, type Day } from '../domain/calendar'
import type { PersonId } from '../domain/ids'
import { askFor, askOf, later, mostInAnEvening, mostLaters, type Ask } from '../domain/question'
import { isOver, type Review } from '../domain/review'
import { asksAbout } from './eveningAsks'
import { meOf } from './meOf'
import type { Reader } from './reader'
import { reviewsIn } from './reviews'
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
  for (const review of reviewsIn(read))
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

/** Of the three, one is kept for what somebody says they need. */
const mostBesideNeeds = mostInAnEvening - 1

/**
 * At most one for a screen and three in all, those that were asked already counted. Whoever is next may be asked about;
 * about
 * others only what they said they need, in the order in which it was said: so nobody who looks around meets more.
 */
export const eveningQuestions = (
  read: Reader,
  day: Day,
  review: Review | undefined,
): EveningQuestions => {
  const of = new Map<string, Ask>()
  if (!review || isOver(review)) return { of, alone: review ? null : askAlone(read, day, review) }
  const wereAsked = review.asked.filter((one) => !one.isUnasked)
  const isAllowed = mayAsk(read, review)
  let room = mostInAnEvening - wereAsked.length

  const next = review.people.find((id) => !isGoneThrough(read, review, id))
  const asks = next ? asksAbout(read, review, next).filter(isAllowed) : []
  const wasNextAsked = wereAsked.some(({ key }) => next && isAbout(read, key, next))
  const beside = wereAsked.filter(({ key }) => askOf(key)?.kind !== 'need').length
  const [first] = asks
  const mayAskBeside = room > 0 && !wasNextAsked && beside < mostBesideNeeds
  if (next && first && first.kind !== 'need' && mayAskBeside) {
    of.set(next, first)
    room -= 1
  }
  for (const { personId, ask } of needsSaid(review)) {
    if (room <= 0) break
    if (of.has(personId) || !isAllowed(ask)) continue
    const isOpenStill = asksAbout(read, review, personId).some(({ key }) => key === ask.key)
    if (!isOpenStill) continue
    of.set(personId, ask)
    room -= 1
  }
  return { of, alone: room > 0 ? askAlone(read, day, review) : null }
}

const isAbout = (read: Reader, key: string, personId: string): boolean => {
  const ask = askOf(key)
  switch (ask?.kind) {
    case 'need':
    case 'stillTrue':
      return read.get('need', ask.id)?.personId === personId
    case 'promise':
      return read.get('passing', ask.id)?.people.some((id) => id === personId) ?? false
    case 'rough':
      return read.get('touch', ask.id)?.personIds.some((id) => id === personId) ?? false
    case 'step':
      return read.get('followUp', ask.id)?.about.personId === personId
    case 'circle':
      return ask.id === personId
    default:
      return false
  }
}

/** The newest need of each person whom a line told of one, in the order in which those were said. */
const needsSaid = ({ lines }: Review): { personId: PersonId; ask: Ask }[] => {
  const newest = new Map<PersonId, Ask>()
  for (const { personId, made } of lines)
    for (const { table, id } of made) {
      if (table !== 'need') continue
      newest.delete(personId)
      newest.set(personId, askFor('need', id))
    }
  return [...newest].map(([personId, ask]) => ({ personId, ask }))
}

/** What was left open in somebody's last evening and waits on their own page. */
export const questionLeft = (
  read: Reader,
  personId: PersonId,
  today: Day,
): { day: Day; ask: Ask } | null => {
  const first = dayAfter(today, -mostDaysBack)
  const review = reviewsIn(read)
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
