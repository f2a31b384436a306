import { dayAfter, Time } from '../../domain/calendar'
import { cleanEdges } from './lineWords'
import { typedIn, type Found, type LineSought } from './lineSought'
import { phraseAt, phraseBefore } from './phrases'
import { partOfDay, readDay, type DayRead } from './readDay'
import { readHour } from './readHour'
import { suggestDay } from './suggestDay'

interface Placed extends DayRead {
  from: number
}

/** How a line promises something: at once, or only with a day. */
interface Head {
  /** Where the words begin that are kept. */
  from: number
  to: number
  isSure: boolean
  /** 'Coffee', 'lunch': what is told of today or in the past is over. */
  isMeal: boolean
}

/** A day that stands further back is part of a story. */
const furthest = 60

const clauseEnd = (words: LineSought['words'], from: number): number => {
  let at = from
  while (at < words.length && !words[at]?.ends) at++
  return Math.min(at + 1, words.length)
}

const headOf = (sought: LineSought, start: number): Head | null => {
  const { words, language } = sought
  const { step } = language
  const label = phraseAt(words, start, step.labels)
  const isLabel =
    label > 0 && words[start + label - 1]?.ends === true && start + label < words.length
  const promises = isLabel ? label : phraseAt(words, start, step.promises)
  const kept = phraseAt(words, start, step.keptPromises)
  if (kept) return { from: start, to: start + kept, isSure: true, isMeal: false }
  const wishes = phraseAt(words, start, step.wishes)
  const social = wishes ? phraseAt(words, start + wishes, step.social) : 0
  if (social) {
    const from = start + wishes
    return { from, to: from + social, isSure: false, isMeal: false }
  }
  const intents = promises ? 0 : phraseAt(words, start, step.intents)
  const from = start + promises + intents
  const isBare = from === start
  const having = phraseAt(words, from, step.having)
  const longest = phraseAt(words, from, step.verbs)
  // 'Check in 2 weeks': the last word of the verb belongs to the day.
  const isDayInVerb =
    longest > 1 && readDay({ words, today: sought.today, language }, from + longest - 1) !== null
  const verbs = isDayInVerb ? longest - 1 : longest
  const maybe = phraseAt(words, from, step.maybeVerbs)
  const isNoun = (count: number) =>
    !words[from + count - 1]?.ends && phraseAt(words, from + count, step.nounBefore) > 0
  const isForMe = (count: number) => isBare && phraseAt(words, from + count, step.me) > 0
  const isPast = (count: number) =>
    words
      .slice(from + count, clauseEnd(words, from + count - 1))
      .some((_, at) => phraseAt(words, from + count + at, step.past) > 0)
  const isReport = (count: number) =>
    [0, 1].some((at) => phraseAt(words, from + count + at, step.went) > 0)
  const head = { from, isSure: true, isMeal: false }
  if (promises && from < words.length) return { ...head, to: from + Math.max(verbs, 1) }
  if (verbs) {
    const isMeeting = phraseAt(words, from + verbs, step.meetingWith) > 0
    if ((isBare && (isNoun(verbs) || isReport(verbs))) || isForMe(verbs)) return null
    if (isBare && isMeeting)
      return isPast(verbs) ? null : { ...head, to: from + verbs, isSure: false, isMeal: true }
    return { ...head, to: from + verbs }
  }
  if (maybe && !isNoun(maybe) && !isForMe(maybe)) {
    const isSure = !isBare || phraseAt(words, from + maybe, step.objects) > 0
    return { ...head, to: from + maybe, isSure }
  }
  const meals = phraseAt(words, from + having, step.meals)
  if (meals) {
    const to = from + having + meals
    return isPast(having + meals) || !isMealAlone(sought, to)
      ? null
      : { ...head, to, isSure: false, isMeal: true }
  }
  const withDay = phraseAt(words, from, step.withDay)
  if (!withDay || isForMe(withDay)) return null
  const isTold = phraseAt(words, from + withDay, step.told) > 0
  const isMeeting = phraseAt(words, from, step.meetings) > 0
  if (isBare && (isTold || (isMeeting && isPast(withDay)))) return null
  return { ...head, to: from + withDay, isSure: !isBare && intents > 0, isMeal: isMeeting }
}

/** 'Coffee shop' and 'lunch lady' are none. */
const isMealAlone = ({ words, language, today }: LineSought, to: number): boolean =>
  to >= words.length ||
  words[to - 1]?.ends === true ||
  phraseAt(words, to, language.days.follows) > 0 ||
  phraseAt(words, to, language.step.together) > 0 ||
  readDay({ words, today, language }, to) !== null

/** The day that is meant: in the first part of the sentence, or alone in a part of its own. */
const dayOf = (sought: LineSought, from: number): { day: Placed | null; other: Placed | null } => {
  const { words, language, today } = sought
  const { days } = language
  const first = clauseEnd(words, Math.max(0, from - 1))
  let other: Placed | null = null
  let weak: Placed | null = null
  let day: Placed | null = null
  for (let at = from; at < words.length && at < from + furthest; at++) {
    const read = readDay({ words, today, language }, at)
    if (!read) continue
    const found = { ...read, from: at }
    const isAlone = (at === 0 || words[at - 1]?.ends === true) && isClauseEnd(words, read.to)
    const isFirst = at < first
    const isOpen =
      isClauseEnd(words, read.to) ||
      phraseAt(words, read.to, days.follows) > 0 ||
      read.at !== undefined
    const isFree =
      at === 0 || words[at - 1]?.ends === true || !phraseBefore(words, at, days.notAfter)
    const isShort = phraseAt(words, at, days.shortWeekdays) > 0 && !isClauseEnd(words, read.to)
    const isUnsure = isFirst && phraseBefore(words, at, days.unsure) > 0
    if (!read.due || !isFree) {
      if (isOpen && (isUnsure || (!read.due && isFree && (isFirst || isAlone)))) other ??= found
    } else if (isOpen && isShort && isFirst) weak ??= found
    else if (isOpen && (isFirst || isAlone) && (!day || isLatest(sought, found, day))) day = found
    at = read.to - 1
  }
  return { day: day ?? weak, other }
}

