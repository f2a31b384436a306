import { crc32 } from 'node:zlib'
import { hintFile } from './storeFiles'
import { isMissing, type Disk } from './disk'

const width = 16
const pattern = /^(\d{16}) ([0-9a-f]{8})\n$/

const sumOf = (digits: string): string => crc32(digits).toString(16).padStart(8, '0')

/**
 * The number of the last change in a second place, so that a log that was cut exactly between two lines is noticed.
 * Never synced on its own: it may be behind, and is only ever reported, never refused on.
 */
export class LastHint {
  readonly #disk: Disk
  readonly #file: string
  #fd: number | null = null
  #isGivenUp = false

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#file = hintFile(folder)
  }

  /** The number that was noted, or null when there is none that can be read. */
  read(): number | null {
    try {
      const text = Buffer.from(this.#disk.readFile(this.#file)).toString('latin1')
      const found = pattern.exec(text)
      return found && sumOf(found[1]!) === found[2] ? Number(found[1]) : null
    } catch (error) {
      if (isMissing(error)) return null
      this.#isGivenUp = true
      return null
    }
  }

  /** A hint that cannot be written is given up until the next start: no change depends on it. */
  write(seq: number): void {
    if (this.#isGivenUp) return
    try {
      this.#fd ??= this.#disk.openInPlace(this.#file)
      const digits = String(seq).padStart(width, '0')
      this.#disk.write(this.#fd, Buffer.from(`${digits} ${sumOf(digits)}\n`), 0)
    } catch {
      this.#isGivenUp = true
    }
  }

  close(): void {
    if (this.#fd !== null) this.#disk.close(this.#fd)
    this.#fd = null
  }
}
