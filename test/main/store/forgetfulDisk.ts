import path from 'node:path'
import type { Disk, FileFacts, Writing } from '../../../src/main/store/disk'
import type { Chance } from '../../fixtures/chance'

/** Something written to a file that no sync has made safe yet. */
type Unsynced = { at: number; bytes: Uint8Array } | { length: number }

interface Inode {
  live: Buffer
  safe: Buffer
  unsynced: Unsynced[]
}

/** A name that was given or taken away and that no sync of its folder has made safe yet. */
type Naming =
  | { kind: 'add'; file: string; inode: Inode }
  | { kind: 'remove'; file: string }
  | { kind: 'move'; from: string; to: string; inode: Inode }

/** What a disk holds after the power went: names and their bytes. */
export interface Image {
  folders: string[]
  files: Map<string, Buffer>
}

/** How much of what was not synced is there after all. */
export type Survival = 'none' | 'all' | 'some'

const sector = 512

const failure = (code: string, file: string): Error =>
  Object.assign(new Error(`${code}: ${file}`), { code })

/**
 * A file system in memory that keeps for certain only what was synced. At a power cut it forgets any of the rest, in any
 * order, names apart from bytes and sector by sector; `onStep` is called after every change, where a cut can be tried.
 */
export class ForgetfulDisk implements Disk {
  onStep: () => void = () => undefined
  readonly #folders = new Set<string>(['/'])
  readonly #names = new Map<string, Inode>()
  readonly #safeNames = new Map<string, Inode>()
  #namings: Naming[] = []
  readonly #open = new Map<number, Inode>()
  #nextFd = 3

  constructor(image?: Image) {
    for (const folder of image?.folders ?? []) this.#folders.add(folder)
    for (const [file, bytes] of image?.files ?? []) {
      const inode = { live: Buffer.from(bytes), safe: Buffer.from(bytes), unsynced: [] }
      this.#names.set(file, inode)
      this.#safeNames.set(file, inode)
    }
  }

