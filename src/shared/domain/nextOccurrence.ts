import { dayAfter, daysBetween, type Day, type Every } from './calendar'

/** The most days that one unit can last, so that a guess never goes too far. */
const longest: Record<Every['unit'], number> = { day: 1, week: 7, month: 31, year: 366 }

/**
 * The first day of a rhythm that comes after another day. Always counted from the anchor: monthly from 31 January
 * is 28 February and then 31 March.
 */
export const nextOccurrence = (anchor: Day, { every, unit }: Every, after: Day): Day => {
  if (anchor > after) return anchor
  let turn = Math.floor(daysBetween(anchor, after) / (longest[unit] * every))
  let day = dayAfter(anchor, turn * every, unit)
  while (day <= after) {
    turn += 1
    day = dayAfter(anchor, turn * every, unit)
  }
  return day
}
