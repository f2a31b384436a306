import { z } from 'zod'
import { Day, Time } from '../domain/calendar'
import { sayTime } from '../text/sayTime'
import { reviewOn } from '../store/reviews'
import { command } from './command'

/** When the user is asked about a day. */
export const askLater = {
  /** Not now: asked once more, at that hour. */
  'review.later': command({
    input: z.strictObject({ day: Day, on: Day, at: Time }),
    says: ({ at }) => `be asked about the day at ${sayTime(at)}`,
    run: (tx, { day, on, at }) => {
      const again = { on, at }
      const review = reviewOn(tx, day)
      if (review) tx.patch('review', review.id, { again })
      else tx.add('review', { day, again })
      return null
    },
  }),
}
