import type { Change } from '../../shared/store/change'
import { fromStored, type StoredDocument } from '../../shared/store/document'
import { History } from '../../shared/store/history'
import { Memory } from '../../shared/store/memory'
import { migrate, type Migration } from '../../shared/store/migrations'
import { Replay } from '../../shared/store/replay'
import { wholeLine } from '../../shared/store/wholeRecord'
import type { Base } from './readBase'
import { readSteps } from './snapshotPieces'
import type { Run } from './readLogs'

/** A document in the shape of an older program, to which the lines of that program are applied. */
class OlderDocument {
  readonly #document: StoredDocument
  readonly #tables = new Map<string, Map<string, unknown>>()

  constructor(document: StoredDocument) {
    this.#document = document
    for (const [name, records] of Object.entries(document.tables))
      this.#tables.set(
        name,
        new Map(records.map((record) => [(record as { id: string }).id, record])),
      )
  }

  apply(changes: readonly Change[]): void {
    for (const { table, id, after } of changes) {
      const records = this.#tables.get(table) ?? new Map<string, unknown>()
      this.#tables.set(table, records)
      if (after) records.set(id, after)
      else records.delete(id)
    }
  }

  stored(): StoredDocument {
    const tables = [...this.#tables].map(([name, records]) => [name, [...records.values()]])
    return { ...this.#document, tables: Object.fromEntries(tables) as StoredDocument['tables'] }
  }
}

/** Puts the lines of the logs onto the base. Lines of an older shape are applied before the document is migrated. */
export const rebuild = (
  { document, history: stored }: Base,
  runs: readonly Run[],
  migrations: readonly Migration[],
): { memory: Memory; history: History } => {
  const version = migrations.length + 1
  if (document.version === version) {
    const memory = new Memory(fromStored(document))
    const history = new History(stored ? readSteps(stored, memory.tables) : undefined)
    const replay = new Replay(memory, history)
    for (const run of runs) for (const line of run.lines) replay.take(wholeLine(line))
    return { memory, history }
  }
  const next = runs.findIndex((run) => run.version > document.version)
  const own = next === -1 ? runs : runs.slice(0, next)
  const older = new OlderDocument(document)
  const replay = new Replay(older, new History())
  for (const run of own) for (const line of run.lines) replay.take(line)
  const target = next === -1 ? version : runs[next]!.version
  const { document: migrated } = migrate(older.stored(), migrations.slice(0, target - 1))
  const rest = next === -1 ? [] : runs.slice(next)
  // The steps of Undo hold records of the older shape, so they end here.
  const base = { document: migrated, generation: 0, history: null }
  return rebuild(base, rest, migrations)
}
