import type { Circle } from '../../shared/domain/person'
import type { PaintedRole } from '../../shared/domain/role'
import { roleName, type ClientWord } from '../../shared/text/roleName'

/** What a click on a wall does, and the key that does it. */
export interface Brush<Name extends string> {
  brush: Name
  key: string
  says: string
}

export type CircleBrush = Exclude<Circle, 'unplaced'> | 'clear' | 'leaveOut'

export const circleBrushes: readonly Brush<CircleBrush>[] = [
  { brush: 'close', key: '1', says: 'Close' },
  { brush: 'known', key: '2', says: 'Know well' },
  { brush: 'acquainted', key: '3', says: 'Know a little' },
  { brush: 'clear', key: '0', says: 'Clear' },
  { brush: 'leaveOut', key: 'X', says: 'Leave out' },
]

export type RoleBrush = PaintedRole | 'clear'

/** The roles that are painted, with the user's word for a client. */
export const roleBrushes = (client: ClientWord): readonly Brush<RoleBrush>[] => [
  { brush: 'customer', key: '1', says: roleName('customer', client) },
  { brush: 'provider', key: '2', says: roleName('provider') },
  { brush: 'family', key: '3', says: roleName('family') },
  { brush: 'friend', key: '4', says: roleName('friend') },
  { brush: 'clear', key: '0', says: 'Clear' },
]

/** The brush of a key, if it is one. */
export const brushOf = <Name extends string>(
  brushes: readonly Brush<Name>[],
  key: string,
): Name | undefined => brushes.find((one) => one.key === key.toUpperCase())?.brush
