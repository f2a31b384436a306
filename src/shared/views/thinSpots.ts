import { z } from 'zod'
import { dayAfter, type Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isSuggestible } from '../domain/isSuggestible'
import type { Need } from '../domain/need'
import { foldText } from '../domain/foldText'
import { tradeOf } from '../matching/trades/tradeOf'
import type { Reader } from '../store/reader'
import { capital } from '../text/capital'
import { needRow } from './clientsBoard'
import { firstCalls, firstCallsFor } from './firstCalls'
import { knownTables } from './knownWords'
import { needsInOrder } from './needsInOrder'
import { view } from './view'

/** For so many needs it is looked whom the user would call first, beyond those whose trade says it. */
const mostLooked = 80
const mostSpots = 30
const mostInSpot = 5

/** What people needed within a year and nobody is called first for, with the needs. */
export const thinSpots = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'wanted'],
  args: z.strictObject({}),
  prepare: needsInOrder,
  compute: (read, _args, today) => {
    const { trades } = firstCalls(read, today)
    const spots = new Map<string, { category: string; needs: Need[] }>()
    let looked = 0
    for (const need of lately(read, today)) {
      if (spots.size > mostSpots || looked === mostLooked) break
      const trade = tradeOf('sought', need.words)
      if (trade && trades.has(trade)) continue
      looked += 1
      if (firstCallsFor(read, need, today).length > 0) continue
      const category = capital(trade ?? need.words)
      const key = trade ?? foldText(need.words)
      const spot = spots.get(key)
      if (spot) spot.needs.push(need)
      else spots.set(key, { category, needs: [need] })
    }
    const all = [...spots.values()]
    return {
      hasMore: all.length > mostSpots,
      rows: all.slice(0, mostSpots).map(({ category, needs }) => ({
        category,
        needs: needs.slice(0, mostInSpot).map((need) => needRow(read, need, today)),
        hasMoreNeeds: needs.length > mostInSpot,
      })),
    }
  },
})

/** Open ones, whose need comes first, then those that were solved within a year, the latest first. */
const lately = (read: Reader, today: Day): Need[] => {
  const since = dayAfter(today, -365)
  const solved = [...read.all('need')]
    .filter(({ stage }) => stage === 'solved')
    .map((need) => ({ need, on: need.story.at(-1)?.on ?? createdOn(need) }))
    .filter(({ need: { personId }, on }) => {
      const asker = on >= since && read.get('person', personId)
      return asker && isSuggestible(asker, read.get('private', personId))
    })
    .sort((one, other) =>
      one.on > other.on || (one.on === other.on && one.need.id < other.need.id) ? -1 : 1,
    )
  return [...needsInOrder(read, today).needs, ...solved.map(({ need }) => need)]
}
