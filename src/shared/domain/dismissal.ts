import { z } from 'zod'
import { Day, Instant } from './calendar'
import { DismissalId, NeedId, PersonId } from './ids'

/** A match that the user does not want to see again; with a person alone, somebody who is not suggested until a day. */
export const Dismissal = z.strictObject({
  id: DismissalId,
  createdAt: Instant,
  needId: NeedId.optional(),
  personId: PersonId.optional(),
  pair: z.tuple([PersonId, PersonId]).optional(),
  reason: z.string().max(1000).optional(),
  on: Day,
  /** Put off until then; for ever when left out. */
  until: Day.optional(),
})
export type Dismissal = z.infer<typeof Dismissal>
