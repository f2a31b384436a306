import type { Day } from '../domain/calendar'
import type { Sought } from '../matching/sought'
import type { Reader } from '../store/reader'
import { hitsByPerson } from './hitsByPerson'
import { openTrades } from './knownTrades'
import { findWords } from './knownWords'

/** How many texts a small circle has: among fewer a word tells no less. */
const usually = 80

/** What a word counts that stands in nobody's words. */
const unknown = 0.2

/** All of it as it stands now, brought up to date once for many questions. */
export const openKnown = (read: Reader) => {
  const find = findWords(read)
  const trades = openTrades(read)
  const rarities = new Map<string, number>()
  const counted = [find.offers, find.does, find.titles, find.firms]
  const countOf = (root: string): number =>
    counted.reduce((sum, holding) => sum + holding(root).size, 0)
  return {
    find,
    trades,
    /** BM25's weight of a word: rare words more. */
    idfOf: (root: string): number => {
      const holding = countOf(root)
      const all = Math.max(counted.length * usually, holding * 2)
      return Math.log(1 + (all - holding + 0.5) / (holding + 0.5))
    },
    /** Everybody of whom a word or a trade says that they may help. */
    peopleNear: (sought: Sought, today: Day): Set<string> => {
      const near = new Set<string>(
        hitsByPerson(
          read,
          sought.words.map(({ root }) => root),
          today,
          { find },
        ).keys(),
      )
      for (const trade of sought.trades.keys())
        for (const id of trades.peopleIn(trade, today)) near.add(id)
      return near
    },
    /** A word that many people's words hold says less; one that nobody's do can tell nobody apart. */
    rarityOf: (root: string): number => {
      const before = rarities.get(root)
      if (before !== undefined) return before
      const count = countOf(root)
      const rarity = count === 0 ? unknown : 1 / Math.log2(2 + count)
      rarities.set(root, rarity)
      return rarity
    },
  }
}
export type Known = ReturnType<typeof openKnown>
