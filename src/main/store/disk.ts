import fs from 'node:fs'
import fsPromises from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** A file being written without holding up the main thread. */
export interface Writing {
  /** Writes all the bytes, at the end or at a place. */
  write(bytes: Uint8Array, at?: number): Promise<void>
  /** Resolves when the bytes survive a power cut. */
  sync(): Promise<void>
  close(): Promise<void>
}

export interface FileFacts {
  bytes: number
  isFolder: boolean
}

/** Everything the store asks of a file system. Errors are Node's, with their `code`. */
export interface Disk {
  /** Makes a file that must not be there yet, and opens it for writing. */
  create(file: string): number
  /** Opens a file for writing in place, and makes it when it is missing. */
  openInPlace(file: string): number
  /** Writes all the bytes at a place of the file. */
  write(fd: number, bytes: Uint8Array, at: number): void
  /** The bytes and the length survive a power cut. */
  fdatasync(fd: number): void
  fdatasyncLater(fd: number): Promise<void>
  fsync(fd: number): void
  ftruncate(fd: number, length: number): void
  close(fd: number): void
  readFile(file: string): Uint8Array
  /** Gives a file a second name, which must not be taken: the one step that only one of two can win. */
  link(file: string, name: string): void
  rename(from: string, to: string): void
  unlink(file: string): void
  /** Makes a folder and those above it. */
  mkdir(folder: string): void
  readdir(folder: string): string[]
  exists(file: string): boolean
  stat(file: string): FileFacts
  /** Whether this user may write in the folder. */
  canWrite(folder: string): boolean
  /** New, renamed and removed names in the folder survive a power cut. */
  syncFolder(folder: string): void
  syncFolderLater(folder: string): Promise<void>
  /** Makes a new or emptied file, to be written in slices. */
  createLater(file: string): Promise<Writing>
  unlinkLater(file: string): Promise<void>
  /** The bytes of a file in slices. */
  readLater(file: string): AsyncIterable<Uint8Array>
}

const fileMode = 0o600
const folderMode = 0o700
const { O_CREAT, O_EXCL, O_WRONLY } = fs.constants

const writeAll = (fd: number, bytes: Uint8Array, at: number): void => {
  let written = 0
  while (written < bytes.length)
    written += fs.writeSync(fd, bytes, written, bytes.length - written, at + written)
}

/** Windows syncs names with the file and cannot open a folder. */
const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const fd = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(fd)
  } finally {
    fs.closeSync(fd)
  }
}

const syncFolderLater = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await fsPromises.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Also gives the names of folders that had to be made to those above them, so that they last. */
const mkdir = (folder: string): void => {
  const first = fs.mkdirSync(folder, { recursive: true, mode: folderMode })
  if (first) syncFolder(path.dirname(first))
}

const canWrite = (folder: string): boolean => {
  try {
    fs.accessSync(folder, fs.constants.W_OK)
    return true
  } catch (error) {
    if (isNoPermission(error)) return false
    throw error
  }
}

const createLater = async (file: string): Promise<Writing> => {
  const handle = await fsPromises.open(file, 'w', fileMode)
  let end = 0
  return {
    write: async (bytes, at = end) => {
      let written = 0
      while (written < bytes.length) {
        const { bytesWritten } = await handle.write(
          bytes,
          written,
          bytes.length - written,
          at + written,
        )
        written += bytesWritten
      }
      end = Math.max(end, at + bytes.length)
    },
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}

/** The file system of this machine. Files are for their owner alone. */
export const realDisk: Disk = {
  create: (file) => fs.openSync(file, O_CREAT | O_EXCL | O_WRONLY, fileMode),
  openInPlace: (file) => fs.openSync(file, O_CREAT | O_WRONLY, fileMode),
  write: writeAll,
  fdatasync: (fd) => fs.fdatasyncSync(fd),
  fdatasyncLater: promisify(fs.fdatasync),
  fsync: (fd) => fs.fsyncSync(fd),
  ftruncate: (fd, length) => fs.ftruncateSync(fd, length),
  close: (fd) => fs.closeSync(fd),
  readFile: (file) => fs.readFileSync(file),
  link: (file, name) => fs.linkSync(file, name),
  rename: (from, to) => fs.renameSync(from, to),
  unlink: (file) => fs.unlinkSync(file),
  mkdir,
  readdir: (folder) => fs.readdirSync(folder),
  exists: (file) => fs.existsSync(file),
  stat: (file) => {
    const found = fs.statSync(file)
    return { bytes: found.size, isFolder: found.isDirectory() }
  },
  canWrite,
  syncFolder,
  syncFolderLater,
  createLater,
  unlinkLater: (file) => fsPromises.unlink(file),
  readLater: (file) => fs.createReadStream(file, { highWaterMark: 1 << 20 }),
}

/** The `code` of an error of the file system, or an empty string. */
export const diskCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Whether an error says that this user, or this disk, does not allow writing. */
export const isNoPermission = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes(diskCode(error))

export const isNoRoom = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(diskCode(error))

export const isMissing = (error: unknown): boolean => diskCode(error) === 'ENOENT'
