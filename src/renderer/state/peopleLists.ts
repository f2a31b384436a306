import { create } from 'zustand'

export type ListName =
  | 'all'
  | 'close'
  | 'known'
  | 'acquainted'
  | 'unplaced'
  | 'quiet'
  | 'shouldKnow'
  | 'formerly'
  | 'doubles'
  | 'places'
  | 'archived'
  | 'trash'

export type SortBy = 'name' | 'lastSpoke'

interface Lists {
  list: ListName
  sortBy: SortBy
  /** The one organisation of the list Formerly at; null for all. */
  organisationId: string | null
}

/** Which list of the People page is in front and how it is sorted, kept while another page is shown. */
export const usePeopleLists = create<Lists>(() => ({
  list: 'all',
  sortBy: 'name',
  organisationId: null,
}))