/** 'By Monday' says when more than the day that was named first. */
const isLatest = ({ words, language }: LineSought, found: Placed, day: Placed): boolean =>
  phraseAt(words, found.from, language.days.by) > 0 &&
  phraseAt(words, day.from, language.days.by) === 0

const isClauseEnd = (words: LineSought['words'], to: number): boolean =>
  to >= words.length || words[to - 1]?.ends === true

/** A promised next step, with the day that the line names; the day is taken out of the words. */
export const readStep = (sought: LineSought): Found | null => {
  const { words, language, isChosen, line, today } = sought
  const led = readDay({ words, today, language }, 0)
  const after = led?.due && words[led.to] ? headOf(sought, led.to) : null
  const head = after ?? headOf(sought, 0)
  if (!head && !isChosen) return null
  const from = head?.from ?? 0
  const { day, other } =
    after && led
      ? { day: { ...led, from: 0 }, other: null }
      : dayOf(sought, after ? 0 : head ? head.to : 0)
  const isOver = head?.isMeal && day?.due === today && !isChosen
  if (head && !isChosen && ((!head.isSure && !day && !other?.to) || isOver)) return null
  if (head && !isChosen && !head.isSure && !day && other?.due) return null
  const onChip = [typedIn(sought, after && led ? led.to : 0, from)]
  if (day?.due) return withDay(sought, from, day, onChip)
  return withoutDay({ sought, from, onChip, other, line })
}

const withDay = (sought: LineSought, from: number, day: Placed, onChip: string[]): Found | null => {
  const { words } = sought
  const spoken = day.part === undefined ? '' : (partOfDay(sought, day.part) ?? '')
  const before = cleanEdges(typedIn(sought, from, Math.max(from, day.from)))
  const rest = cleanEdges(typedIn(sought, Math.max(from, day.to), words.length))
  const isBreak = words[day.from - 1]?.ends || words[day.to - 1]?.ends
  const comma = isBreak && before && rest ? ',' : ''
  const text = [before + comma, spoken, rest].filter(Boolean).join(' ')
  const taken =
    day.part === undefined
      ? [typedIn(sought, day.from, day.to)]
      : [typedIn(sought, day.from, day.part), typedIn(sought, day.part + 1, day.to)]
  if (!text || !day.due) return null
  const at = day.at ? { at: atHour(sought, day.at, day.isGuessed) } : {}
  return {
    reading: { kind: 'step', words: text, due: day.due, ...at },
    onChip: [...onChip, ...taken],
  }
}

/** Breakfast at seven is in the morning. */
const atHour = ({ words, language }: LineSought, at: Time, isGuessed = false): Time => {
  const isMorning = words.some((_, step) => phraseAt(words, step, language.hours.mornings) > 0)
  return isGuessed && isMorning ? Time.parse(`0${Number(at.slice(0, 2)) - 12}:${at.slice(3)}`) : at
}

interface Undated {
  sought: LineSought
  from: number
  onChip: string[]
  other: Placed | null
  line: string
}

/** Without a day it is due when such things usually are, and an hour at the end is still an hour. */
const withoutDay = ({ sought, from, onChip, other, line }: Undated): Found | null => {
  const { words, today, language } = sought
  const hour = other ? null : lastHour(sought, from)
  const to = hour?.from ?? words.length
  const text = cleanEdges(typedIn(sought, from, to)) || cleanEdges(line)
  if (!text) return null
  const isKept = cleanEdges(typedIn(sought, from, to)) === ''
  const isKnown = words
    .slice(0, furthest)
    .some((_, at) => readDay({ words, today, language }, at) !== null)
  const suggested = isKnown ? undefined : suggestDay(typedIn(sought, from, words.length), today)
  const lost = other ? cleanEdges(typedIn(sought, other.from, other.to)) : suggested?.words
  const suggests = other?.due ? { due: other.due, words: lost ?? '' } : suggested
  return {
    reading: {
      kind: 'step',
      words: text,
      due: dayAfter(today, 1),
      ...(hour && !isKept ? { at: hour.at } : {}),
      isUsualDay: true,
    },
    onChip: isKept ? [] : [...onChip, ...(hour ? [typedIn(sought, hour.from, words.length)] : [])],
    ...(lost ? { lost } : {}),
    ...(suggests ? { suggests } : {}),
  }
}

const lastHour = (sought: LineSought, from: number): { from: number; at: Time } | null => {
  const { words, language } = sought
  for (let at = Math.max(from + 1, words.length - 3); at < words.length; at++) {
    const read = readHour(words, at, language)
    if (read && read.to >= words.length) return { from: at, at: read.at }
  }
  return null
}
