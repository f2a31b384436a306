import { z } from 'zod'
import { Day } from '../domain/calendar'
import { meOf } from '../store/meOf'
import { Refusal } from '../store/refusal'
import { sayDate } from '../text/sayDay'
import { command } from './command'

/** Nothing is said for a while; what comes due meanwhile waits. */
export const beAway = {
  /** Until the morning of that day; null when the user is back. */
  'me.away': command({
    input: z.strictObject({ until: Day.nullable() }),
    says: ({ until }) => (until ? `be away until ${sayDate(until)}` : 'be back'),
    run: (tx, { until }) => {
      if (until && until <= tx.today)
        throw new Refusal('past', 'Choose a day that is still to come.')
      tx.put('me', {
        ...meOf(tx),
        awayUntil: until ?? undefined,
        createdAt: tx.get('me', 'me')?.createdAt ?? tx.context.now(),
      })
      return null
    },
  }),
}
