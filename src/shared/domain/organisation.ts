import { z } from 'zod'
import { Instant } from './calendar'
import { Link } from './channel'
import { OrganisationId } from './ids'

/** A firm, or a resource: a school, a book, a place that answers a need. */
export const Organisation = z.strictObject({
  id: OrganisationId,
  createdAt: Instant,
  name: z.string().min(1).max(300),
  kind: z.enum(['organisation', 'resource']).default('organisation'),
  where: z.string().max(300).optional(),
  links: z.array(Link).max(50).default([]),
  notes: z.string().max(100_000).default(''),
})
export type Organisation = z.infer<typeof Organisation>
