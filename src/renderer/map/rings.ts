import type { Point } from '../../shared/domain/seating/pointAt'

export { pointAt, type Point } from '../../shared/domain/seating/pointAt'
export { rings } from '../../shared/domain/seating/rings'

export const youSize = 46

/** Where everybody is drawn. */
export type Seats = ReadonlyMap<string, Point>
