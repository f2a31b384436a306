import { Time } from '../../domain/calendar'
import type { Language } from './language'
import type { LineWord } from './lineWords'
import { phraseAt } from './phrases'

const two = (number: number): string => String(number).padStart(2, '0')

/** At three is in the afternoon: nobody is called at three in the morning. */
const ofDay = (hour: number, isAm: boolean, isPm: boolean): number => {
  if (isAm) return hour % 12
  if (isPm) return (hour % 12) + 12
  return hour < 8 && hour > 0 ? hour + 12 : hour
}

const clock = /^(\d{1,2})(?:[:.](\d\d)|h)?(am|pm|a\.m|p\.m|h)?$/

/** An hour as it stands in a line. */
export interface HourRead {
  to: number
  at: Time
  /** Nothing says which half of the day. */
  isGuessed: boolean
}

/** 'At 3', '15:00', '3pm' at a word of the line; a bare number is no hour. */
export const readHour = (
  words: readonly LineWord[],
  from: number,
  { hours, days }: Language,
): HourRead | null => {
  const lead = phraseAt(words, from, hours.at)
  const at = from + lead
  if (phraseAt(words, at, hours.noon) && lead)
    return { to: at + 1, at: Time.parse('12:00'), isGuessed: false }
  const read = clock.exec(words[at]?.plain ?? '')
  if (!read) return null
  const [, hour = '', minutes = '', half = ''] = read
  const next = words[at]?.ends ? '' : (words[at + 1]?.plain ?? '')
  const isAm = half.startsWith('a') || (!half && hours.am.split('|').includes(next))
  const isPm = half.startsWith('p') || (!half && hours.pm.split('|').includes(next))
  const to = at + (!half && (isAm || isPm) ? 2 : 1)
  const isClear = isAm || isPm || (minutes !== '' && words[at]?.plain.includes(':')) || lead > 0
  if (!isClear || Number(hour) > 23 || Number(minutes) > 59) return null
  const isHalf = isAm || isPm || minutes !== ''
  if (!isHalf && words[to - 1]?.ends !== true && words[to] && !phraseAt(words, to, days.follows)) {
    // 'At 5 oaks' is a place; 'at 3 thursday' is not.
    const isDayNext = [...days.weekdays, days.today, days.tomorrow, days.next, days.on].some(
      (names) => phraseAt(words, to, names) > 0,
    )
    if (!isDayNext) return null
  }
  const isWritten = hour.startsWith('0') && hour.length === 2
  const inDay = isWritten && !isPm ? Number(hour) : ofDay(Number(hour), isAm, isPm)
  return {
    to,
    at: Time.parse(`${two(inDay)}:${minutes || '00'}`),
    isGuessed: !isAm && !isPm && inDay !== Number(hour),
  }
}
