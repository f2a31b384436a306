import path from 'node:path'

/** The kinds of files that carry a generation number. */
export type StoreFileKind = 'snap' | 'undo' | 'log'

export interface StoreFile {
  kind: StoreFileKind
  generation: number
  name: string
}

const pattern = /^(?:(snap|undo)-([1-9]\d{0,14})\.json|(log)-([1-9]\d{0,14})\.jsonl)(\.tmp)?$/

export const fileName = (kind: StoreFileKind, generation: number): string =>
  kind === 'log' ? `log-${generation}.jsonl` : `${kind}-${generation}.json`

/** The store's files among the names of a folder, by generation; half-written ones apart. */
export const storeFiles = (
  names: readonly string[],
): { files: StoreFile[]; unfinished: StoreFile[] } => {
  const files: StoreFile[] = []
  const unfinished: StoreFile[] = []
  for (const name of names) {
    const found = pattern.exec(name)
    if (!found) continue
    const kind = (found[1] ?? found[3]) as StoreFileKind
    const generation = Number(found[2] ?? found[4])
    const list = found[5] ? unfinished : files
    list.push({ kind, generation, name })
  }
  const byGeneration = (one: StoreFile, other: StoreFile) => one.generation - other.generation
  return { files: files.sort(byGeneration), unfinished: unfinished.sort(byGeneration) }
}

export const hintFile = (folder: string): string => path.join(folder, 'last')
