import { z } from 'zod'
import { Day, dayAfter } from '../domain/calendar'
import { NeedId, PersonId } from '../domain/ids'
import { command } from './command'
import { needAhead } from './needPast'
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
  /** Somebody for today: on another day. Nothing is owed for it. */
  'suggestion.putOff': command({
    input: z.strictObject({ personId: PersonId, until: Day }),
    says: ({ personId }, read) => `keep ${nameOf(read, personId)} for another day`,
    run: (tx, { personId, until }) => {
      needKnown(tx, personId)
      needAhead(tx, until)
      for (const { id, needId, pair } of tx.by('dismissalsOf', personId))
        if (!needId && !pair) tx.remove('dismissal', id)
      return { id: tx.add('dismissal', { personId, on: tx.today, until }).id }
    },
  }),
}
