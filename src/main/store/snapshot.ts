import path from 'node:path'
import type { Adapter } from 'lowdb'
import { toStored } from '../../shared/store/document'
import { History } from '../../shared/store/history'
import { Memory } from '../../shared/store/memory'
import { writeChecked } from './checkedFile'
import type { Disk } from './disk'
import type { Recovered } from './recover'
import { documentPieces, historyPieces } from './snapshotPieces'
import { fileName } from './storeFiles'

/** The document that lowdb holds: the whole sphere, what can be undone, and the number of its last change. */
export interface Sphere {
  memory: Memory
  history: History
  seq: number
}

interface Parts {
  disk: Disk
  folder: string
  version: number
  recover: () => Promise<Recovered>
  /** Ends the log at this instant and gives the generation that begins with it. */
  rotate: () => number
}

export const emptySphere = (): Sphere => ({ memory: new Memory(), history: new History(), seq: 0 })

/** Keeps a sphere in a folder: reading recovers it from snapshot and logs, writing makes the next snapshot. */
export class SnapshotAdapter implements Adapter<Sphere> {
  readonly #parts: Parts
  #recovered: Recovered | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** What the last `read` found, with more than a document holds. */
  get recovered(): Recovered {
    if (!this.#recovered) throw new Error('nothing was read yet')
    return this.#recovered
  }

  async read(): Promise<Sphere> {
    this.#recovered = await this.#parts.recover()
    return this.#recovered
  }

  /** Everything is copied before the first wait: the log rotates at the instant that the snapshot shows. */
  async write({ memory, history, seq }: Sphere): Promise<void> {
    const { disk, folder, version } = this.#parts
    const document = toStored(memory.tables, seq, version)
    const steps = history.stored()
    const generation = this.#parts.rotate()
    const fileOf = (kind: 'undo' | 'snap') => path.join(folder, fileName(kind, generation))
    await writeChecked(disk, fileOf('undo'), historyPieces(steps, document))
    // A snapshot never has a lasting name before its steps of Undo have one.
    await disk.syncFolderLater(folder)
    await writeChecked(disk, fileOf('snap'), documentPieces(document))
    await disk.syncFolderLater(folder)
  }
}
