import { z } from 'zod'
import { Day } from '../domain/calendar'
import { putOff } from '../domain/followUp'
import { FollowUpId, PassingId, ThanksId } from '../domain/ids'
import { command } from './command'
import { needAhead } from './needPast'

/** What stands in the inbox: a whole passing, a promise, or thanks that stands alone. */
export const InboxItem = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('passing'), id: PassingId }),
  z.strictObject({ of: z.literal('followUp'), id: FollowUpId }),
  z.strictObject({ of: z.literal('thanks'), id: ThanksId }),
])

/** What is left from earlier days, put off together. */
export const moveRest = {
  /** Out of sight until that day, as one step of Undo; promises keep their own days. */
  'inbox.moveRest': command({
    input: z.strictObject({ items: z.array(InboxItem).min(1).max(500), until: Day }),
    says: ({ items }) =>
      items.length === 1 ? 'put off one thing' : `put off ${items.length} things`,
    run: (tx, { items, until }) => {
      needAhead(tx, until)
      for (const item of items)
        if (item.of === 'followUp') {
          const followUp = tx.get('followUp', item.id)
          if (followUp?.state === 'open')
            tx.patch('followUp', item.id, putOff(followUp, until, undefined))
        } else if (item.of === 'passing') {
          if (tx.get('passing', item.id)) tx.patch('passing', item.id, { snoozedUntil: until })
        } else if (tx.get('thanks', item.id)) tx.patch('thanks', item.id, { snoozedUntil: until })
      return null
    },
  }),
}
