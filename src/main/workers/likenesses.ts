import { mostTrades } from './embedMessages'

/** How alike a text is to a trade, by the cosines of its nearest lines: one line alone may be a chance. */
const alikeness = (nearest: readonly number[]): number =>
  nearest.reduce((sum, cosine) => sum + cosine, 0) / nearest.length

export interface Best {
  trade: number
  alike: number
}

/** A trade that is named in so many words is found by it, however little the whole sounds like it. */
const leastOfNamed = 0.35

/** The best with those that the words name, which take the places of the last. */
export const withNamed = (best: readonly Best[], named: readonly number[]): Best[] => {
  const kept = best.map((one) =>
    named.includes(one.trade) ? { ...one, alike: Math.max(one.alike, leastOfNamed) } : one,
  )
  const lacking = named
    .filter((trade) => !best.some((one) => one.trade === trade))
    .slice(0, mostTrades)
    .map((trade) => ({ trade, alike: leastOfNamed }))
  const room = mostTrades - lacking.length
  const others = kept.filter(({ trade }) => !named.includes(trade))
  const sure = kept.filter(({ trade }) => named.includes(trade))
  return [...sure, ...others.slice(0, Math.max(0, room - sure.length)), ...lacking]
    .slice(0, mostTrades)
    .sort((one, other) => other.alike - one.alike)
}

/**
 * The best trades for one text, by so many of the lines of each that are nearest to it. `cosines` has one for each line,
 * `counts` how many lines each trade has, in the same order.
 */
export const bestTrades = (
  cosines: Float32Array,
  counts: readonly number[],
  nearestLines: number,
): Best[] => {
  const best: Best[] = []
  let line = 0
  for (let trade = 0; trade < counts.length; trade += 1) {
    const end = line + (counts[trade] ?? 0)
    const nearest: number[] = []
    for (; line < end; line += 1) insert(nearest, cosines[line] ?? -1, nearestLines, itself)
    if (nearest.length > 0) insert(best, { trade, alike: alikeness(nearest) }, mostTrades, alikeOf)
  }
  return best
}

/** Few are kept of many, the greatest first, so most are done with at the first look. */
const insert = <One>(kept: One[], one: One, most: number, sizeOf: (one: One) => number): void => {
  let place = kept.length
  while (place > 0 && sizeOf(kept[place - 1]!) < sizeOf(one)) place -= 1
  if (place === most) return
  kept.splice(place, 0, one)
  if (kept.length > most) kept.pop()
}

const itself = (cosine: number): number => cosine
const alikeOf = ({ alike }: Best): number => alike
