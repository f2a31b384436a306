import { z } from 'zod'
import { Day, Instant } from './calendar'
import { PassingId, PersonId, ReportId } from './ids'

/** One step of reporting back: to the giver of a received passing, or to one of those it was between. */
export const Report = z.strictObject({
  id: ReportId,
  createdAt: Instant,
  passingId: PassingId,
  /** Left out, the giver. */
  toId: PersonId.optional(),
  step: z.enum(['contacted', 'met', 'result']),
  state: z.enum(['open', 'told', 'waived']).default('open'),
  on: Day.optional(),
  reason: z.string().max(1000).optional(),
})
export type Report = z.infer<typeof Report>
