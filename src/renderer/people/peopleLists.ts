import { create } from 'zustand'
import type { PersonRow } from '../state/personRow'

export type ListName =
  'all' | 'close' | 'known' | 'acquainted' | 'unplaced' | 'formerly' | 'archived' | 'trash'

export type SortBy = 'name' | 'lastSpoke'

interface Lists {
  list: ListName
  sortBy: SortBy
  /** The one organisation of the list Formerly at; null for all. */
  organisationId: string | null
}

/** Which list is in front and how it is sorted, kept while another page is shown. */
export const usePeopleLists = create<Lists>(() => ({
  list: 'all',
  sortBy: 'name',
  organisationId: null,
}))

const isIn: Record<ListName, (row: PersonRow) => boolean> = {
  all: (row) => !row.isArchived && !row.isLight,
  close: (row) => isIn.all(row) && row.circle === 'close',
  known: (row) => isIn.all(row) && row.circle === 'known',
  acquainted: (row) => isIn.all(row) && row.circle === 'acquainted',
  unplaced: (row) => isIn.all(row) && row.circle === 'unplaced',
  archived: (row) => row.isArchived,
  formerly: () => false,
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
