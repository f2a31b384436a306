import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import { isCurrent } from '../domain/role'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { rowOf, whyOf } from './helpers'
import { firstCalls, firstCallsFor, type FirstCall } from './firstCalls'
import { knownTables, openKnown } from './knownWords'
import { shortName } from './named'
import { needOrder } from './needsFirst'
import { view } from './view'

const mostCalls = 3
const mostNeeds = 200

/** What clients are looking for, and everybody else after them, each with whom the user would call first. */
export const clientsBoard = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'wanted', 'me'],
  args: z.strictObject({ most: z.number().int().min(1).max(mostNeeds) }),
  compute: (read, { most }, today) => {
    const calls = firstCalls(read)
    const known = openKnown(read)
    const clients = currentClients(read, today)
    const isFirst = needOrder(read, today)
    const needs = [...read.all('need')]
      .filter((need) => isOnBoard(read, need, today))
      .sort(
        (one, other) =>
          Number(clients.has(other.personId)) - Number(clients.has(one.personId)) ||
          (isFirst(one, other) ? -1 : 1),
      )
    return {
      clientWord: meOf(read).clientWord,
      hasMore: needs.length > most,
      rows: needs.slice(0, most).map((need) => ({
        ...needRow(read, need, today),
        isClients: clients.has(need.personId),
        calls: firstCallsFor(read, need, calls, { today, known, most: mostCalls }).map((call) =>
          callRow(read, call, today),
        ),
      })),
    }
  },
})

/** Who is a client today. */
export const currentClients = (read: Reader, today: Day): ReadonlySet<string> =>
  new Set(
    read
      .by('rolesOfKind', 'customer')
      .filter((role) => isCurrent(role, today))
      .map(({ personId }) => personId),
  )

/** For the user's own eyes, so that what stays between two is there as well. */
const isOnBoard = (read: Reader, need: Need, today: Day): boolean => {
  if (!isOpen(need) || (need.restsUntil && need.restsUntil > today)) return false
  const asker = read.get('person', need.personId)
  return asker !== undefined && isSuggestible(asker, read.get('private', asker.id))
}

/** A need and whose it is. */
export const needRow = (read: Reader, need: Need, today: Day) => {
  const asker = read.get('person', need.personId)
  const row = asker && rowOf(read, asker, '', today)
  return {
    id: need.id,
    words: need.words,
    isOpen: isOpen(need),
    isAsked: need.stage !== 'noticed',
    isBetweenUs: need.betweenUs,
    neededBy: need.neededBy ?? null,
    person: {
      id: need.personId as string,
      name: row?.name ?? 'someone no longer in Goodturn',
      shortName: asker ? shortName(asker) : 'someone',
      line: row?.line ?? '',
    },
    /** Whom the user wants to meet for it, once that was said. */
    wantedId: read.by('wantedFor', need.id)[0]?.id ?? null,
  }
}

const callRow = (read: Reader, { helper, offer }: FirstCall, today: Day) => ({
  ...rowOf(read, helper.person, whyOf(helper), today),
  reach: offer.reachBest ?? '',
  hours: offer.hours ?? '',
})
