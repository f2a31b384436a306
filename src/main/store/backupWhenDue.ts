import type { Backups } from './backups'
import type { Engine } from './engine'

interface Parts {
  backups: Pick<Backups, 'list' | 'make'>
  engine: Pick<Engine, 'seq' | 'readOnly' | 'context' | 'onCommit'>
  onTrouble: (error: unknown) => void
  /** How often it is looked whether a backup is due; 0 leaves that to the caller. */
  lookEvery?: number
}

/** Since when no backup could be made, and why. */
export interface BackupTrouble {
  since: string
  message: string
}

const betweenBackups = 15 * 60_000

/** Makes a backup when something was changed and the last one, or the last try, is fifteen minutes old. */
export class BackupWhenDue {
  readonly #parts: Parts
  readonly #timer: NodeJS.Timeout | undefined
  readonly #stopListening: () => void
  #isChanged: boolean | null = null
  #lastAt = -Infinity
  #trouble: BackupTrouble | null = null
  #lastMade: string | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#stopListening = parts.engine.onCommit(({ origin }) => {
      if (origin === 'user') this.#isChanged = true
    })
    const { lookEvery = 60_000 } = parts
    if (lookEvery > 0) this.#timer = setInterval(() => void this.look(), lookEvery).unref()
  }

  get trouble(): BackupTrouble | null {
    return this.#trouble
  }

  /** When the newest backup was made, as far as is known; an instant. */
  get lastMade(): string | null {
    return this.#lastMade
  }

  /** Makes a backup if one is due. Never throws: what went wrong is told to `onTrouble` and tried again later. */
  async look(): Promise<void> {
    const { backups, engine, onTrouble } = this.#parts
    const now = Date.parse(engine.context.now())
    try {
      if (this.#isChanged === null) await this.#begin()
      // A clock that was set back must not stop backups until it has caught up.
      const isRested = now - this.#lastAt >= betweenBackups || now < this.#lastAt
      if (!this.#isChanged || !isRested || engine.readOnly) return
      this.#lastAt = now
      this.#isChanged = false
      await backups.make()
      this.#lastMade = engine.context.now()
      this.#trouble = null
    } catch (error) {
      this.#isChanged = true
      const message = error instanceof Error ? error.message : String(error)
      this.#trouble = { since: this.#trouble?.since ?? engine.context.now(), message }
      onTrouble(error)
    }
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#stopListening()
  }

  /** Before the first change of this start: does the newest backup hold everything? */
  async #begin(): Promise<void> {
    const { backups, engine } = this.#parts
    const { seq } = engine
    const [newest] = await backups.list()
    this.#lastMade = newest?.at ?? null
    this.#lastAt = newest ? Date.parse(newest.at) : -Infinity
    this.#isChanged ??= seq > 0 && newest?.seq !== seq
  }
}
