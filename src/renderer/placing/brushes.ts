import type { Circle } from '../../shared/domain/person'

/** What a click on the wall does to a person. */
export type Brush = Exclude<Circle, 'unplaced'> | 'clear' | 'leaveOut'

export const brushes = [
  { brush: 'close', key: '1', says: 'Close' },
  { brush: 'known', key: '2', says: 'Know well' },
  { brush: 'acquainted', key: '3', says: 'Know a little' },
  { brush: 'clear', key: '0', says: 'Clear' },
  { brush: 'leaveOut', key: 'X', says: 'Leave out' },
] as const satisfies readonly { brush: Brush; key: string; says: string }[]

/** The brush of a key, if it is one. */
export const brushOf = (key: string): Brush | undefined =>
  brushes.find((one) => one.key === key.toUpperCase())?.brush

/** How somebody on the wall has been painted. */
export type Mark = Exclude<Brush, 'clear'> | null
