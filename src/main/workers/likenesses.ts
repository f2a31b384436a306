import { mostTrades } from './embedMessages'

/** How alike a text is to a trade, by the cosines of its two nearest lines: one line alone may be a chance. */
export const alikeness = (nearest: number, next: number): number => (nearest + next) / 2

/** The best trades for one text. `cosines` has one for each line, `counts` how many lines each trade has, in the same order. */
export const bestTrades = (
  cosines: Float32Array,
  counts: readonly number[],
): { trade: number; alike: number }[] => {
  const found: { trade: number; alike: number }[] = []
  let line = 0
  for (const [trade, count] of counts.entries()) {
    let nearest = -1
    let next = -1
    for (const end = line + count; line < end; line += 1) {
      const cosine = cosines[line] ?? -1
      if (cosine > nearest) {
        next = nearest
        nearest = cosine
      } else if (cosine > next) next = cosine
    }
    if (count > 0) found.push({ trade, alike: alikeness(nearest, count > 1 ? next : nearest) })
  }
  return found.sort((one, other) => other.alike - one.alike).slice(0, mostTrades)
}
