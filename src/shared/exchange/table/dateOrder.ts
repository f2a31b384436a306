import type { DateOrder } from '../../domain/tableMapping'

const numeric = /^\s*(\d{1,4})([-/.]\s?)(\d{1,2})[-/.]\s?(\d{1,4})\b/

/** The order of day and month in the dates of one column; null when no date tells. `isAmbiguous` when one needs it. */
const orderOf = (values: Iterable<string>): { order: DateOrder | null; isAmbiguous: boolean } => {
  const votes = { dmy: 0, mdy: 0, ymd: 0 }
  let isAmbiguous = false
  for (const value of values) {
    const found = numeric.exec(value)
    if (!found) continue
    const [first, second] = [Number(found[1]), Number(found[3])]
    if (found[1]!.length > 2 || first > 31) votes.ymd += 1
    else if (first > 12 && second <= 12) votes.dmy += 1
    else if (second > 12 && first <= 12) votes.mdy += 1
    else if (found[2]!.startsWith('.')) votes.dmy += 1
    else if (first !== second && first > 0 && second > 0) isAmbiguous = true
  }
  const [order, most] = (Object.entries(votes) as [DateOrder, number][]).sort(
    (one, other) => other[1] - one[1],
  )[0]!
  return { order: most > 0 ? order : null, isAmbiguous }
}

/**
 * How the dates of a file are written: each column tells by a number above twelve. What no column tells is taken as the other
 * columns are, else as asked, else `usual`; it is open when some date could be read either way.
 */
export const dateOrders = (
  columns: ReadonlyMap<number, Iterable<string>>,
  asked: DateOrder | undefined,
  usual: DateOrder,
): { order: DateOrder; byColumn: Map<number, DateOrder>; isOpen: boolean } => {
  const found = new Map([...columns].map(([column, values]) => [column, orderOf(values)]))
  const told = [...found.values()].find(({ order }) => order && order !== 'ymd')?.order
  const order = asked ?? told ?? [...found.values()].find((it) => it.order)?.order ?? usual
  const fallback = asked ?? told ?? usual
  const byColumn = new Map(
    [...found].map(([column, it]) => [
      column,
      asked ?? (it.order && !(it.order === 'ymd' && it.isAmbiguous) ? it.order : fallback),
    ]),
  )
  const isOpen = !told && [...found.values()].some((it) => it.isAmbiguous)
  return { order, byColumn, isOpen }
}
