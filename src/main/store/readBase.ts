import path from 'node:path'
import { toStored, type StoredDocument } from '../../shared/store/document'
import { emptyTables } from '../../shared/store/tables'
import { CannotOpen, type Problem } from './cannotOpen'
import { readChecked, readCheckedBytes } from './checkedFile'
import type { Disk } from './disk'
import { parseDocument } from './parseDocument'
import { readLog } from './readLog'
import type { StoredHistory } from './snapshotPieces'
import { fileName, type StoreFile } from './storeFiles'

/** The state that the logs go on from. */
export interface Base {
  document: StoredDocument
  /** The first generation of logs that goes on from it. */
  generation: number
  history: StoredHistory | null
}

/** The newest snapshot that is as it was written, or the empty start of a journal that is still all there. */
export const readBase = async (
  disk: Disk,
  folder: string,
  files: readonly StoreFile[],
  version: number,
): Promise<{ base: Base | null; problems: Problem[] }> => {
  const problems: Problem[] = []
  for (const { generation, name } of files.filter((it) => it.kind === 'snap').reverse()) {
    const document = await readDocument(disk, path.join(folder, name))
    if (!document) {
      problems.push(damagedSnapshot(name))
      continue
    }
    if (document.version > version) throw newer(name)
    const { history, problem } = readHistory(disk, folder, generation, document.seq)
    if (problem) problems.push(problem)
    return { base: { document, generation, history }, problems }
  }
  return { base: emptyStart(disk, folder, files, version, problems), problems }
}

/** Whether the folder was left while its first snapshot was being made: only the empty steps of Undo are there. */
export const isUnborn = (disk: Disk, folder: string, files: readonly StoreFile[]): boolean =>
  files.every(
    ({ kind, generation }) =>
      kind === 'undo' && readHistory(disk, folder, generation, 0).history !== null,
  )

const readDocument = async (disk: Disk, file: string): Promise<StoredDocument | null> => {
  const bytes = readCheckedBytes(disk, file)
  if (!bytes) return null
  const read: Partial<StoredDocument> = await parseDocument(bytes)
  return read.format === 'goodturn' && Number.isSafeInteger(read.seq) && read.tables
    ? (read as StoredDocument)
    : null
}

const readHistory = (
  disk: Disk,
  folder: string,
  generation: number,
  seq: number,
): { history: StoredHistory | null; problem: Problem | null } => {
  const name = fileName('undo', generation)
  const read = readChecked(disk, path.join(folder, name)) as StoredHistory | null
  if (read?.format === 'goodturn undo' && read.seq === seq) return { history: read, problem: null }
  return {
    history: null,
    problem: {
      kind: 'undoLost',
      message: `What was done before could not be read from ${name}, so it cannot be undone. Nothing else is lost.`,
      file: name,
    },
  }
}

const emptyStart = (
  disk: Disk,
  folder: string,
  files: readonly StoreFile[],
  version: number,
  problems: Problem[],
): Base | null => {
  const first = files.find((it) => it.kind === 'log' && it.generation === 1)
  if (!first) return null
  const { head, lines } = readLog(disk, path.join(folder, first.name))
  if (lines[0]?.seq !== 1) return null
  if (problems.length === 0) problems.push(damagedSnapshot(fileName('snap', 1)))
  const document = toStored(emptyTables(), 0, head?.version ?? version)
  return { document, generation: 1, history: null }
}

const damagedSnapshot = (name: string): Problem => ({
  kind: 'damaged',
  message: `${name} is missing or damaged. Older files were used instead; it stays as it is.`,
  file: name,
})

const newer = (name: string): CannotOpen =>
  new CannotOpen(
    'newer',
    `${name} was written by a newer Goodturn. Please update the program; nothing was changed.`,
  )
