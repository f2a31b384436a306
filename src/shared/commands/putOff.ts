import { z } from 'zod'
import { dayAfter } from '../domain/calendar'
import { NeedId, PersonId } from '../domain/ids'
import { command } from './command'
import { needKnown, nameOf } from './whom'

/** Days for which a thread that was put off is not brought up again. */
const rest = 30

/** What the user lets lie for a while. */
export const putOff = {
  /** The thread for today: not these two for this, for a month. */
  'thread.putOff': command({
    input: z.strictObject({ needId: NeedId, personId: PersonId }),
    says: ({ personId }, read) => `put off the thread to ${nameOf(read, personId)}`,
    run: (tx, { needId, personId }) => {
      tx.need('need', needId)
      needKnown(tx, personId)
      const until = dayAfter(tx.today, rest)
      return { id: tx.add('dismissal', { needId, personId, on: tx.today, until }).id }
    },
  }),
}
