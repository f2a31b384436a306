import { create } from 'zustand'

/** The ways in to somebody or something, as the map shows them. */
export interface WarmShown {
  /** What they lead to: “A warm way in to Harbor Bank”. */
  label: string
  /** Everybody on the ways, whoever is asked first. */
  ids: readonly string[]
  /** Who leads to whom. Whoever is never led to is known to the user, and Me leads there. */
  edges: readonly (readonly [from: string, to: string])[]
  /** What stands beside a name: why the way goes there. */
  beside: Readonly<Record<string, string>>
}

/** The ways in that the map shows; null while none are asked for. Never saved. */
export const useWarmShown = create<{ shown: WarmShown | null }>(() => ({ shown: null }))

export const showWarm = (shown: WarmShown): void => useWarmShown.setState({ shown })

/** True when there was something to let go. */
export const endWarm = (): boolean => {
  const isOn = useWarmShown.getState().shown !== null
  useWarmShown.setState({ shown: null })
  return isOn
}
