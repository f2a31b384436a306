import { circles, type Circle } from '../../shared/domain/person'
import type { ViewResult } from '../../shared/views'

type Counts = Record<Circle, number>

/** How many people stand where on the map. */
export const countsOf = ({ circles: rings, unplaced }: ViewResult<'sphere'>): Counts => ({
  close: rings.close.count,
  known: rings.known.count,
  acquainted: rings.acquainted.count,
  unplaced,
})

/** The circles with their keys, for the side. */
export const circleCounts = (counts: Counts) =>
  circles
    .filter(({ circle }) => circle !== 'unplaced')
    .map(({ circle, says }, at) => ({ key: String(at + 1), says, count: counts[circle] }))

export const placedWords = ({ close, known, acquainted, unplaced }: Counts): string =>
  `${(close + known + acquainted).toLocaleString()} placed, ${unplaced.toLocaleString()} not placed yet`
