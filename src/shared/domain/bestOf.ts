/** The best few of many, in order, without sorting the many. */
export const bestOf = <Item>(
  items: Iterable<Item>,
  most: number,
  isBetter: (one: Item, other: Item) => boolean,
): Item[] => {
  const best: Item[] = []
  for (const item of items) {
    const worst = best[most - 1]
    if (worst !== undefined && !isBetter(item, worst)) continue
    let low = 0
    let high = best.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBetter(best[middle]!, item)) low = middle + 1
      else high = middle
    }
    best.splice(low, 0, item)
    if (best.length > most) best.pop()
  }
  return best
}
