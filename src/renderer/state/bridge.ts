import type { Bridge } from '../../shared/ipc/contract'

declare global {
  interface Window {
    goodturn: Bridge
  }
}

/** The one way from the window to main, put there by the preload. */
export const bridge: Bridge = window.goodturn
