import type { PartialDay } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import type { DateOrder } from '../domain/tableMapping'

const two = (number: string | number): string => String(number).padStart(2, '0')

/**
 * A day as files write it: 1980-03-22, 19800322, --0322, 22 Mar 1980; null when it is none. The years 1604 and 0000 mean no year.
 * 22/03/1980 is read only where `order` says what comes first; a date that cannot be written so is read the other way round.
 */
export const readDay = (text: string, order?: DateOrder): PartialDay | null => {
  const plain = text.trim().replace(/((?<=\d)T|(?<=\d\d),? (?=\d{1,2}:)).*$/, '')
  const found =
    fromNumbers(plain) ??
    (order && fromOrder(plain, order)) ??
    fromWords(plain, order ? century : (year) => `20${year}`)
  if (!found) return null
  const [year, month, day] = found
  const isWithoutYear = year === '' || year === '1604' || year === '0000'
  if (!isInCalendar(isWithoutYear ? 2000 : Number(year), Number(month), Number(day))) return null
  return `${isWithoutYear ? '-' : year}-${two(month)}-${two(day)}` as PartialDay
}

/** Nothing but zeros, as Outlook writes 'no date'. */
export const isNoDate = (text: string): boolean => /^\s*0{1,4}[-/.]0{1,2}[-/.]0{1,4}\s*$/.test(text)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isInCalendar = (year: number, month: number, day: number): boolean => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0))
}

type Parts = [year: string, month: string | number, day: string | number]

const fromNumbers = (text: string): Parts | null => {
  const full =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (full) return [full[1]!, full[2]!, full[3]!]
  const short = /^--(\d{1,2})-?(\d\d)$/.exec(text)
  return short ? ['', short[1]!, short[2]!] : null
}

const fromOrder = (text: string, order: DateOrder): Parts | null => {
  const found = /^(\d{1,2})[-/.]\s?(\d{1,2})(?:[-/.]\s?(\d{4}|\d{2})?)?$/.exec(text)
  if (!found) return null
  const [, one = '', other = '', last = ''] = found
  if (order === 'ymd' && last.length === 2 && !isYearLast(one, other))
    return [century(one), other, last]
  const year = last.length === 2 ? century(last) : last
  const isDayFirst = order === 'mdy' ? Number(one) > 12 : Number(other) <= 12
  return isDayFirst ? [year, other, one] : [year, one, other]
}

const isYearLast = (one: string, other: string): boolean => Number(one) <= 31 && Number(other) > 12

/** Of people who are in business today: 20 is 2020, 21 is 1921. */
const century = (year: string): string => `${Number(year) <= 20 ? '20' : '19'}${year}`

const months: Record<string, number> = Object.fromEntries(
  [
    'jan ene gen janv januar january',
    'feb fev febr fevr',
    'mar mrz mrt maer mars marz marc maar',
    'apr avr abr',
    'may mai mei mag maj',
    'jun juin giu juni june',
    'jul juil lug juli july',
    'aug aou aout ago',
    'sep set sept',
    'oct okt ott out',
    'nov',
    'dec dez dic',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
)

const monthOf = (word: string): number => {
  const plain = foldText(word)
  return months[plain.slice(0, 4)] ?? months[plain.slice(0, 3)] ?? 0
}

const fromWords = (text: string, inFull: (year: string) => string): Parts | null => {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er)?[\s.-]+(?:de\s+)?(\p{L}{3,12})\.?(?:[\s.,-]+(?:de\s+)?(\d{4}|\d{2}))?$/u.exec(
      text,
    )
  const monthFirst = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:(?:,\s*|\s+)(\d{4}))?$/u.exec(
    text,
  )
  const [day, word, year = ''] = dayFirst
    ? [dayFirst[1]!, dayFirst[2]!, dayFirst[3]]
    : monthFirst
      ? [monthFirst[2]!, monthFirst[1]!, monthFirst[3]]
      : ['', '', '']
  const month = monthOf(word)
  if (month === 0) return null
  return [year.length === 2 ? inFull(year) : year, month, day]
}
