import type { Moment } from '../domain/moment'

/** What the clock on the wall shows, here and in UTC. */
export interface Wall {
  moment: Moment
  utc: Moment
  zone: string
}

/** Up to when everything was looked at. */
export type Looked = Pick<Wall, 'moment' | 'utc'>
