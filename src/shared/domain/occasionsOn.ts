import type { Day } from './calendar'
import type { Person } from './person'

export interface OccasionOn {
  kind: Person['occasions'][number]['kind']
  /** How many years ago; null when the year is not known. */
  years: number | null
  /** What the user wrote beside it; empty where that is nothing. */
  text: string
  /** Its place among the days of the person. */
  index: number
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** A person's days that come round on this one, birthdays first; 29 February is the 28th in other years. */
export const occasionsOn = ({ occasions }: Pick<Person, 'occasions'>, day: Day): OccasionOn[] => {
  if (occasions.length === 0) return []
  const year = Number(day.slice(0, 4))
  const monthDay = day.slice(5)
  const also = monthDay === '02-28' && !isLeap(year) ? '02-29' : monthDay
  return occasions
    .flatMap(({ kind, date, text = '' }, index) => {
      if (!date) return []
      const on = date.slice(-5)
      if (on !== monthDay && on !== also) return []
      const years = date.startsWith('--') ? null : year - Number(date.slice(0, 4))
      return years !== null && years < 0 ? [] : [{ kind, years, text, index }]
    })
    .sort((a, b) => Number(b.kind === 'birthday') - Number(a.kind === 'birthday'))
}
