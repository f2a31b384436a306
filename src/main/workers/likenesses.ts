import { mostTrades } from './embedMessages'

/** How alike a text is to a trade, by the cosines of its two nearest lines: one line alone may be a chance. */
export const alikeness = (nearest: number, next: number): number =>
  next === -1 ? nearest : (nearest + next) / 2

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

/** The best trades for one text. `cosines` has one for each line, `counts` how many lines each trade has, in the same order. */
export const bestTrades = (cosines: Float32Array, counts: readonly number[]): Best[] => {
  const best: Best[] = []
  let line = 0
  for (let trade = 0; trade < counts.length; trade += 1) {
    const end = line + (counts[trade] ?? 0)
    let nearest = -1
    let next = -1
    for (; line < end; line += 1) {
      const cosine = cosines[line] ?? -1
      if (cosine > nearest) {
        next = nearest
        nearest = cosine
      } else if (cosine > next) next = cosine
    }
    if (counts[trade]) insert(best, { trade, alike: alikeness(nearest, next) })
  }
  return best
}

/** Few are kept of many, so most are done with at the first look. */
const insert = (best: Best[], one: Best): void => {
  let place = best.length
  while (place > 0 && (best[place - 1]?.alike ?? 1) < one.alike) place -= 1
  if (place === mostTrades) return
  best.splice(place, 0, one)
  if (best.length > mostTrades) best.pop()
}
