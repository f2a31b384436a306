import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { isOpen, type Need } from '../domain/need'
import { isCurrent } from '../domain/role'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { rowOf, whyOf } from './helpers'
import { firstCallsFor, type FirstCall } from './firstCalls'
import { knownTables } from './knownWords'
import { shortName } from './named'
import { needsInOrder } from './needsInOrder'
import { view } from './view'

const mostCalls = 3
const mostNeeds = 200

/** What clients are looking for, and everybody else after them, each with whom the user would call first. For the user's eyes: what stays between two is there as well. */
export const clientsBoard = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'wanted', 'me'],
  args: z.strictObject({ most: z.number().int().min(1).max(mostNeeds) }),
  prepare: needsInOrder,
  compute: (read, { most }, today) => {
    const clients = currentClients(read, today)
    const { needs } = needsInOrder(read, today)
    const isClients = (need: Need): boolean => clients.has(need.personId)
    const inOrder = [...needs.filter(isClients), ...needs.filter((need) => !isClients(need))]
    return {
      clientWord: meOf(read).clientWord,
      hasMore: inOrder.length > most,
      rows: inOrder.slice(0, most).map((need) => ({
        ...needRow(read, need, today),
        isClients: isClients(need),
        calls: firstCallsFor(read, need, today)
          .slice(0, mostCalls)
          .map((call) => callRow(read, call, today)),
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
