import { create } from 'zustand'
import type { AppFacts, MachineSettings } from '../../shared/ipc/acts'
import { bridge } from './bridge'

interface Machine {
  /** The settings of this machine, null until main has answered. */
  settings: MachineSettings | null
  facts: AppFacts | null
}

export const useMachine = create<Machine>(() => ({ settings: null, facts: null }))

/** Keeps what belongs to this machine: theme, route, zoom, camera. */
export const writeSettings = async (changed: Partial<MachineSettings>): Promise<void> => {
  const { camera, ...others } = changed
  const reply = await bridge.act('settings.write', { ...others, ...(camera ? { camera } : {}) })
  if (reply.ok) useMachine.setState({ settings: reply.value })
}

/** Asks main once, at the start, what this machine remembers. */
export const readMachine = async (): Promise<Machine> => {
  const [settings, facts] = await Promise.all([
    bridge.act('settings.read', {}),
    bridge.act('app.facts', {}),
  ])
  useMachine.setState({
    settings: settings.ok ? settings.value : null,
    facts: facts.ok ? facts.value : null,
  })
  return useMachine.getState()
}
