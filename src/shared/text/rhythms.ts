import type { Every } from '../domain/calendar'

/** The rhythms of keeping in touch that can be chosen, with what the screen calls them. */
export const rhythms: readonly { every: Every; says: string }[] = [
  { every: { every: 1, unit: 'month' }, says: 'Every month' },
  { every: { every: 3, unit: 'month' }, says: 'Every three months' },
  { every: { every: 6, unit: 'month' }, says: 'Twice a year' },
  { every: { every: 1, unit: 'year' }, says: 'Once a year' },
]

/** What the screen calls a rhythm, also one that cannot be chosen. */
export const rhythmName = ({ every, unit }: Every): string =>
  rhythms.find((one) => one.every.every === every && one.every.unit === unit)?.says ??
  (every === 1 ? `Every ${unit}` : `Every ${every} ${unit}s`)
