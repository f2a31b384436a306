import type { Every } from '../domain/calendar'
import { rhythmName } from './rhythms'

/** How often a next step can come again, with what the screen calls it. */
export const repeats: readonly { every: Every; says: string }[] = [
  { every: { every: 1, unit: 'day' }, says: 'Every day' },
  { every: { every: 1, unit: 'week' }, says: 'Every week' },
  { every: { every: 1, unit: 'month' }, says: 'Every month' },
  { every: { every: 3, unit: 'month' }, says: 'Every three months' },
  { every: { every: 1, unit: 'year' }, says: 'Every year' },
]

/** What the screen calls a repeat, also one that cannot be chosen. */
export const repeatName = (every: Every): string =>
  repeats.find((one) => one.every.every === every.every && one.every.unit === every.unit)?.says ??
  rhythmName(every)
