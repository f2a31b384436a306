import { z } from 'zod'
import { dayAfter, type Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import { foldText } from '../domain/foldText'
import { tradeOf } from '../matching/trades/tradeOf'
import type { Reader } from '../store/reader'
import { capital } from '../text/capital'
import type { Grade } from '../text/gradeName'
import { needRow } from './clientsBoard'
import { firstCalls, firstCallsFor } from './firstCalls'
import { helperRow, knowerRow } from './helpers'
import { knownTables, openKnown, type Known } from './knownWords'
import { needOrder } from './needsFirst'
import { quotedOffer } from './quotedOffer'
import { view } from './view'
import { whoCouldHelp, type Helper } from './whoCouldHelp'
import { whoMayKnow } from './whoMayKnow'

/** So many needs are looked through, those that come first. */
const mostNeeds = 150
const mostSpots = 30
const mostInSpot = 5
const mostKnown = 3

/** What people needed within a year and nobody is called first for, with the needs and who may know someone. */
export const thinSpots = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'wanted', 'tie'],
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
      rows: all.slice(0, mostSpots).map((spot) => spotRow(read, spot, { today, known })),
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

const spotRow = (
  read: Reader,
  { category, needs }: { category: string; needs: readonly Need[] },
  { today, known }: { today: Day; known: Known },
) => {
  // What stays between two is looked up only where nothing else stands for it.
  const said = needs.find(({ betweenUs }) => !betweenUs) ?? needs[0]
  const words = said?.words ?? category
  const without = new Set<string>(needs.map(({ personId }) => personId))
  const found = whoCouldHelp(read, { words, without, most: mostKnown }, today, known)
  return {
    category,
    needs: needs.slice(0, mostInSpot).map((need) => needRow(read, need, today)),
    hasMoreNeeds: needs.length > mostInSpot,
    /** People who do it, and are not called first. */
    others: found.map((helper) => ({
      ...helperRow(read, helper, today),
      grade: gradeOf(read, helper),
    })),
    mayKnow: whoMayKnow(read, { words, found, without, most: mostKnown }, today).map((knower) =>
      knowerRow(read, knower, today),
    ),
  }
}

/** How the user graded them for it; null where nothing was said. */
const gradeOf = (read: Reader, helper: Helper): Grade | null =>
  quotedOffer(helper, read.by('offersOf', helper.person.id))?.grade ?? null
