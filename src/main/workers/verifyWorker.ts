import { parentPort, workerData } from 'node:worker_threads'
import {
  backupFacts,
  compareBackup,
  DamagedBackup,
  makeBackup,
  readBackup,
} from '../store/backupFile'
import type { BackupAnswer, BackupPart, BackupTask } from '../store/backupWork'

const partSize = 150

const port = parentPort
if (!port) throw new Error('verifyWorker runs beside the program, not as one')

const answer = (task: BackupTask): BackupAnswer => {
  switch (task.kind) {
    case 'make':
      return { kind: 'made', facts: makeBackup(task) }
    case 'look':
      return { kind: 'looked', facts: backupFacts(task.backup) }
    case 'compare':
      return { kind: 'compared', differences: compareBackup(task.backup, task.snapshot) }
    case 'read':
      return readInParts(task.backup)
  }
}

/** Hands a document over in parts, each when it is asked for, so that the main thread is never held up for long. */
const readInParts = (backup: string): BackupAnswer => {
  const { tables, ...head } = readBackup(backup)
  const parts = partsOf(tables)
  port.on('message', () => {
    const next = parts.next()
    port.postMessage(next.done ? null : next.value)
  })
  return { kind: 'reading', head }
}

function* partsOf(tables: Record<string, unknown[]>): Generator<BackupPart> {
  for (const [table, records] of Object.entries(tables))
    for (let at = 0; at < records.length; at += partSize)
      yield { table, records: records.slice(at, at + partSize) }
}

try {
  port.postMessage(answer(workerData as BackupTask))
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  port.postMessage({
    kind: 'failed',
    isDamage: error instanceof DamagedBackup,
    message,
  } satisfies BackupAnswer)
}
