import { globalShortcut } from 'electron'
import type { CaptureKeys } from '../../shared/ipc/acts'
import type { Settings } from '../settings/settings'
import { hearsKeys } from './hearsKeys'

/** The keys that open quick capture from any program, as far as the desktop gives them. */
export class CaptureShortcut {
  readonly #settings: Settings
  readonly #open: () => void
  #isRegistered = false

  constructor(settings: Settings, open: () => void) {
    this.#settings = settings
    this.#open = open
    this.#register()
  }

  get state(): Omit<CaptureKeys, 'command'> {
    const keys = this.#settings.kept.captureKeys
    const { platform, env } = process
    return { keys, hears: hearsKeys({ keys, isRegistered: this.#isRegistered, platform, env }) }
  }

  /** Null turns them off. What cannot be had now is tried again at the next start. */
  change(keys: string | null): void {
    const before = this.#settings.kept.captureKeys
    if (this.#isRegistered && before) globalShortcut.unregister(before)
    this.#settings.change({ captureKeys: keys })
    this.#register()
  }

  #register(): void {
    const keys = this.#settings.kept.captureKeys
    try {
      this.#isRegistered = keys !== null && globalShortcut.register(keys, this.#open)
    } catch {
      // Keys that this system has no name for.
      this.#isRegistered = false
    }
  }
}
