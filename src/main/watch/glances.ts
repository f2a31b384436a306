import { meOf } from '../../shared/store/meOf'
import { dueCount } from '../../shared/views/dueCount'
import type { Engine } from '../store/engine'

/** What is seen of an open sphere without its window. */
export interface Glance {
  /** How many things are due today. */
  due: number
  /** Whether nothing is said until a later day. */
  isPaused: boolean
}

interface Parts {
  engine: Engine
  /** Told of every change; null once the sphere is let go. */
  tell: (glance: Glance | null) => void
  onTrouble: (error: unknown) => void
}

const rest = 300

/** Follows what is due, a moment after each change. */
export class Glances {
  readonly #parts: Parts
  readonly #stopListening: () => void
  #timer: NodeJS.Timeout | undefined
  #told: Glance | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    const tables = new Set<string>([...dueCount.reads, 'me'])
    this.#stopListening = parts.engine.onCommit((commit) => {
      if ([...commit.tables].some((table) => tables.has(table))) this.look()
    })
    this.look()
  }

  /** Something happened that what is due may depend on, as the turn of the day. */
  look(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#look()
    }, rest)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#stopListening()
    this.#parts.tell(null)
  }

  #look(): void {
    const { engine, tell, onTrouble } = this.#parts
    // A large change is looked at when it is whole.
    if (engine.isBusy) return this.look()
    const today = engine.context.today()
    try {
      const { awayUntil } = meOf(engine.memory)
      const due = dueCount.compute(engine.memory, {}, today)
      const isPaused = awayUntil !== undefined && awayUntil > today
      if (this.#told?.due === due && this.#told.isPaused === isPaused) return
      this.#told = { due, isPaused }
      tell(this.#told)
    } catch (error) {
      onTrouble(error)
    }
  }
}
