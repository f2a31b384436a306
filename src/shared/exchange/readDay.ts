import type { PartialDay } from '../domain/calendar'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const two = (number: string | number): string => String(number).padStart(2, '0')

/** A day as files write it: 1980-03-22, 19800322, --0322, 22 Mar 1980; null when it is none. The year 1604 means no year. */
export const readDay = (text: string): PartialDay | null => {
  const plain = text.trim().replace(/((?<=\d)T| (?=\d{1,2}:)).*$/, '')
  const found = fromNumbers(plain) ?? fromWords(plain)
  if (!found) return null
  const [year, month, day] = found
  const isWithoutYear = year === '' || year === '1604'
  if (!isInCalendar(isWithoutYear ? 2000 : Number(year), Number(month), Number(day))) return null
  return `${isWithoutYear ? '-' : year}-${two(month)}-${two(day)}` as PartialDay
}

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
  const short = /^--(\d\d)-?(\d\d)$/.exec(text)
  return short ? ['', short[1]!, short[2]!] : null
}

const fromWords = (text: string): Parts | null => {
  const dayFirst = /^(\d{1,2})[\s.-]+([A-Za-z]{3})[a-z]*[\s.,-]+(\d{4}|\d{2})$/.exec(text)
  const monthFirst = /^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,\s*|\s+)(\d{4})$/.exec(text)
  const [day, word, year] = dayFirst
    ? [dayFirst[1]!, dayFirst[2]!, dayFirst[3]!]
    : monthFirst
      ? [monthFirst[2]!, monthFirst[1]!, monthFirst[3]!]
      : ['', '', '']
  const month = months.indexOf(word.toLowerCase()) + 1
  if (month === 0) return null
  return [year.length === 2 ? `20${year}` : year, month, day]
}
