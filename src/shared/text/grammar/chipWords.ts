import type { Day } from '../../domain/calendar'
import { readingName, type Reading } from '../../domain/reading'
import { english } from './english'
import type { LineRead } from './readLine'

/** The day as a chip says it: 'tomorrow', 'Thursday 26 November'. */
const dayWords = (day: Day, today: Day): string => {
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000
  if (days === 0) return english.chip.today
  if (days === 1) return english.chip.tomorrow
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(day))
}

const understood = (
  reading: Reading,
  today: Day,
  lost: string | null,
): (string | false | undefined)[] => {
  const { chip } = english
  switch (reading.kind) {
    case 'need':
      return [
        reading.asked && chip.asked,
        reading.betweenUs && chip.betweenUs,
        reading.neededBy && `${chip.by} ${dayWords(reading.neededBy, today)}`,
      ]
    case 'step': {
      const day = dayWords(reading.due, today)
      return [lost ? `${chip.notUnderstood(lost)}: ${day}` : day, reading.at]
    }
    case 'lead':
      return [[reading.business.name, reading.business.where].filter(Boolean).join(' ')]
    case 'referral':
      return [reading.name, reading.reach]
    case 'met':
      return [reading.where, reading.through && `${chip.through} ${reading.through}`]
    case 'note':
    case 'offer':
    case 'thanks':
    case 'leftMessage':
    case 'rough':
      return []
  }
}

/** What the chip says, part by part: the kind first, then what was understood. */
export const chipParts = (
  { reading, lost = null }: Pick<LineRead, 'reading'> & Partial<LineRead>,
  today: Day,
): string[] => [
  readingName[reading.kind],
  ...understood(reading, today, lost).filter((part) => typeof part === 'string'),
]

/** What the chip of a line says: 'Next step, Thursday 26 November', 'Looking for, asked for help'. */
export const chipWords = (
  read: Pick<LineRead, 'reading'> & Partial<LineRead>,
  today: Day,
): string => chipParts(read, today).join(', ')
