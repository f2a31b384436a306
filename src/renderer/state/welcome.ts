import { create } from 'zustand'
import { bridge } from './bridge'
import { goTo, pagePaths, welcomePath } from './route'

export const lastStep = 4

interface Welcome {
  step: number
  /** Whether the first ten minutes have begun and are not over. */
  isOn: boolean
}

export const useWelcome = create<Welcome>(() => ({ step: 1, isOn: false }))

/**
 * Whether Goodturn opens with the first ten minutes: where they were left in the middle, or where nobody is yet and
 * no page was ever open.
 */
export const readWelcome = async (hasPage: boolean): Promise<boolean> => {
  const reply = await bridge.act('welcome.read', {})
  if (!reply.ok) return false
  const { step, state, isEmpty } = reply.value
  const isOn = state === 'begun' || (state === 'none' && isEmpty && !hasPage)
  useWelcome.setState({ step, isOn })
  return isOn
}

/** Remembers the step, so that a quit or a crash in the middle loses nothing. */
export const toStep = (step: number): void => {
  useWelcome.setState({ step, isOn: true })
  void bridge.act('welcome.keep', { step, isOver: false })
}

export const startWelcome = (): void => {
  toStep(1)
  goTo(welcomePath)
}

/** However it ends, it ends at the map. */
export const endWelcome = (): void => {
  useWelcome.setState({ isOn: false })
  void bridge.act('welcome.keep', { step: useWelcome.getState().step, isOver: true })
  goTo(pagePaths.map)
}

/** Where placing people leads: to the map, or in the first ten minutes to what comes next. */
export const leavePlacing = (): void => {
  if (!useWelcome.getState().isOn) return goTo(pagePaths.map)
  toStep(3)
  goTo(welcomePath)
}
