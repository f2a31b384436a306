import { z } from 'zod'
import { dayAfter, type Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import { foldText } from '../domain/foldText'
import { tradeOf } from '../matching/trades/tradeOf'
import type { Reader } from '../store/reader'
import { capital } from '../text/capital'
import { needRow } from './clientsBoard'
import { firstCalls, firstCallsFor } from './firstCalls'
import { knownTables, openKnown } from './knownWords'
import { needOrder } from './needsFirst'
import { view } from './view'

/** So many needs are looked through, those that come first. */
const mostNeeds = 60
const mostSpots = 30
const mostInSpot = 5

/** What people needed within a year and nobody is called first for, with the needs. */
export const thinSpots = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'wanted'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const calls = firstCalls(read)
    const known = openKnown(read)
    const spots = new Map<string, { category: string; needs: Need[] }>()
    for (const need of lately(read, today).slice(0, mostNeeds)) {
      const trade = tradeOf('sought', need.words)
      if (trade && calls.trades.has(trade)) continue
      if (firstCallsFor(read, need, calls, { today, known, most: 1 }).length > 0) continue
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

/** Open ones, and those that were solved within a year; whose need comes first stands first. */
const lately = (read: Reader, today: Day): Need[] => {
  const since = dayAfter(today, -365)
  const isFirst = needOrder(read, today)
  return [...read.all('need')]
    .filter((need) => {
      if (need.stage === 'withdrawn' || (!isOpen(need) && (solvedOn(need) ?? '') < since))
        return false
      const asker = read.get('person', need.personId)
      return asker !== undefined && isSuggestible(asker, read.get('private', asker.id))
    })
    .sort(
      (one, other) => Number(isOpen(other)) - Number(isOpen(one)) || (isFirst(one, other) ? -1 : 1),
    )
}

const solvedOn = (need: Need): Day => need.story.at(-1)?.on ?? createdOn(need)
