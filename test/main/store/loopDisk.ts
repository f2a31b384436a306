import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** A file system to test on: how it is made and how it is mounted. */
export interface FileSystem {
  name: string
  make: readonly [string, ...string[]]
  mount: string
}

export const fileSystems: readonly FileSystem[] = [
  { name: 'ext4', make: ['mkfs.ext4', '-q', '-F'], mount: '' },
  { name: 'ext4, noauto_da_alloc', make: ['mkfs.ext4', '-q', '-F'], mount: 'noauto_da_alloc' },
  { name: 'XFS', make: ['mkfs.xfs', '-q', '-f'], mount: 'nouuid' },
]

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    .toString()
    .trim()

/** Why disks cannot be cut off on this machine, or null when they can. */
export const whyNoLoopDisks = (): string | null => {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  if (!fs.existsSync('/dev/loop-control')) return 'needs loop devices'
  for (const tool of ['losetup', 'mkfs.ext4', 'mkfs.xfs'])
    try {
      run('which', tool)
    } catch {
      return `needs ${tool}`
    }
  return null
}

/**
 * Disks in files of a file system that copies a file at one instant, so that a disk can be had as it was at that instant
 * while a program goes on writing to it: what a power cut leaves.
 */
export class LoopDisks {
  readonly #folder: string
  readonly #host: string
  #mounted: string[] = []
  #copies = 0

  constructor(folder: string) {
    this.#folder = folder
    this.#host = path.join(folder, 'host')
    const image = path.join(folder, 'host.img')
    run('truncate', '-s', '8G', image)
    run('mkfs.xfs', '-q', '-f', '-m', 'reflink=1', image)
    this.#mount(image, this.#host, '')
  }

  /** A new, empty disk; gives the folder at which it is mounted. */
  make({ make: [program, ...args], mount }: FileSystem): string {
    const image = path.join(this.#host, 'disk.img')
    fs.rmSync(image, { force: true })
    run('truncate', '-s', '400M', image)
    run(program, ...args, image)
    return this.#mount(image, path.join(this.#folder, 'disk'), mount)
  }

  /** The disk as it is at this instant; `look` is given the folder at which a copy of it is mounted. */
  async cut<Value>(
    { mount }: FileSystem,
    look: (folder: string) => Promise<Value>,
  ): Promise<Value> {
    this.#copies += 1
    const image = path.join(this.#host, `copy-${this.#copies}.img`)
    run('cp', '--reflink=always', path.join(this.#host, 'disk.img'), image)
    const folder = this.#mount(image, path.join(this.#folder, `copy-${this.#copies}`), mount)
    try {
      return await look(folder)
    } finally {
      this.unmount(folder)
      fs.rmSync(image)
    }
  }

  unmount(folder: string): void {
    run('umount', folder)
    this.#mounted = this.#mounted.filter((it) => it !== folder)
  }

  end(): void {
    for (const folder of this.#mounted.toReversed()) run('umount', '-l', folder)
    this.#mounted = []
  }

  #mount(image: string, folder: string, options: string): string {
    fs.mkdirSync(folder, { recursive: true })
    run('mount', '-o', ['loop', options].filter(Boolean).join(','), image, folder)
    this.#mounted.push(folder)
    return folder
  }
}
