import type { MachineSettings } from '../../shared/ipc/acts'

interface Asked {
  platform: NodeJS.Platform
  hasTray: boolean
  /** Whether reminders would be said while the window is away. */
  canRemind: boolean
  whenClosed: MachineSettings['whenClosed']
}

/** What closing the window means. Nobody is asked what makes no difference, or was answered. */
export const whenClosing = (asked: Asked): 'hide' | 'ask' | 'quit' => {
  const { platform, hasTray, canRemind, whenClosed } = asked
  // There a program goes on without a window, and is found in the dock.
  if (platform === 'darwin') return 'hide'
  if (!hasTray || !canRemind || whenClosed === 'quit') return 'quit'
  return whenClosed === 'keep' ? 'hide' : 'ask'
}