  /** What a power cut at this instant leaves. */
  cut(survival: Survival, chance: Chance): Image {
    const isKept = () => survival === 'all' || (survival === 'some' && chance.odds(0.5))
    const names = new Map(this.#safeNames)
    for (const naming of this.#namings) if (isKept()) applyNaming(names, naming)
    const files = new Map<string, Buffer>()
    for (const [file, { safe, unsynced }] of names) {
      let bytes: Buffer = Buffer.from(safe)
      for (const change of unsynced)
        if (isKept())
          bytes = survival === 'all' ? applied(bytes, change) : torn(bytes, change, chance)
      files.set(file, bytes)
    }
    return { folders: [...this.#folders], files }
  }

  /** Everything as it is now, as an orderly shutdown leaves it. */
  image(): Image {
    const files = [...this.#names].map(([file, { live }]) => [file, Buffer.from(live)] as const)
    return { folders: [...this.#folders], files: new Map(files) }
  }

  create(file: string): number {
    if (this.#names.has(file)) throw failure('EEXIST', file)
    return this.#opened(this.#made(file))
  }

  openInPlace(file: string): number {
    return this.#opened(this.#names.get(file) ?? this.#made(file))
  }

  write(fd: number, bytes: Uint8Array, at: number): void {
    this.#change(this.#inode(fd), { at, bytes: Uint8Array.from(bytes) })
  }

  fdatasync(fd: number): void {
    const inode = this.#inode(fd)
    inode.safe = Buffer.from(inode.live)
    inode.unsynced = []
    this.onStep()
  }

  async fdatasyncLater(fd: number): Promise<void> {
    await Promise.resolve()
    this.fdatasync(fd)
  }

  fsync(fd: number): void {
    this.fdatasync(fd)
  }

  ftruncate(fd: number, length: number): void {
    this.#change(this.#inode(fd), { length })
  }

  close(fd: number): void {
    if (!this.#open.delete(fd)) throw failure('EBADF', String(fd))
  }

  readFile(file: string): Uint8Array {
    return Buffer.from(this.#need(file).live)
  }

  link(file: string, name: string): void {
    if (this.#names.has(name)) throw failure('EEXIST', name)
    this.#name({ kind: 'add', file: name, inode: this.#need(file) })
  }

  rename(from: string, to: string): void {
    this.#name({ kind: 'move', from, to, inode: this.#need(from) })
  }

  unlink(file: string): void {
    this.#need(file)
    this.#name({ kind: 'remove', file })
  }

  async unlinkLater(file: string): Promise<void> {
    this.unlink(file)
  }

  /** Like the real one, which syncs the folder above. */
  mkdir(folder: string): void {
    for (let at = folder; at !== '/'; at = path.dirname(at)) this.#folders.add(at)
  }

  readdir(folder: string): string[] {
    if (!this.#folders.has(folder)) throw failure('ENOENT', folder)
    const all = [...this.#names.keys(), ...this.#folders]
    return all
      .filter((it) => path.dirname(it) === folder && it !== '/')
      .map((it) => path.basename(it))
  }

  exists(file: string): boolean {
    return this.#names.has(file) || this.#folders.has(file)
  }

  stat(file: string): FileFacts {
    if (this.#folders.has(file)) return { bytes: 0, isFolder: true }
    return { bytes: this.#need(file).live.length, isFolder: false }
  }

  canWrite(): boolean {
    return true
  }

  syncFolder(folder: string): void {
    const isHere = (it: Naming) => path.dirname(it.kind === 'move' ? it.to : it.file) === folder
    for (const naming of this.#namings.filter(isHere)) applyNaming(this.#safeNames, naming)
    this.#namings = this.#namings.filter((it) => !isHere(it))
    this.onStep()
  }

  async syncFolderLater(folder: string): Promise<void> {
    this.syncFolder(folder)
  }

  async createLater(file: string): Promise<Writing> {
    if (this.#names.has(file)) this.unlink(file)
    const fd = this.create(file)
    return {
      write: async (bytes, at = this.#inode(fd).live.length) => this.write(fd, bytes, at),
      sync: async () => this.fdatasync(fd),
      close: async () => this.close(fd),
    }
  }

  async *readLater(file: string): AsyncIterable<Uint8Array> {
    yield this.readFile(file)
  }

  #made(file: string): Inode {
    if (!this.#folders.has(path.dirname(file))) throw failure('ENOENT', file)
    const inode = { live: Buffer.alloc(0), safe: Buffer.alloc(0), unsynced: [] }
    this.#name({ kind: 'add', file, inode })
    return inode
  }

  #opened(inode: Inode): number {
    this.#open.set(++this.#nextFd, inode)
    return this.#nextFd
  }

  #inode(fd: number): Inode {
    const inode = this.#open.get(fd)
    if (!inode) throw failure('EBADF', String(fd))
    return inode
  }

  #need(file: string): Inode {
    const inode = this.#names.get(file)
    if (!inode) throw failure('ENOENT', file)
    return inode
  }

  #change(inode: Inode, change: Unsynced): void {
    inode.live = applied(inode.live, change)
    inode.unsynced.push(change)
    this.onStep()
  }

  #name(naming: Naming): void {
    applyNaming(this.#names, naming)
    this.#namings.push(naming)
    this.onStep()
  }
}

const applyNaming = (names: Map<string, Inode>, naming: Naming): void => {
  if (naming.kind === 'remove') names.delete(naming.file)
  else if (naming.kind === 'add') names.set(naming.file, naming.inode)
  else {
    names.delete(naming.from)
    names.set(naming.to, naming.inode)
  }
}

const applied = (bytes: Buffer, change: Unsynced): Buffer => {
  const length = 'length' in change ? change.length : change.at + change.bytes.length
  if ('length' in change && length <= bytes.length) return Buffer.from(bytes.subarray(0, length))
  const changed = Buffer.alloc(Math.max(bytes.length, length))
  bytes.copy(changed)
  if ('bytes' in change) changed.set(change.bytes, change.at)
  return changed
}

/** A write of which only some sectors arrived; the length may have arrived without them. */
const torn = (bytes: Buffer, change: Unsynced, chance: Chance): Buffer => {
  if ('length' in change) return applied(bytes, change)
  const end = change.at + change.bytes.length
  const changed = applied(bytes, { length: Math.max(bytes.length, end) })
  let length = chance.odds(0.5) ? changed.length : bytes.length
  for (let from = change.at; from < end; from += sector - (from % sector)) {
    const to = Math.min(end, from + sector - (from % sector))
    if (chance.odds(0.3)) continue
    changed.set(change.bytes.subarray(from - change.at, to - change.at), from)
    length = Math.max(length, to)
  }
  return changed.subarray(0, length)
}
