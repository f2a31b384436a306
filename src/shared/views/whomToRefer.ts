import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Need } from '../domain/need'
import type { Person } from '../domain/person'
import { isCurrent } from '../domain/role'
import type { Reader } from '../store/reader'
import { runOn } from '../text/runOn'
import { rowOf, type HelperRow } from './helpers'
import { isDismissed } from './isDismissed'
import { knownTables } from './knownWords'
import { openKnown, type Known } from './openKnown'
import { isBroughtUp, needOrder } from './needsFirst'
import { view } from './view'
import { whoIsLike } from './whoIsLike'
import { needsMetBy, whoLooksFor } from './whoLooksFor'

const most = 7
const mostNeeds = 30

/** Somebody who might be sent to a person. */
export interface ReferredRow extends HelperRow {
  /** What they look for that the person could meet; null where they only are whom the person is glad to be sent. */
  needId: string | null
  /** Whether they asked for help with it. */
  isAsked: boolean
}

/** Whom the user could send to a person: whoever looks for what they do, then whoever is like their ideal referral. */
export const whomToRefer = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal'],
  args: z.strictObject({ personId: z.string().max(64) }),
  compute: (read, { personId }, today) => {
    const person = read.get('person', personId)
    if (!person) return null
    const ideal = person.idealReferral ?? ''
    const isCustomer = read
      .by('rolesOf', personId)
      .some((role) => role.kind === 'customer' && isCurrent(role, today))
    if (!isSuggestible(person, read.get('private', personId)))
      return { ideal, isCustomer, rows: [] }
    const known = openKnown(read)
    const looking = lookingFor(read, { person, ideal, known, today })
    const without = new Set([personId, ...looking.map(({ id }) => id)])
    const like = whoIsLike(read, { words: ideal, without, most, today, known }).map(
      ({ person: other, why }): ReferredRow => ({
        ...rowOf(read, other, why, today),
        tier: null,
        needId: null,
        isAsked: false,
      }),
    )
    return { ideal, isCustomer, rows: [...looking, ...like].slice(0, most) }
  },
})

interface Asked {
  person: Person
  ideal: string
  known: Known
  today: Day
}

/** One row a person, for the need of theirs that comes first. */
const lookingFor = (read: Reader, { person, ideal, known, today }: Asked): ReferredRow[] => {
  const without = new Set([person.id])
  const needs = new Set([
    ...needsMetBy(read, person.id, today, known),
    ...(ideal ? whoLooksFor(read, { words: ideal, without }, today, known) : []),
  ])
  const rows = new Map<string, ReferredRow>()
  for (const need of bestOf(
    fitNeeds(read, needs, person, today),
    mostNeeds,
    needOrder(read, today),
  )) {
    const other = read.get('person', need.personId)
    if (!other || rows.has(other.id)) continue
    const why = `Looking for ${runOn(need.words)}`
    const row = rowOf(read, other, why, today)
    rows.set(other.id, { ...row, needId: need.id, isAsked: need.stage !== 'noticed' })
  }
  return [...rows.values()].slice(0, most)
}

const fitNeeds = (read: Reader, needs: Iterable<Need>, { id }: Person, today: Day): Need[] =>
  [...needs].filter((need) => {
    const other = read.get('person', need.personId)
    return (
      other !== undefined &&
      other.id !== id &&
      isBroughtUp(need, today) &&
      isSuggestible(other, read.get('private', other.id)) &&
      !isDismissed(read, need.id, id, today)
    )
  })
