import { z } from 'zod'
import { Instant } from './calendar'
import { NeedId, PersonId, WantedId } from './ids'

/** Someone the user wants to meet: a name, a role or a firm. */
export const Wanted = z.strictObject({
  id: WantedId,
  createdAt: Instant,
  words: z.string().min(1).max(1000),
  role: z.string().max(300).optional(),
  organisation: z.string().max(300).optional(),
  metId: PersonId.optional(),
  /** For whose need a provider is sought. */
  needId: NeedId.optional(),
})
export type Wanted = z.infer<typeof Wanted>
