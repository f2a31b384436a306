import { z } from 'zod'
import type { Joining } from '../domain/joining'
import { joiningOf } from '../store/joiningOf'
import { inboxRow, waitingPassing } from './inboxRows'
import { view } from './view'

const takesNobody = (what: string): Joining => ({
  does: 'nothing',
  code: 'takesNobody',
  says: `${what} nobody in. A lead, a referral or a question does.`,
})

/** What it would mean for one item of the inbox that this person is added to it; null, somebody. */
export const joining = view({
  reads: ['passing', 'person', 'followUp', 'thanks', 'report', 'need', 'me'],
  args: z.strictObject({ id: z.string().max(64), personId: z.string().max(64).nullable() }),
  compute: (read, { id, personId }, today): (Joining & { title: string }) | null => {
    const passing = read.get('passing', id)
    if (passing) {
      const { title } = inboxRow(read, waitingPassing(read, passing, today), today)
      const name = passing.kind === 'lead' && passing.business ? passing.business.name : title
      return { ...joiningOf(read, passing, personId), title: name }
    }
    if (read.get('followUp', id)) return { ...takesNobody('A step takes'), title: '' }
    return read.get('thanks', id) ? { ...takesNobody('Thanks take'), title: '' } : null
  },
})
