import { z } from 'zod'
import { Instant } from './calendar'
import { OfferId, PersonId } from './ids'

/** What someone can help with. */
export const Offer = z.strictObject({
  id: OfferId,
  createdAt: Instant,
  personId: PersonId,
  words: z.string().min(1).max(2000),
  category: z.string().max(100).optional(),
  grade: z.enum(['A+', 'A', 'B', 'unproven', 'benched']).optional(),
  learnedWhatTheyDo: z.boolean().optional(),
  sawTheirWork: z.boolean().optional(),
  note: z.string().max(2000).optional(),
  reachBest: z.string().max(300).optional(),
  hours: z.string().max(300).optional(),
})
export type Offer = z.infer<typeof Offer>
