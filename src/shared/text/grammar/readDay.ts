import { Day, dayAfter, weekdayOf, type Time } from '../../domain/calendar'
import type { Language, Phrases } from './language'
import { readHour } from './readHour'
import type { LineWord } from './lineWords'
import { phraseAt } from './phrases'

/** A day as it stands in a line: which words say it, and which day it is. */
export interface DayRead {
  to: number
  /** Null where the words speak of a day that is none, or that may be two: '31 June', '3/4'. */
  due: Day | null
  at?: Time
  /** The hour does not say which half of the day it means. */
  isGuessed?: boolean
  /** 'Thursday morning': the part of the day goes on standing in the words. */
  part?: number
}

interface Sought {
  words: readonly LineWord[]
  today: Day
  language: Language
}

const none = null

const isDay = (text: string): text is Day => Day.safeParse(text).success

const two = (number: number): string => String(number).padStart(2, '0')

/** The coming day of that name; on the day itself it is in a week. */
const coming = (weekday: number, today: Day): Day =>
  dayAfter(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)

const mondayAfter = (today: Day): Day => coming(1, today)

const weekdayAt = ({ words, language }: Sought, at: number): number =>
  language.days.weekdays.findIndex((names) => phraseAt(words, at, names) > 0) + 1

const monthAt = ({ words, language }: Sought, at: number): number =>
  language.days.months.findIndex((names) => phraseAt(words, at, names) > 0) + 1

const dateNumber = (plain: string | undefined, language: Language): number => {
  const read = /^(\d{1,2})([a-z]{2})?$/.exec(plain ?? '')
  return read && (!read[2] || language.days.ordinals.includes(read[2])) ? Number(read[1]) : 0
}

const yearAt = ({ words }: Sought, at: number): number =>
  words[at - 1]?.ends && !/^20\d\d$/.test(words[at]?.plain ?? '')
    ? 0
    : Number(/^20[2-9]\d$/.exec(words[at]?.plain ?? '')?.[0] ?? 0)

/** The day of a month that comes next, or in the year that is named. */
const dateOf = (today: Day, month: number, date: number, year = 0): Day | null => {
  const first = year || Number(today.slice(0, 4))
  for (const tried of year ? [year] : [first, first + 1, first + 2, first + 3, first + 4]) {
    const day = `${tried}-${two(month)}-${two(date)}`
    if (isDay(day) && (year || day >= today)) return day
  }
  return null
}

const numeric = ({ words, today, language }: Sought, at: number): DayRead | null => {
  const plain = words[at]?.plain ?? ''
  if (phraseAt(words, at, language.days.notDays)) return none
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(plain)) {
    const [year = '', month = '', date = ''] = plain.split('-')
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    return { to: at + 1, due: isDay(day) ? day : null }
  }
  const read = /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(plain)
  if (!read) return none
  const [first, second] = [Number(read[1]), Number(read[3])]
  if (read[2] === '.' && !read[4]) return none
  if (first > 31 || second > 31 || first < 1 || second < 1 || (first > 12 && second > 12))
    return none
  const year = read[4] ? Number(read[4].padStart(4, '20')) : 0
  const isClear = first === second || first > 12 || second > 12
  const [month, date] = second > 12 ? [first, second] : [second, first]
  return { to: at + 1, due: isClear ? dateOf(today, month, date, year) : null }
}

const calendarDate = (sought: Sought, at: number): DayRead | null => {
  const { words, today, language } = sought
  const { days } = language
  const month = monthAt(sought, at)
  if (month && !words[at]?.ends) {
    const the = phraseAt(words, at + 1, days.the)
    const date = dateNumber(words[at + 1 + the]?.plain, language)
    if (!date) return none
    const year = yearAt(sought, at + 2 + the)
    return { to: at + 2 + the + (year ? 1 : 0), due: dateOf(today, month, date, year) }
  }
  const the = phraseAt(words, at, days.the)
  const date = dateNumber(words[at + the]?.plain, language)
  if (!date) return none
  const of = phraseAt(words, at + the + 1, days.of)
  const behind = at + the + 1 + of
  const named = words[at + the]?.ends ? 0 : monthAt(sought, behind)
  if (named) {
    const year = yearAt(sought, behind + 1)
    return { to: behind + 1 + (year ? 1 : 0), due: dateOf(today, named, date, year) }
  }
  const isOrdinal = /[a-z]$/.test(words[at + the]?.plain ?? '')
  return the && isOrdinal && !of ? { to: at + 2, due: nextOfMonth(today, date) } : none
}

/** 'The 12th': of this month, else of the next that has it. */
const nextOfMonth = (today: Day, date: number): Day | null => {
  for (let months = 0; months < 4; months++) {
    const month = dayAfter(`${today.slice(0, 7)}-01` as Day, months, 'month').slice(0, 7)
    const day = `${month}-${two(date)}`
    if (isDay(day) && day >= today) return day
  }
  return null
}

const saturday = (today: Day): Day =>
  weekdayOf(today) >= 6 ? coming(6, today) : dayAfter(mondayAfter(today), -2)

const friday = (today: Day): Day =>
  weekdayOf(today) < 5 ? dayAfter(mondayAfter(today), -3) : today

const firstOfNextMonth = (today: Day): Day => dayAfter(`${today.slice(0, 7)}-01` as Day, 1, 'month')

