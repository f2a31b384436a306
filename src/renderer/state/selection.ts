import { create } from 'zustand'

/** The people selected on the page in front; never saved. */
export const useSelection = create<{ ids: ReadonlySet<string> }>(() => ({ ids: new Set() }))

export const select = (ids: Iterable<string>): void => useSelection.setState({ ids: new Set(ids) })

export const toggleSelected = (id: string): void => {
  const ids = new Set(useSelection.getState().ids)
  if (!ids.delete(id)) ids.add(id)
  useSelection.setState({ ids })
}

export const clearSelection = (): void => select([])
