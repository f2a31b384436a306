import { create } from 'zustand'
import type { Lens } from '../../shared/views/lens'

/** The lens of the map that is on; never saved, and none at every start. */
export const useChosenLens = create<{ lens: Lens | null }>(() => ({ lens: null }))

export const chooseLens = (lens: Lens | null): void => useChosenLens.setState({ lens })

/** True when there was a lens to end. */
export const endLens = (): boolean => {
  const isOn = useChosenLens.getState().lens !== null
  chooseLens(null)
  return isOn
}

/** What is private is never left on for whoever looks at the screen, or at a print of it, next. */
export const endPrivateLens = (): void => {
  if (useChosenLens.getState().lens === 'private') chooseLens(null)
}
