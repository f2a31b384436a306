import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Disk, Writing } from './disk'

/**
 * A file that is valid JSON as a whole and starts with a head of fixed width: the length and the SHA-256
 * of everything after the head.
 */
const headOf = (bytes: number, sha256: string): string =>
  `{"bytes":${String(bytes).padStart(15)},"sha256":"${sha256}",\n`

const headBytes = headOf(0, ''.padStart(64, '0')).length
const headPattern = /^\{"bytes": *(\d+),"sha256":"([0-9a-f]{64})",\n$/

const sliceBytes = 256 * 1024
const mostMilliseconds = 8
/** Often enough that the journal's own sync never waits for long behind a large file. */
const syncEvery = 4 * 1024 * 1024

const headFrom = (bytes: Uint8Array): { bytes: number; sha256: string } | null => {
  const found = headPattern.exec(Buffer.from(bytes.subarray(0, headBytes)).toString('latin1'))
  return found ? { bytes: Number(found[1]), sha256: found[2]! } : null
}

/**
 * Writes pieces of JSON, which end the object that the head opens, under a temporary name, in slices between
 * which the program goes on, and gives the file its name once it is safe. The folder is not synced.
 */
export const writeChecked = async (
  disk: Disk,
  file: string,
  pieces: Iterable<string>,
): Promise<void> => {
  const temporary = `${file}.tmp`
  try {
    const writing = await disk.createLater(temporary)
    try {
      await writePieces(writing, pieces)
    } finally {
      await writing.close()
    }
    disk.rename(temporary, file)
  } catch (error) {
    if (disk.exists(temporary)) disk.unlink(temporary)
    throw error
  }
}

const writePieces = async (writing: Writing, pieces: Iterable<string>): Promise<void> => {
  const hash = createHash('sha256')
  let total = 0
  let unsynced = 0
  await writing.write(Buffer.from(headOf(0, ''.padStart(64, '0'))), 0)
  for (const slice of slicesOf(pieces)) {
    hash.update(slice)
    await writing.write(slice, headBytes + total)
    total += slice.length
    unsynced += slice.length
    if (unsynced >= syncEvery) {
      await writing.sync()
      unsynced = 0
    }
    await setImmediate()
  }
  await writing.write(Buffer.from(headOf(total, hash.digest('hex'))), 0)
  await writing.sync()
}

function* slicesOf(pieces: Iterable<string>): Generator<Buffer> {
  let gathered: string[] = []
  let length = 0
  let until = performance.now() + mostMilliseconds
  for (const piece of pieces) {
    gathered.push(piece)
    length += piece.length
    if (length < sliceBytes && performance.now() < until) continue
    yield Buffer.from(gathered.join(''))
    gathered = []
    length = 0
    until = performance.now() + mostMilliseconds
  }
  if (length > 0) yield Buffer.from(gathered.join(''))
}

/** The bytes of a checked file, or null when they are not as they were written. */
export const readCheckedBytes = (disk: Disk, file: string): Uint8Array | null => {
  let bytes: Uint8Array
  try {
    bytes = disk.readFile(file)
  } catch {
    return null
  }
  const head = headFrom(bytes)
  if (!head || bytes.length !== headBytes + head.bytes) return null
  const sum = createHash('sha256').update(bytes.subarray(headBytes)).digest('hex')
  return sum === head.sha256 ? bytes : null
}

/** What a checked file holds, or null when it is not as it was written. */
export const readChecked = (disk: Disk, file: string): object | null => {
  const bytes = readCheckedBytes(disk, file)
  return bytes && (JSON.parse(Buffer.from(bytes).toString()) as object)
}

/** Whether a checked file is as it was written, read in slices. */
export const isIntact = async (disk: Disk, file: string): Promise<boolean> => {
  const hash = createHash('sha256')
  let start: Buffer | null = Buffer.alloc(0)
  let head: { bytes: number; sha256: string } | null = null
  let total = 0
  try {
    for await (const slice of disk.readLater(file)) {
      total += slice.length
      if (!start) {
        hash.update(slice)
        continue
      }
      start = Buffer.concat([start, slice])
      if (start.length < headBytes) continue
      head = headFrom(start)
      if (!head) return false
      hash.update(start.subarray(headBytes))
      start = null
    }
  } catch {
    return false
  }
  return head !== null && total === headBytes + head.bytes && hash.digest('hex') === head.sha256
}
