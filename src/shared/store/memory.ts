import type { Meanings } from '../domain/meaning'
import { applyChanges, type Change } from './change'
import { indexes, Indexes, type IndexedRecord, type IndexName } from './indexes'
import type { Reader } from './reader'
import { emptyTables, tableNames, type RecordOf, type TableName, type Tables } from './tables'

/** The whole sphere in memory: the tables and their indexes, kept in step. */
export class Memory implements Reader {
  readonly tables: Tables
  readonly indexes: Indexes
  readonly #stamps = new Map<TableName, object>()
  #stamp: object = {}
  meanings?: Meanings

  constructor(tables: Tables = emptyTables()) {
    this.tables = tables
    this.indexes = Indexes.of(tables)
  }

  get stamp(): object {
    return this.#stamp
  }

  readonly stampOf = (table: TableName): object => {
    const stamp = this.#stamps.get(table) ?? {}
    this.#stamps.set(table, stamp)
    return stamp
  }

  get<Table extends TableName>(table: Table, id: string): RecordOf<Table> | undefined {
    return this.tables[table].get(id) as RecordOf<Table> | undefined
  }

  all<Table extends TableName>(table: Table): Iterable<RecordOf<Table>> {
    return this.tables[table].values() as Iterable<RecordOf<Table>>
  }

  by<Name extends IndexName>(index: Name, key: string): IndexedRecord<Name>[] {
    const records = this.tables[indexes[index].table] as Map<string, IndexedRecord<Name>>
    return [...(this.indexes.ids(index, key) ?? [])].map((id) => records.get(id)!)
  }

  keys(index: IndexName): Iterable<string> {
    return this.indexes.keys(index)
  }

  apply(changes: readonly Change[]): void {
    applyChanges(this.tables, changes)
    this.indexes.apply(changes)
    this.#stamp = {}
    for (const { table } of changes) this.#stamps.delete(table)
  }

  /** Something beside the tables has changed that views may read, such as what texts mean. */
  renew(): void {
    this.#stamp = {}
    this.#stamps.delete('matchCache')
  }

  /** The tables as they are now; later changes do not reach the copy. */
  copy(): Tables {
    return Object.fromEntries(
      tableNames.map((name) => [name, new Map<string, unknown>(this.tables[name])]),
    ) as unknown as Tables
  }
}
