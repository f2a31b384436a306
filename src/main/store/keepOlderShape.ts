import path from 'node:path'
import { diskCode, type Disk } from './disk'
import { storeFiles } from './storeFiles'

/** Keeps every file as it was before a migration, in a folder that is never pruned. */
export const keepOlderShape = (disk: Disk, folder: string, version: number): void => {
  const kept = path.join(folder, `before-format-${version}`)
  disk.mkdir(kept)
  for (const { name } of storeFiles(disk.readdir(folder)).files)
    keep(disk, path.join(folder, name), path.join(kept, name))
  disk.syncFolder(kept)
  disk.syncFolder(folder)
}

/** A second name costs no room; where the disk knows no such thing, a copy does. */
const keep = (disk: Disk, from: string, to: string): void => {
  try {
    disk.link(from, to)
  } catch (error) {
    if (diskCode(error) === 'EEXIST') return
    const bytes = disk.readFile(from)
    const fd = disk.create(to)
    try {
      disk.write(fd, bytes, 0)
      disk.fsync(fd)
    } finally {
      disk.close(fd)
    }
  }
}
