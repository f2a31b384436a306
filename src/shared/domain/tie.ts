import { z } from 'zod'
import { Instant, Day } from './calendar'
import { PersonId, TieId } from './ids'

/** Two people who know each other. `words` is the sentence that shows the direction. */
export const Tie = z.strictObject({
  id: TieId,
  createdAt: Instant,
  aId: PersonId,
  bId: PersonId,
  kind: z.enum(['knows', 'family', 'works', 'household', 'introduced', 'referredBy']),
  from: Day.optional(),
  words: z.string().max(500).default(''),
  strength: z.number().int().min(1).max(3).optional(),
})
export type Tie = z.infer<typeof Tie>

/** Whom a tie leads to from one of its ends. */
export const otherEnd = ({ aId, bId }: Tie, id: string): PersonId => (aId === id ? bId : aId)
