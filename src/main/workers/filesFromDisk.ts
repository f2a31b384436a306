import { readFile, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { limits } from '../../shared/exchange/limits'
import { Refusal } from '../../shared/store/refusal'
import type { FileToRead } from './parseMessages'

export interface FilesFromDisk {
  files: FileToRead[]
  /** Where each of the files lies. */
  paths: string[]
  /** Those that cannot be read, with a sentence that says what to do. */
  lost: { name: string; message: string }[]
}

/** Reads files from disk. More than the limit is refused before any of it is read. */
export const filesFromDisk = async (paths: readonly string[]): Promise<FilesFromDisk> => {
  const found: FilesFromDisk = { files: [], paths: [], lost: [] }
  const there: string[] = []
  let total = 0
  for (const path of paths) {
    const lose = (message: string) => found.lost.push({ name: basename(path), message })
    try {
      const facts = await stat(path)
      if (facts.isFile()) {
        there.push(path)
        total += facts.size
      } else lose('is a folder. Choose the files that are in it.')
    } catch {
      lose(
        `is no longer in ${dirname(path)}. If it was moved, use Bring in contacts and choose it.`,
      )
    }
  }
  if (total > limits.fileBytes)
    throw new Refusal('tooLarge', 'That is more than 100 MB. Please bring in less at a time.')
  for (const path of there) {
    const name = basename(path)
    try {
      found.files.push({ name, bytes: await readFile(path) })
      found.paths.push(path)
    } catch {
      found.lost.push({ name, message: 'could not be opened. May Goodturn read it?' })
    }
  }
  return found
}
