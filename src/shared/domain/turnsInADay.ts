import type { Every } from './calendar'

const daysIn: Record<Every['unit'], number> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 }

/** The turns of one person in a day, a fraction. */
export const turnsInADay = ({ every, unit }: Every): number => 1 / (every * daysIn[unit])
