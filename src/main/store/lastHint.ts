import { hintFile } from './storeFiles'
import { isMissing, type Disk } from './disk'

const width = 16
const pattern = /^(\d{16})\n$/

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
      return found ? Number(found[1]) : null
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
      this.#disk.write(this.#fd, Buffer.from(`${String(seq).padStart(width, '0')}\n`), 0)
    } catch {
      this.#isGivenUp = true
    }
  }

  close(): void {
    if (this.#fd !== null) this.#disk.close(this.#fd)
    this.#fd = null
  }
}
