import { History } from '../../shared/store/history'
import { Memory } from '../../shared/store/memory'
import type { Migration } from '../../shared/store/migrations'
import { CannotOpen, type Problem } from './cannotOpen'
import type { Disk } from './disk'
import { isUnborn, readBase } from './readBase'
import { readLogs, type Logs } from './readLogs'
import { rebuild } from './rebuild'
import { storeFiles } from './storeFiles'

/** A data folder as it was found. */
export interface Recovered {
  memory: Memory
  history: History
  /** The number of the last line that was found. */
  seq: number
  /** The first generation that no file has yet. */
  generation: number
  problems: Problem[]
  /** The shape that was brought up to date; null when it was today's. */
  olderVersion: number | null
  isNew: boolean
  /** What the logs hold beyond the snapshot. */
  beyond: { lines: number; bytes: number }
}

/** Reads the newest good snapshot and the logs after it. Nothing on the disk is touched. */
export const recover = async (
  disk: Disk,
  folder: string,
  noted: number,
  migrations: readonly Migration[],
): Promise<Recovered> => {
  const { files, unfinished } = storeFiles(disk.readdir(folder))
  const generation = 1 + Math.max(0, ...[...files, ...unfinished].map((it) => it.generation))
  if (noted === 0 && isUnborn(disk, folder, files)) return newSphere(generation)
  const version = migrations.length + 1
  const { base, problems } = await readBase(disk, folder, files, version)
  if (!base) throw nothingReadable(folder, problems)
  const { seq } = base.document
  const logs = readLogs(
    disk,
    folder,
    files,
    { generation: base.generation, seq, version: base.document.version },
    version,
  )
  const found = [...problems, ...logProblems(logs, noted)]
  if (logs.seq === 0 && found.some((it) => it.kind === 'lost')) throw nothingReadable(folder, found)
  return {
    ...rebuild(base, logs.runs, migrations),
    olderVersion: base.document.version < version ? base.document.version : null,
    seq: logs.seq,
    generation,
    problems: found,
    isNew: false,
    beyond: { lines: logs.seq - seq, bytes: logs.bytes },
  }
}

const newSphere = (generation: number): Recovered => ({
  memory: new Memory(),
  history: new History(),
  seq: 0,
  generation,
  problems: [],
  olderVersion: null,
  isNew: true,
  beyond: { lines: 0, bytes: 0 },
})

const logProblems = ({ seq, highest, damaged, torn }: Logs, noted: number): Problem[] => {
  const lost = Math.max(highest, noted) - seq
  const broken = lost > 0 ? [...damaged, ...torn] : damaged
  const problems: Problem[] = broken.map((name) => ({
    kind: 'damaged',
    message: `${name} is damaged. What could be read of it was used; it stays as it is.`,
    file: name,
  }))
  if (lost > 0) problems.push({ kind: 'lost', message: lostSentence(lost) })
  return problems
}

const lostSentence = (lost: number): string =>
  lost === 1
    ? 'The last change could not be found. Everything before it is here.'
    : `The last ${lost} changes could not be found. Everything before them is here.`

const nothingReadable = (folder: string, problems: readonly Problem[]): CannotOpen =>
  new CannotOpen(
    'unreadable',
    `What Goodturn keeps in ${folder} could not be read. Nothing was changed: the files are as they were, and a backup can be restored.`,
    problems,
  )
