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

interface OpenLog {
  fd: number
  /** Where the next line goes. */
  end: number
  /** How far the file reaches: up to there a line only fills zeros, and its sync need not write a new length. */
  room: number
}

const roomBytes = 64 * 1024

/** A line followed by zeros up to the next whole piece of room. */
const withRoom = (line: Uint8Array, at: number): Uint8Array => {
  const room = Math.ceil((at + line.length) / roomBytes) * roomBytes
  const bytes = new Uint8Array(room - at)
  bytes.set(line)
  return bytes
}

/** Room that cannot be given back is read as the end of the log. */
const giveBackRoom = (disk: Disk, { fd, end, room }: OpenLog): boolean => {
  try {
    if (room > end) disk.ftruncate(fd, end)
    return true
  } catch {
    return false
  }
}

const isUnlinked = (disk: Disk, file: string): boolean => {
  try {
    disk.unlink(file)
    return true
  } catch {
    return false
  }
}

const lostSentence =
  'The disk stopped taking changes. You can look at everything, but nothing can be changed until Goodturn is started again.'
const unsureSentence = `${lostSentence} Whether your last change was written shows then.`

/** The journal on disk: one write and one sync for each line, in a log that this start made. */
export class JournalFile implements Journal {
  readonly #parts: Parts
  #generation: number
  #seq: number
  #log: OpenLog | null = null
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
    const { disk } = this.#parts
    const { log, line, bytes } = this.#prepared(payload)
    try {
      disk.write(log.fd, bytes, log.end)
      disk.fdatasync(log.fd)
    } catch (error) {
      throw this.#takeBack(log, error)
    }
    this.#settle(log, line.length, bytes.length)
  }

  async appendLater(payload: string): Promise<void> {
    const { disk } = this.#parts
    const { log, line, bytes } = this.#prepared(payload)
    try {
      disk.write(log.fd, bytes, log.end)
      await disk.fdatasyncLater(log.fd)
    } catch (error) {
      throw this.#takeBack(log, error)
    }
    this.#settle(log, line.length, bytes.length)
  }

  #prepared(payload: string): { log: OpenLog; line: Uint8Array; bytes: Uint8Array } {
    if (this.#isLost) throw new NotSaved(null, lostSentence)
    const line = encodeLine('J', payload)
    const log = (this.#log ??= this.#begin())
    const fits = log.end + line.length <= log.room
    return { log, line, bytes: fits ? line : withRoom(line, log.end) }
  }

  #settle(log: OpenLog, lineBytes: number, writtenBytes: number): void {
    log.room = Math.max(log.room, log.end + writtenBytes)
    log.end += lineBytes
    this.#seq += 1
    this.#lines += 1
    this.#bytes += lineBytes
    this.#parts.hint.write(this.#seq)
  }

  /** Closes the log and gives the generation of the next one, which holds what comes after this instant. */
  rotate(): number {
    if (this.#log) this.#generation += 1
    this.#lines = 0
    this.#bytes = 0
    this.close()
    return this.#generation
  }

  close(): void {
    const log = this.#log
    if (!log) return
    this.#log = null
    if (!this.#isLost) giveBackRoom(this.#parts.disk, log)
    this.#parts.disk.close(log.fd)
  }

  /** A log that only has its head, or a piece of it, says nothing: left behind, it does no harm. */
  #begin(): OpenLog {
    const { disk, folder, version } = this.#parts
    const file = path.join(folder, fileName('log', this.#generation))
    const head: LogHead = {
      format: 'goodturn log',
      generation: this.#generation,
      version,
      after: this.#seq,
    }
    const line = encodeLine('H', JSON.stringify(head))
    const bytes = withRoom(line, 0)
    let fd: number | null = null
    try {
      fd = disk.create(file)
      disk.write(fd, bytes, 0)
      disk.fdatasync(fd)
      disk.syncFolder(folder)
      return { fd, end: line.length, room: bytes.length }
    } catch (error) {
      if (fd !== null) disk.close(fd)
      const isTaken = fd === null ? diskCode(error) === 'EEXIST' : !isUnlinked(disk, file)
      if (isTaken) this.#generation += 1
      throw new NotSaved(error)
    }
  }

  /** Takes a line off the disk that it did not keep, and gives the error that says so. */
  #takeBack(log: OpenLog, cause: unknown): NotSaved {
    const { disk, onLost } = this.#parts
    try {
      disk.ftruncate(log.fd, log.end)
      disk.fdatasync(log.fd)
      log.room = log.end
      return new NotSaved(cause)
    } catch {
      this.#isLost = true
      onLost(lostSentence)
      return new NotSaved(cause, unsureSentence)
    }
  }
}
