import { mostTrades } from './embedMessages'

/** How alike a text is to a trade, by the cosines of its nearest lines: one line alone may be a chance. */
export const alikeness = (nearest: readonly number[]): number =>
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
    for (; line < end; line += 1) {
      const cosine = cosines[line] ?? -1
      if (nearest.length === nearestLines && cosine <= nearest[nearestLines - 1]!) continue
      insertAmong(nearest, cosine, nearestLines)
    }
    if (nearest.length > 0) insert(best, { trade, alike: alikeness(nearest) })
  }
  return best
}

/** Few are kept of many, so most are done with at the first look. */
const insertAmong = (nearest: number[], cosine: number, most: number): void => {
  let place = nearest.length
  while (place > 0 && nearest[place - 1]! < cosine) place -= 1
  nearest.splice(place, 0, cosine)
  if (nearest.length > most) nearest.pop()
}

const insert = (best: Best[], one: Best): void => {
  let place = best.length
  while (place > 0 && (best[place - 1]?.alike ?? 1) < one.alike) place -= 1
  if (place === mostTrades) return
  best.splice(place, 0, one)
  if (best.length > mostTrades) best.pop()
}