const relatives = ({ days }: Language): readonly (readonly [Phrases, (today: Day) => Day])[] => [
  [days.dayAfterTomorrow, (today) => dayAfter(today, 2)],
  [days.endOfNextWeek, (today) => dayAfter(mondayAfter(today), 4)],
  [days.endOfWeek, friday],
  [days.endOfMonth, (today) => dayAfter(firstOfNextMonth(today), -1)],
  [days.nextWeekend, (today) => dayAfter(mondayAfter(today), 5)],
  [days.weekend, saturday],
  [days.nextWeek, mondayAfter],
  [days.nextMonth, firstOfNextMonth],
  [days.today, (today) => today],
  [days.tomorrow, (today) => dayAfter(today, 1)],
]

const relative = ({ words, today, language }: Sought, at: number): DayRead | null => {
  for (const [phrases, dayFrom] of relatives(language)) {
    const count = phraseAt(words, at, phrases)
    if (count) return { to: at + count, due: dayFrom(today) }
  }
  return none
}

/** How many words say a number, and which: 'a couple of' is two. */
const spokenNumber = ({ words, language }: Sought, at: number): [number, number] => {
  let longest: [number, number] = [0, 0]
  for (const [phrases, number] of language.days.numbers) {
    const count = phraseAt(words, at, phrases)
    if (count > longest[0]) longest = [count, number]
  }
  return longest
}

const counted = (sought: Sought, at: number, isBare: boolean): DayRead | null => {
  const { words, today, language } = sought
  const { days } = language
  const glued = /^(\d{1,3})(d|wks?|w|mos?)$/.exec(words[at]?.plain ?? '')
  const [spelt, number] = spokenNumber(sought, at)
  const digits = /^\d{1,3}$/.exec(words[at]?.plain ?? '')
  const count = glued ? Number(glued[1]) : digits ? Number(digits[0]) : number
  if (!count) return none
  const unitAt = glued ? at : at + (digits ? 1 : spelt)
  const isUnit = (names: string) =>
    glued ? names.split('|').includes(glued[2] ?? '') : phraseAt(words, unitAt, names) > 0
  const units = ['day', 'week', 'month'] as const
  const unit = units.find((one) => isUnit(days.units[one]))
  if (!unit) return none
  const to = unitAt + 1
  if (!isBare) return { to, due: dayAfter(today, count, unit) }
  const now = phraseAt(words, to, days.fromNow)
  if (now) return { to: to + now, due: dayAfter(today, count, unit) }
  const from = phraseAt(words, to, days.from)
  const start = from ? plainDay(sought, to + from) : null
  return start?.due ? { to: start.to, due: dayAfter(start.due, count, unit) } : none
}

const plainDay = (sought: Sought, at: number): DayRead | null => {
  const { words, today } = sought
  const weekday = weekdayAt(sought, at)
  if (!weekday) return relative(sought, at) ?? numeric(sought, at) ?? calendarDate(sought, at)
  const due = coming(weekday, today)
  // 'Monday 23 Nov': the date says it, and must be that weekday.
  const date = words[at]?.plain && (calendarDate(sought, at + 1) ?? numeric(sought, at + 1))
  if (!date) return { to: at + 1, due }
  return date.due && weekdayOf(date.due) !== weekday ? { to: date.to, due: null } : date
}

const soughtDay = (sought: Sought, at: number): DayRead | null => {
  const { words, today, language } = sought
  const { days } = language
  const next = phraseAt(words, at, days.next)
  const weekday = next ? weekdayAt(sought, at + next) : 0
  if (weekday) return { to: at + next + 1, due: dayAfter(mondayAfter(today), weekday - 1) }
  const inSome = phraseAt(words, at, days.in)
  if (inSome) return counted(sought, at + inSome, false)
  const before = phraseAt(words, at, days.before)
  if (before) {
    const limit = plainDay(sought, at + before) ?? soughtNext(sought, at + before)
    if (!limit?.due) return limit
    return { ...limit, due: limit.due > today ? dayAfter(limit.due, -1) : today }
  }
  return plainDay(sought, at) ?? counted(sought, at, true)
}

const soughtNext = (sought: Sought, at: number): DayRead | null =>
  phraseAt(sought.words, at, sought.language.days.next) ? soughtDay(sought, at) : null

/** 'In the morning', where a word of the line says so. */
export const partOfDay = (
  { words, language }: Pick<Sought, 'words' | 'language'>,
  at: number,
): string | undefined => language.hours.parts.find(([names]) => phraseAt(words, at, names) > 0)?.[1]

/** The day that stands at a word of the line, with what belongs to it: 'by', 'at 3', 'morning'. */
export const readDay = (sought: Sought, at: number): DayRead | null => {
  const { words, language } = sought
  const { days } = language
  const by = phraseAt(words, at, days.by)
  const on = phraseAt(words, at + by, days.on)
  const hour = on ? null : readHour(words, at, language)
  const lead = hour && !words[hour.to - 1]?.ends ? hour.to : at + by
  const behindOn = phraseAt(words, lead, days.on)
  // 'This weekend' and 'this week' are names of their own.
  const day = soughtDay(sought, lead) ?? (behindOn ? soughtDay(sought, lead + behindOn) : null)
  if (!day) return null
  let { to } = day
  if (!words[to - 1]?.ends) to += phraseAt(words, to, language.hours.endOfDay)
  const part = words[to - 1]?.ends ? undefined : partOfDay(sought, to)
  const partAt = part ? to : undefined
  if (part) to++
  const later = hour || words[to - 1]?.ends ? null : readHour(words, to, language)
  if (later) to = later.to
  const time = hour ?? later
  const or = words[to - 1]?.ends ? 0 : phraseAt(words, to, days.or)
  const other = or && !part && !later ? soughtDay(sought, to + or) : null
  return {
    to: other?.to ?? to,
    due: day.due,
    ...(time ? { at: time.at, isGuessed: time.isGuessed } : {}),
    ...(partAt === undefined ? {} : { part: partAt }),
  }
}
