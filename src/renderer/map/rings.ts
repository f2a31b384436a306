import type { Drawn } from '../../shared/domain/seating/drawnSeats'

export { pointAt, type Point } from '../../shared/domain/seating/pointAt'
export { rings } from '../../shared/domain/seating/rings'

export const youSize = 46

/** Where everybody is drawn, and how large at the usual zoom. */
export type Seats = ReadonlyMap<string, Drawn>
