import { momentAfter, momentIn, type Moment } from '../../shared/domain/moment'
import type { Looked, Wall } from '../../shared/reminders/wall'

const earlier = (one: Moment, other: Moment): Moment => (one < other ? one : other)

/** A clock is set within a minute and looked at in the next: both are looked at again. */
const again = 2

const back = (looked: Moment, now: Moment): Moment =>
  now < looked ? momentAfter(now, -again) : looked

/**
 * Up to where the minutes on the wall have been looked at, after somebody set the clock or flew west: those that come by
 * again are looked at again. What was said already is known by its key.
 */
export const stillLooked = ({ moment, utc }: Looked, wall: Wall): Looked => ({
  moment: back(earlier(moment, momentIn(utc, 'UTC', wall.zone)), wall.moment),
  utc: back(utc, wall.utc),
})
