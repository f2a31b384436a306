import path from 'node:path'
import { diskCode, type Disk } from './disk'
import type { LastHint } from './lastHint'
import { encodeLine } from './lineCodec'
import type { LogHead } from './readLog'
import { NotSaved, type Journal } from './ports'
import { fileName } from './storeFiles'

interface Parts {
  disk: Disk
  folder: string
  hint: LastHint
  /** The generation of the next log, which is made when its first line comes. */
  generation: number
  /** The number of the last line that is safe. */
  seq: number
  /** The shape of the records in the lines. */
  version: number
  /** Called once when a refused line could not be taken off the disk again: from then on nothing may be written. */
  onLost: (sentence: string) => void
}

const lostSentence =
  'The disk stopped taking changes. You can look at everything, but nothing can be changed until Goodturn is started again.'

/** The journal on disk: one write and one sync for each line, in a log that this start made. */
export class JournalFile implements Journal {
  readonly #parts: Parts
  #generation: number
  #seq: number
  #log: { fd: number; end: number } | null = null
  #isLost = false
  #lines = 0
  #bytes = 0

  constructor(parts: Parts) {
    this.#parts = parts
    this.#generation = parts.generation
    this.#seq = parts.seq
  }

  /** What was appended since the last `rotate`. */
  get written(): { lines: number; bytes: number } {
    return { lines: this.#lines, bytes: this.#bytes }
  }

  append(payload: string): void {
    if (this.#isLost) throw new NotSaved(new Error(lostSentence))
    const line = encodeLine('J', payload)
    const log = (this.#log ??= this.#begin())
    const { disk, hint } = this.#parts
    try {
      disk.write(log.fd, line, log.end)
      disk.fdatasync(log.fd)
    } catch (error) {
      this.#takeBack(log)
      throw new NotSaved(error)
    }
    log.end += line.length
    this.#seq += 1
    this.#lines += 1
    this.#bytes += line.length
    hint.write(this.#seq)
  }

  /** Closes the log and gives the generation of the next one, which holds what comes after this instant. */
  rotate(): number {
    if (this.#log) this.#generation += 1
    this.close()
    this.#lines = 0
    this.#bytes = 0
    return this.#generation
  }

  close(): void {
    if (this.#log) this.#parts.disk.close(this.#log.fd)
    this.#log = null
  }

  /** A log that only has its head, or a piece of it, says nothing: when making it fails, nothing needs to be undone. */
  #begin(): { fd: number; end: number } {
    const { disk, folder, version } = this.#parts
    const head: LogHead = {
      format: 'goodturn log',
      generation: this.#generation,
      version,
      after: this.#seq,
    }
    const bytes = encodeLine('H', JSON.stringify(head))
    let fd: number | null = null
    try {
      fd = disk.create(path.join(folder, fileName('log', this.#generation)))
      disk.write(fd, bytes, 0)
      disk.fdatasync(fd)
      disk.syncFolder(folder)
      return { fd, end: bytes.length }
    } catch (error) {
      if (fd !== null) disk.close(fd)
      if (fd !== null || diskCode(error) === 'EEXIST') this.#generation += 1
      throw new NotSaved(error)
    }
  }

  #takeBack({ fd, end }: { fd: number; end: number }): void {
    const { disk, onLost } = this.#parts
    try {
      disk.ftruncate(fd, end)
      disk.fdatasync(fd)
    } catch {
      this.#isLost = true
      onLost(lostSentence)
    }
  }
}
