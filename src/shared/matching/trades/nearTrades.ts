import { trades } from '../lexicon/trades'

/** How near another trade is that the lexicon names first, and how much less each further one is. */
const first = 1
const step = 0.07
/** The same, seen from the other trade. */
const back = 0.75

let kept: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null

const read = (): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const near = new Map<string, Map<string, number>>(trades.map(({ name }) => [name, new Map()]))
  const put = (one: string, other: string, value: number) => {
    const all = near.get(one)
    if (all && value > (all.get(other) ?? 0)) all.set(other, value)
  }
  for (const { name, near: named } of trades)
    for (const [place, other] of named.split(',').entries()) {
      const value = first - place * step
      put(name, other.trim(), value)
      put(other.trim(), name, value * back)
    }
  return near
}

/** The trades whose people often hear of needs for this one, or know such people, from 0 to 1. */
export const nearTrades = (trade: string): ReadonlyMap<string, number> =>
  (kept ??= read()).get(trade) ?? none

const none: ReadonlyMap<string, number> = new Map()
