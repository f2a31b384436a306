import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { StoredDocument } from '../../shared/store/document'
import type { TableDifference } from '../../shared/store/documentDifference'
import { DamagedBackup, type BackupFacts } from './backupFile'

/** What the worker thread is asked for; the paths are whole. */
export type BackupTask =
  | {
      kind: 'make'
      snapshot: string
      backup: string
      atLeast: number
      expected: { seq: number; records: Record<string, number> }
    }
  | { kind: 'look'; backup: string }
  | { kind: 'compare'; backup: string; snapshot: string }
  | { kind: 'read'; backup: string }

export type BackupAnswer =
  | { kind: 'made'; facts: BackupFacts | null }
  | { kind: 'looked'; facts: BackupFacts }
  | { kind: 'compared'; differences: TableDifference[] }
  | { kind: 'reading'; head: Omit<StoredDocument, 'tables'> }
  | { kind: 'failed'; isDamage: boolean; message: string }

export interface BackupPart {
  table: string
  records: unknown[]
}

type Answered<Kind extends BackupAnswer['kind']> = Extract<BackupAnswer, { kind: Kind }>

/** Everything heavy about backups, done in a thread of its own: one thread for each task, gone afterwards. */
export class BackupWork {
  readonly #script: string

  constructor(script = path.join(import.meta.dirname, 'workers', 'verifyWorker.js')) {
    this.#script = script
  }

  async make(
    task: Omit<Extract<BackupTask, { kind: 'make' }>, 'kind'>,
  ): Promise<BackupFacts | null> {
    return (await this.#ask({ kind: 'make', ...task }, 'made')).facts
  }

  async look(backup: string): Promise<BackupFacts> {
    return (await this.#ask({ kind: 'look', backup }, 'looked')).facts
  }

  async compare(backup: string, snapshot: string): Promise<TableDifference[]> {
    return (await this.#ask({ kind: 'compare', backup, snapshot }, 'compared')).differences
  }

  async read(backup: string): Promise<StoredDocument> {
    const worker = this.#start({ kind: 'read', backup })
    try {
      const { head } = expectKind(await nextMessage<BackupAnswer>(worker), 'reading')
      const tables: Record<string, unknown[]> = {}
      for (;;) {
        worker.postMessage('more')
        const part = await nextMessage<BackupPart | null>(worker)
        if (!part) return { ...head, tables }
        const list = (tables[part.table] ??= [])
        for (const record of part.records) list.push(record)
      }
    } finally {
      await worker.terminate()
    }
  }

  async #ask<Kind extends BackupAnswer['kind']>(
    task: BackupTask,
    kind: Kind,
  ): Promise<Answered<Kind>> {
    const worker = this.#start(task)
    try {
      return expectKind(await nextMessage<BackupAnswer>(worker), kind)
    } finally {
      await worker.terminate()
    }
  }

  #start(task: BackupTask): Worker {
    return new Worker(this.#script, { workerData: task })
  }
}

const nextMessage = <Message>(worker: Worker): Promise<Message> =>
  new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.off('message', taken).off('error', broken).off('exit', ended)
      finish()
    }
    const taken = (message: Message) => settle(() => resolve(message))
    const broken = (error: unknown) => settle(() => reject(error))
    const ended = (code: number) =>
      settle(() => reject(new Error(`the backup thread ended with ${code}`)))
    worker.on('message', taken).on('error', broken).on('exit', ended)
  })

const expectKind = <Kind extends BackupAnswer['kind']>(
  answer: BackupAnswer,
  kind: Kind,
): Answered<Kind> => {
  if (answer.kind === 'failed')
    throw answer.isDamage ? new DamagedBackup(answer.message) : new Error(answer.message)
  if (answer.kind !== kind)
    throw new Error(`the backup thread answered ${answer.kind}, not ${kind}`)
  return answer as Answered<Kind>
}
