import { MeaningFile } from './meaningFile'

/** So many records are written at once, or fewer after a moment. */
const atOnce = 256
const moment = 2000
/** What is no longer in use leaves the file at the first look after a start, and then this often. */
const betweenTidying = 600_000

/** The records on disk: added in batches, written anew without what is no longer in use. */
export class KeptOnDisk {
  readonly #file: MeaningFile
  readonly #onTrouble: (what: string, error: unknown) => void
  #unsaved: Buffer[] = []
  #timer: NodeJS.Timeout | undefined
  #inUse: (() => Buffer[]) | null = null
  #tidiedAt = -Infinity
  #work: Promise<void> = Promise.resolve()
  #isBroken = false

  constructor(file: string, lexicon: number, onTrouble: (what: string, error: unknown) => void) {
    this.#file = new MeaningFile(file, lexicon)
    this.#onTrouble = onTrouble
  }

  async read(): Promise<Buffer[]> {
    try {
      return await this.#file.read()
    } catch (error) {
      this.#onTrouble('what texts mean could not be read, and is worked out anew', error)
      return []
    }
  }

  /** `inUse` gives every record that the file should hold, where it must be written as a whole. */
  add(record: Buffer, inUse: () => Buffer[]): void {
    this.#inUse = inUse
    this.#unsaved.push(record)
    if (this.#unsaved.length >= atOnce) return void this.flush()
    this.#timer ??= setTimeout(() => void this.flush(), moment)
    this.#timer.unref()
  }

  /** Something in the file is no longer in use. */
  tidy(inUse: () => Buffer[]): void {
    if (performance.now() - this.#tidiedAt < betweenTidying) return
    this.#tidiedAt = performance.now()
    void this.#write(() => {
      this.#unsaved = []
      return this.#file.rewrite(inUse())
    })
  }

  /** Writes what is not written yet. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#unsaved.length === 0) return this.#work
    return this.#write(() => {
      const records = this.#unsaved
      this.#unsaved = []
      if (records.length === 0) return Promise.resolve()
      if (!this.#file.isSound) return this.#file.rewrite(this.#inUse?.() ?? records)
      return this.#file.append(records)
    })
  }

  #write(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(async () => {
      if (this.#isBroken) return
      try {
        await work()
      } catch (error) {
        this.#isBroken = true
        this.#onTrouble('what texts mean could not be kept for the next start', error)
      }
    })
    return this.#work
  }
}
