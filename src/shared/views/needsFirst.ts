import type { Day } from '../domain/calendar'
import { isOpen, type Need } from '../domain/need'
import { isCurrent } from '../domain/role'
import type { Reader } from '../store/reader'

/** A need that may be brought up today: open, not resting, and not just between the user and one person. */
export const isBroughtUp = (need: Need, today: Day): boolean =>
  isOpen(need) && !need.betweenUs && !(need.restsUntil && need.restsUntil > today)

/** Whose need comes first: asked for, then customers', then those with a date, then the newest. */
export const needOrder = (read: Reader, today: Day) => {
  const customers = new Set(
    read
      .by('rolesOfKind', 'customer')
      .filter((role) => isCurrent(role, today))
      .map((role) => role.personId),
  )
  const placeOf = (need: Need): number =>
    (need.stage === 'noticed' ? 2 : 0) + (customers.has(need.personId) ? 0 : 1)
  return (one: Need, other: Need): boolean => {
    const [a, b] = [placeOf(one), placeOf(other)]
    if (a !== b) return a < b
    const [byOne, byOther] = [one.neededBy ?? '9999', other.neededBy ?? '9999']
    if (byOne !== byOther) return byOne < byOther
    if (one.createdAt !== other.createdAt) return one.createdAt > other.createdAt
    return one.id < other.id
  }
}
