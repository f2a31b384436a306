import type { Day } from '../domain/calendar'
import type { PersonId } from '../domain/ids'
import type { Passing } from '../domain/passing'
import { isCurrent } from '../domain/role'
import type { Reader } from './reader'

/** Who was to be helped by a passing, and which of the others were to help. */
export interface Served {
  servedId: PersonId
  /** Empty where it was the user who was to help. */
  proIds: PersonId[]
}

/** Whom one may ask about whether they were well served, and by whom; null where nobody was. */
export const servedIn = (read: Reader, passing: Passing, today: Day): Served | null => {
  const { kind, people, forWhom, direction } = passing
  if (kind === 'passAlong') return null
  const all = [...new Set([...people, ...(forWhom ? [forWhom] : [])])].filter((id) =>
    read.get('person', id),
  )
  const need = passing.needId ? read.get('need', passing.needId) : undefined
  const isSought = need?.kind === 'business' && all.some((id) => id === need.personId)
  const pros = all.filter((id) => (isSought && id !== need.personId) || isPro(read, id, today))
  const others = all.filter((id) => !pros.includes(id))
  const servedId =
    all.find((id) => id === need?.personId) ??
    forWhom ??
    (direction !== 'received' && pros.length === 1 && others.length === 1 ? others[0] : undefined)
  const proIds = servedId ? pros.filter((id) => id !== servedId) : []
  if (servedId && proIds.length > 0 && kind !== 'lead') return { servedId, proIds }
  const client = all.find((id) => hasRole(read, id, 'customer', today))
  return client ? { servedId: client, proIds: [] } : null
}

const isPro = (read: Reader, id: string, today: Day): boolean =>
  hasRole(read, id, 'provider', today) || read.by('offersOf', id).length > 0

const hasRole = (read: Reader, id: string, kind: 'customer' | 'provider', today: Day): boolean =>
  read.by('rolesOf', id).some((role) => role.kind === kind && isCurrent(role, today))
