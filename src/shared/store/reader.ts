import type { Meanings } from '../domain/meaning'
import type { IndexedRecord, IndexName } from './indexes'
import type { RecordOf, TableName } from './tables'

/** Reading the sphere: what commands and views see of it. */
export interface Reader {
  get<Table extends TableName>(table: Table, id: string): RecordOf<Table> | undefined
  all<Table extends TableName>(table: Table): Iterable<RecordOf<Table>>
  /** The records that stand under a key of an index, in no particular order. */
  by<Name extends IndexName>(index: Name, key: string): IndexedRecord<Name>[]
  /** The keys of an index that hold at least one record. */
  keys(index: IndexName): Iterable<string>
  /** Another object after every change; what was worked out under the same one is still true. Some readers have none. */
  readonly stamp?: object
  /** The same for one table: another object after every change in it. */
  readonly stampOf?: (table: TableName) => object
  /** What texts mean, where there is a model of sentences. */
  readonly meanings?: Meanings
}
