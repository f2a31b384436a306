import path from 'node:path'
import type { Line } from '../../shared/store/line'
import { CannotOpen } from './cannotOpen'
import type { Disk } from './disk'
import { readLog, type ReadLog } from './readLog'
import type { StoreFile } from './storeFiles'

/** The lines of one log that go on from what came before. */
export interface Run {
  version: number
  lines: Line[]
}

export interface Logs {
  runs: Run[]
  /** The number of the last line that could be used. */
  seq: number
  /** The highest number that any log speaks of. */
  highest: number
  /** Logs in which something is broken that was a line once. */
  damaged: string[]
  /** Logs whose end is broken, as a power cut leaves it: no loss, unless numbers are missing. */
  torn: string[]
  bytes: number
}

interface NamedLog extends ReadLog {
  name: string
}

/** Reads the logs from a generation on, and takes their lines in order up to the first number that is missing. */
export const readLogs = (
  disk: Disk,
  folder: string,
  files: readonly StoreFile[],
  base: { generation: number; seq: number; version: number },
  version: number,
): Logs => {
  const logs: NamedLog[] = files
    .filter((it) => it.kind === 'log' && it.generation >= base.generation)
    .map(({ name }) => ({ name, ...readLog(disk, path.join(folder, name)) }))
  const found: Logs = {
    runs: [],
    seq: base.seq,
    highest: base.seq,
    bytes: 0,
    damaged: logs.filter((log) => log.breakage === 'damaged').map((log) => log.name),
    torn: logs.filter((log) => log.breakage === 'torn').map((log) => log.name),
  }
  for (const { head, lines, name } of logs) {
    if (head && head.version > version)
      throw new CannotOpen(
        'newer',
        `${name} was written by a newer Goodturn. Please update the program; nothing was changed.`,
      )
    for (const number of [head?.after ?? 0, lines.at(-1)?.seq ?? 0])
      found.highest = Math.max(found.highest, number)
  }
  let current = base.version
  for (const [at, log] of logs.entries()) {
    found.bytes += log.bytes
    if (log.head && log.head.after > found.seq) break
    // Without its head a log does not tell its shape: only where none has ever changed is it clear.
    if (!log.head && current !== version) break
    current = log.head?.version ?? current
    const taken = linesAfter(log, found.seq, startOfLater(logs, at))
    found.runs.push({ version: current, lines: taken.lines })
    found.seq = taken.lines.at(-1)?.seq ?? found.seq
    if (taken.isCutShort) break
  }
  return found
}

/** A later log says where it starts: what an earlier one holds beyond that never counted. */
const startOfLater = (logs: readonly NamedLog[], at: number): number =>
  Math.min(...logs.slice(at + 1).map((log) => log.head?.after ?? Infinity))

const linesAfter = (
  { lines }: ReadLog,
  seq: number,
  limit: number,
): { lines: Line[]; isCutShort: boolean } => {
  const taken: Line[] = []
  let last = seq
  for (const line of lines) {
    if (line.seq <= last) continue
    if (line.seq > limit) break
    if (line.seq !== last + 1) return { lines: taken, isCutShort: true }
    taken.push(line)
    last = line.seq
  }
  return { lines: taken, isCutShort: false }
}
