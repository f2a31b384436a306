import { createHash, randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Reader } from '../../shared/store/reader'
import { Refusal } from '../../shared/store/refusal'
import { isMissing, type Disk } from './disk'

const mostBytes = 2 * 1024 * 1024
const hashPattern = /^[0-9a-f]{64}$/

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Photos as files of the data folder, each called by the SHA-256 of what it holds. */
export class Photos {
  readonly #disk: Disk
  readonly #folder: string

  constructor(disk: Disk, dataFolder: string) {
    this.#disk = disk
    this.#folder = path.join(dataFolder, 'photos')
  }

  /** Keeps a photo, once, and gives the name it is asked for by. When this resolves it survives a power cut. */
  async put(bytes: Uint8Array): Promise<string> {
    if (bytes.length > mostBytes)
      throw new Refusal('tooLarge', 'This photo is larger than 2 MB. Please choose a smaller one.')
    const hash = hashOf(bytes)
    if (this.read(hash)) return hash
    if (!this.#disk.exists(this.#folder)) this.#disk.mkdir(this.#folder)
    const file = this.#fileOf(hash)
    if (this.#disk.exists(file)) this.#disk.rename(file, `${file}.damaged-${randomUUID()}`)
    await this.#write(file, bytes)
    return hash
  }

  /** A photo as it was put in; null when it is not there or no longer what it was. */
  read(hash: string): Uint8Array | null {
    if (!hashPattern.test(hash)) return null
    try {
      const bytes = this.#disk.readFile(this.#fileOf(hash))
      return hashOf(bytes) === hash ? bytes : null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  /** The hashes of all photos that are kept. */
  all(): string[] {
    if (!this.#disk.exists(this.#folder)) return []
    return this.#disk.readdir(this.#folder).filter((name) => hashPattern.test(name))
  }

  /** Photos that nobody in the sphere has. They are kept: a step of Undo may bring their person back. */
  unreferenced(read: Reader): string[] {
    const worn = new Set<string>()
    for (const { photo } of read.all('person')) if (photo) worn.add(photo)
    return this.all().filter((hash) => !worn.has(hash))
  }

  async #write(file: string, bytes: Uint8Array): Promise<void> {
    const temporary = `${file}.${randomUUID()}.tmp`
    try {
      const writing = await this.#disk.createLater(temporary)
      try {
        await writing.write(bytes)
        await writing.sync()
      } finally {
        await writing.close()
      }
      this.#disk.rename(temporary, file)
    } catch (error) {
      if (this.#disk.exists(temporary)) this.#disk.unlink(temporary)
      throw error
    }
    await this.#disk.syncFolderLater(this.#folder)
  }

  #fileOf(hash: string): string {
    return path.join(this.#folder, hash)
  }
}
