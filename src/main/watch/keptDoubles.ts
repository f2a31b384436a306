import { setImmediate } from 'node:timers/promises'
import { CandidatePairs, type CandidatePair } from '../../shared/matching/doubles/candidatePairs'
import { doubleProfile, profilesTouched } from '../../shared/views/doubleProfile'
import { doubleRow, isKeptApart } from '../../shared/views/doubleRow'
import type { Change } from '../../shared/store/change'
import type { DoublesListed } from '../../shared/ipc/acts'
import type { Engine } from '../store/engine'

/** Milliseconds of one slice, which leave room for everything else that main does. */
const slice = 8
const rowsAtATime = 10
const changesAtATime = 500

/** Which people may be one: looked for when first asked, in slices, and from then on only around what changed. */
export class KeptDoubles {
  readonly #engine: Engine
  readonly #pairs = new CandidatePairs()
  #waiting: Set<string> | null = null
  /** Changes of which it is not known yet whom they touch. */
  readonly #unread: Change[][] = []
  #work: Promise<void> | null = null

  constructor(engine: Engine) {
    this.#engine = engine
    engine.onCommit(({ changes }) => {
      if (!this.#waiting) return
      const isIdle = this.#unread.length === 0
      for (let from = 0; from < changes.length; from += changesAtATime)
        this.#unread.push(changes.slice(from, from + changesAtATime))
      this.#readChanges()
      if (isIdle && this.#unread.length > 0) globalThis.setImmediate(() => this.#readOn())
    })
  }

  /** Looks whom one slice of the changes touches. */
  #readChanges(): void {
    const changes = this.#unread.shift() ?? []
    for (const id of profilesTouched(this.#engine.memory, changes)) this.#waiting?.add(id)
  }

  #readOn(): void {
    this.#readChanges()
    if (this.#unread.length > 0) globalThis.setImmediate(() => this.#readOn())
  }

  /** Ten suggestions, the surest first, but for pairs that the user keeps apart. */
  async list(from: number): Promise<DoublesListed> {
    await this.#catchUp()
    const { memory, context } = this.#engine
    const pairs = this.#pairs.list().filter(({ a, b }) => !isKeptApart(memory, a, b))
    const start = Math.min(
      from,
      Math.floor(Math.max(0, pairs.length - 1) / rowsAtATime) * rowsAtATime,
    )
    return {
      count: pairs.length,
      rows: pairs
        .slice(start, start + rowsAtATime)
        .map((pair: CandidatePair) => doubleRow(memory, pair, context.today()))
        .filter((row) => row !== null),
    }
  }

  #catchUp(): Promise<void> {
    this.#work ??= this.#lookAround().finally(() => {
      this.#work = null
    })
    return this.#work
  }

  async #lookAround(): Promise<void> {
    const { memory } = this.#engine
    await this.#engine.idle()
    this.#waiting ??= new Set(memory.tables.person.keys())
    while (this.#waiting.size > 0 || this.#unread.length > 0) {
      if (this.#unread.length > 0) {
        await setImmediate()
        continue
      }
      const ids = this.#waiting
      this.#waiting = new Set()
      const looking = this.#pairs.take(ids, (id) => doubleProfile(memory, id))
      while (!this.#isDone(looking)) {
        await setImmediate()
        await this.#engine.idle()
      }
    }
  }

  #isDone(looking: Iterator<void>): boolean {
    const until = performance.now() + slice
    while (performance.now() < until) if (looking.next().done) return true
    return false
  }
}
