import type { Low } from 'lowdb'
import type { Disk } from './disk'
import type { Engine } from './engine'
import type { JournalFile } from './journalFile'
import { prune } from './prune'
import type { Sphere } from './snapshot'

interface Parts {
  low: Low<Sphere>
  engine: Engine
  journal: JournalFile
  disk: Disk
  folder: string
  /** What the logs held beyond the newest snapshot when the folder was opened. */
  beyond: { lines: number; bytes: number }
}

/** Writes snapshots, one at a time, and knows what the logs hold beyond the newest. */
export class Saver {
  readonly #parts: Parts
  #earlier: { lines: number; bytes: number }
  #running: Promise<void> | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#earlier = parts.beyond
  }

  get beyond(): { lines: number; bytes: number } {
    return sum(this.#earlier, this.#parts.journal.written)
  }

  /** Writes a snapshot unless nothing has changed since the last. Asked for twice, it is written once. */
  snapshot(): Promise<void> {
    this.#running ??= this.#writeAndPrune().finally(() => (this.#running = null))
    return this.#running
  }

  /** Writes the snapshot that a new, damaged or older folder goes on from. Nothing of what was found is removed. */
  async startAfresh(): Promise<void> {
    await this.#write()
  }

  async #writeAndPrune(): Promise<void> {
    const { engine, disk, folder } = this.#parts
    while (engine.isBusy) await engine.idle()
    if (this.beyond.lines === 0) return
    await this.#write()
    await prune(disk, folder)
  }

  /** Everything up to the first wait happens at one instant. */
  async #write(): Promise<void> {
    const { low, engine } = this.#parts
    low.data = { ...low.data, seq: engine.seq }
    this.#earlier = this.beyond
    await low.write()
    this.#earlier = { lines: 0, bytes: 0 }
  }
}

const sum = (one: { lines: number; bytes: number }, other: { lines: number; bytes: number }) => ({
  lines: one.lines + other.lines,
  bytes: one.bytes + other.bytes,
})
