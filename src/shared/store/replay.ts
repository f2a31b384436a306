import type { History } from './history'
import type { Line } from './line'
import type { Memory } from './memory'

type Part = Extract<Line, { kind: 'part' }>

/** Applies the lines of a journal to the tables. A group waits for its `end`; without it nothing of it stays. */
export class Replay {
  readonly #memory: Pick<Memory, 'apply'>
  readonly #history: History
  #open: { begin: Line; parts: Part[] } | null = null

  constructor(memory: Pick<Memory, 'apply'>, history: History) {
    this.#memory = memory
    this.#history = history
  }

  /** Whether a group has begun and not ended. */
  get isInGroup(): boolean {
    return this.#open !== null
  }

  take(line: Line): void {
    switch (line.kind) {
      case 'batch':
        this.#open = null
        this.#memory.apply(line.changes)
        this.#history.take(line)
        return
      case 'begin':
        this.#open = { begin: line, parts: [] }
        return
      case 'part':
        this.#open?.parts.push(line)
        return
      case 'end':
        if (this.#open) {
          this.#history.take(this.#open.begin)
          for (const part of this.#open.parts) {
            this.#memory.apply(part.changes)
            this.#history.take(part)
          }
          this.#history.take(line)
        }
        this.#open = null
        return
      case 'abort':
        this.#open = null
    }
  }
}
