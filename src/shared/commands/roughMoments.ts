import { z } from 'zod'
import { Day } from '../domain/calendar'
import { TouchId } from '../domain/ids'
import { command } from './command'
import { makeRight } from './makeRight'
import { needAhead } from './needPast'
import { nameOf } from './whom'

/** What went badly, and what follows from it. */
export const roughMoments = {
  /** Plans to make it right; a second time answers the step that there is. */
  'rough.makeRight': command({
    input: z.strictObject({ touchId: TouchId, due: Day.optional() }),
    says: ({ touchId }, read) =>
      `plan to make it right with ${nameOf(read, read.get('touch', touchId)?.personIds[0] ?? '')}`,
    run: (tx, { touchId, due }) => {
      if (due && due !== tx.today) needAhead(tx, due)
      return makeRight(tx, { touchId, due })
    },
  }),
}
