import { z } from 'zod'
import { Day, Instant } from './calendar'
import { PersonId, RoleId } from './ids'

export const RoleKind = z.enum([
  'partner',
  'prospect',
  'customer',
  'formerCustomer',
  'provider',
  'iAmTheirCustomer',
  'family',
  'friend',
  'neighbour',
  'colleague',
  'professionalContact',
  'salesperson',
  'onlineAcquaintance',
])
export type RoleKind = z.infer<typeof RoleKind>

/** What a person is to the user; dated, many at once. */
export const Role = z.strictObject({
  id: RoleId,
  createdAt: Instant,
  personId: PersonId,
  kind: RoleKind,
  from: Day.optional(),
  to: Day.optional(),
  source: z.string().max(500).optional(),
})
export type Role = z.infer<typeof Role>

/** A role that has not ended by `today`. */
export const isCurrent = (role: Role, today: Day): boolean => !role.to || role.to > today

/** The roles that are painted by the page while placing people. */
export const paintedRoles = ['customer', 'provider', 'family', 'friend'] as const
export const PaintedRole = z.enum(paintedRoles)
export type PaintedRole = z.infer<typeof PaintedRole>

/** How a painted role came about. */
export const paintedSource = 'Said while placing people'

/** Painted, and not told more of since. */
export const isPainted = ({ source, from, to }: Role): boolean =>
  source === paintedSource && !from && !to

export const Sector = z.enum(['family', 'client', 'pro', 'everyone'])
export type Sector = z.infer<typeof Sector>

/** The sectors of the map that a person's roles name, first that of the map itself. */
export const sectorsOf = (kinds: readonly RoleKind[]): [Sector, ...Sector[]] => {
  const found: Sector[] = []
  if (kinds.includes('family') || kinds.includes('friend')) found.push('family')
  if (kinds.includes('customer')) found.push('client')
  if (kinds.includes('provider')) found.push('pro')
  const [first, ...further] = found
  return first ? [first, ...further] : ['everyone']
}
