import path from 'node:path'
import { isIntact } from './checkedFile'
import type { Disk } from './disk'
import { isAllWhole } from './lineCodec'
import { storeFiles, type StoreFile } from './storeFiles'

/** Snapshots that are kept besides the newest. */
const keptBefore = 2

/**
 * Removes what lies before the third newest good snapshot. Only files that are as they were written go: a damaged one
 * may still be wanted.
 */
export const prune = async (disk: Disk, folder: string): Promise<void> => {
  const { files, unfinished } = storeFiles(disk.readdir(folder))
  const snapshots = files.filter((it) => it.kind === 'snap').reverse()
  const good: StoreFile[] = []
  for (const snapshot of snapshots) {
    if (good.length > keptBefore) break
    if (await isIntact(disk, path.join(folder, snapshot.name))) good.push(snapshot)
  }
  const newest = good[0]
  const oldest = good[keptBefore]
  if (newest)
    for (const { generation, name } of unfinished)
      if (generation < newest.generation) await disk.unlinkLater(path.join(folder, name))
  if (!oldest) return
  for (const file of files)
    if (file.generation < oldest.generation && (await isProven(disk, folder, file)))
      await disk.unlinkLater(path.join(folder, file.name))
}

const isProven = async (
  disk: Disk,
  folder: string,
  { kind, name }: StoreFile,
): Promise<boolean> => {
  const file = path.join(folder, name)
  if (kind !== 'log') return isIntact(disk, file)
  try {
    return await isAllWhole(disk.readLater(file))
  } catch {
    return false
  }
}
