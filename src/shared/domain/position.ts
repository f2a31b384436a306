import { z } from 'zod'
import { Day, Instant } from './calendar'
import { OrganisationId, PersonId, PositionId } from './ids'

/** A person's job at an organisation. `words` keeps the name of an organisation that was deleted. */
export const Position = z.strictObject({
  id: PositionId,
  createdAt: Instant,
  personId: PersonId,
  organisationId: OrganisationId.optional(),
  words: z.string().max(300).optional(),
  title: z.string().max(300).default(''),
  department: z.string().max(300).optional(),
  from: Day.optional(),
  to: Day.optional(),
})
export type Position = z.infer<typeof Position>

/** Whether a job is held on a day: the day on which it ends is none of its days. */
export const isHeldOn = ({ to }: Pick<Position, 'to'>, day: Day): boolean => !to || to > day
