import { compose, type Change } from './change'
import type { Line } from './line'

/** One thing the user did, as Undo sees it. */
export interface Step {
  seq: number
  label: string
  merge?: string
  /** A group is taken back as a group. */
  isGroup: boolean
  changes: Change[]
}

const kept = 100

/** What can be undone and done again: a fold over the lines of the journal, so that a restart knows it too. */
export class History {
  #done: Step[] = []
  #undone: Step[] = []
  #open: { step: Step; undoes?: number; redoes?: number } | null = null

  constructor(stored?: { done: Step[]; undone: Step[] }) {
    this.#done = stored?.done ?? []
    this.#undone = stored?.undone ?? []
  }

  get lastDone(): Step | undefined {
    return this.#done.at(-1)
  }

  get lastUndone(): Step | undefined {
    return this.#undone.at(-1)
  }

  /** Both stacks, oldest first. */
  stored(): { done: Step[]; undone: Step[] } {
    return { done: [...this.#done], undone: [...this.#undone] }
  }

  take(line: Line): void {
    switch (line.kind) {
      case 'batch':
        if (line.origin === 'system') return
        return this.#settle(stepOf(line, line.changes, false), line)
      case 'begin':
        this.#open = { ...line, step: stepOf(line, [], true) }
        return
      case 'part':
        this.#open?.step.changes.push(...line.changes)
        return
      case 'end':
        if (this.#open) this.#settle(this.#open.step, this.#open)
        this.#open = null
        return
      case 'abort':
        this.#open = null
    }
  }

  #settle(step: Step, turn: { undoes?: number; redoes?: number }): void {
    if (turn.undoes !== undefined) {
      const undone = this.#done.pop()
      if (undone) this.#undone.push(undone)
      return
    }
    if (turn.redoes !== undefined) {
      const redone = this.#undone.pop()
      if (redone) this.#done.push(redone)
      return
    }
    if (step.changes.length === 0) return
    this.#undone = []
    const last = this.#done.at(-1)
    if (step.merge && last?.merge === step.merge) {
      this.#done.pop()
      const changes = compose(last.changes, step.changes)
      if (changes.length > 0) this.#done.push({ ...last, seq: step.seq, changes })
    } else this.#done.push(step)
    if (this.#done.length > kept) this.#done.shift()
  }
}

const stepOf = (
  line: { seq: number; label: string; merge?: string },
  changes: Change[],
  isGroup: boolean,
): Step => ({
  seq: line.seq,
  label: line.label,
  ...(line.merge ? { merge: line.merge } : {}),
  isGroup,
  changes,
})
