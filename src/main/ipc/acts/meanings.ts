import type { ActHandlers } from './actPorts'

/** What texts mean, as the model of sentences on this machine sees it. */
export const meaningsActs = {
  'meanings.read': (_input, { meanings }) => meanings.state,
} satisfies Partial<ActHandlers>
