import { z } from 'zod'
import { Day, Instant } from './calendar'
import { PassingId, PersonId, ThanksId, TouchId } from './ids'

/** Thanks that is due or was given. It never expires. */
export const Thanks = z.strictObject({
  id: ThanksId,
  createdAt: Instant,
  passingId: PassingId.optional(),
  touchId: TouchId.optional(),
  toId: PersonId,
  occasion: z.enum(['receipt', 'success']),
  state: z.enum(['open', 'written', 'inPerson', 'notNeeded']).default('open'),
  on: Day.optional(),
  how: z.enum(['note', 'call', 'card', 'praise', 'gift']).optional(),
  reward: z
    .strictObject({
      what: z.string().min(1).max(500),
      on: Day.optional(),
      note: z.string().max(500).optional(),
      cost: z.string().max(100).optional(),
    })
    .optional(),
  reason: z.string().max(1000).optional(),
  /** It comes back into sight on this day. */
  snoozedUntil: Day.optional(),
})
export type Thanks = z.infer<typeof Thanks>
