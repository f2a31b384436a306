import type { ListName, SortBy } from '../state/peopleLists'
import type { PersonRow } from '../state/personRow'

const isIn: Record<ListName, (row: PersonRow) => boolean> = {
  all: (row) => !row.isArchived && !row.isLight,
  close: (row) => isIn.all(row) && row.circle === 'close',
  known: (row) => isIn.all(row) && row.circle === 'known',
  acquainted: (row) => isIn.all(row) && row.circle === 'acquainted',
  unplaced: (row) => isIn.all(row) && row.circle === 'unplaced',
  archived: (row) => row.isArchived,
  quiet: () => false,
  formerly: () => false,
  doubles: () => false,
  shouldKnow: () => false,
  places: () => false,
  trash: () => false,
}

/** The people of a list, in its order; `sorted` is by name already. */
export const rowsOf = (
  sorted: readonly PersonRow[],
  list: ListName,
  sortBy: SortBy,
): readonly PersonRow[] => {
  const rows = sorted.filter(isIn[list])
  if (sortBy === 'name') return rows
  return rows.sort((a, b) => {
    const [one, other] = [a.lastSpoke ?? '', b.lastSpoke ?? '']
    return one === other ? 0 : one < other ? 1 : -1
  })
}
