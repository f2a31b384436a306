import { appendFile, chmod, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { isMissing } from '../store/disk'
import { modelName } from '../workers/lexiconFile'
import { forgetLikenesses, isWhole, recordBytes } from './meaningRecord'

/** How the file begins: what it is, which model and which lexicon it was made with. */
const headBytes = 16
const magic = 'GTMEAN1\n'
const headOf = (lexicon: number): Buffer => {
  const head = Buffer.alloc(headBytes)
  head.write(magic, 'latin1')
  head.writeUInt32LE(crc32(modelName), 8)
  head.writeUInt32LE(lexicon, 12)
  return head
}

const mode = 0o600
/** Records that are looked at, or put together, in one turn of the main thread. */
const atOnce = 1000

/**
 * Meanings on disk, beside the document and no part of it: a header, then records of one length, each with its checksum.
 * What is damaged is left out, for it can be worked out anew.
 */
export class MeaningFile {
  readonly #file: string
  readonly #head: Buffer
  /** Writing goes one after the other. */
  #last: Promise<unknown> = Promise.resolve()
  #isStarted = false

  constructor(file: string, lexicon: number) {
    this.#file = file
    this.#head = headOf(lexicon)
  }

  /** Every record that is whole. Those made with another lexicon come without their likenesses. */
  async read(): Promise<Buffer[]> {
    let bytes: Buffer
    try {
      bytes = await readFile(this.#file)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
    if (bytes.length < headBytes || !bytes.subarray(0, 12).equals(this.#head.subarray(0, 12)))
      return []
    const isSameLexicon = bytes.subarray(0, headBytes).equals(this.#head)
    const records: Buffer[] = []
    for (let at = headBytes; at + recordBytes <= bytes.length; at += recordBytes) {
      const record = bytes.subarray(at, at + recordBytes)
      if (!isWhole(record)) break
      if (!isSameLexicon) forgetLikenesses(record)
      records.push(record)
      if (records.length % atOnce === 0) await setImmediate()
    }
    this.#isStarted = isSameLexicon && bytes.length === headBytes + records.length * recordBytes
    return records
  }

  /** Whether records can be added to what is there; otherwise it is written as a whole. */
  get isSound(): boolean {
    return this.#isStarted
  }

  append(records: readonly Buffer[]): Promise<void> {
    return this.#next(() => appendFile(this.#file, Buffer.concat(records), { mode }))
  }

  /** Puts these records in place of all that was there. */
  rewrite(records: readonly Buffer[]): Promise<void> {
    return this.#next(async () => {
      const part = `${this.#file}.tmp`
      await writeFile(part, this.#head, { mode })
      await chmod(part, mode)
      for (let from = 0; from < records.length; from += atOnce)
        await appendFile(part, Buffer.concat(records.slice(from, from + atOnce)), { mode })
      await rename(part, this.#file)
      this.#isStarted = true
    })
  }

  remove(): Promise<void> {
    return this.#next(() => rm(this.#file, { force: true }))
  }

  #next(work: () => Promise<void>): Promise<void> {
    const next = this.#last.then(work)
    this.#last = next.catch(() => undefined)
    return next
  }
}
