import type { Reader } from '../store/reader'
import type { RecordOf, TableName } from '../store/tables'

/** The records of one table beside what was made of each, in step by position. */
export interface FoldedRows<Table extends TableName, Folded> {
  records: RecordOf<Table>[]
  folded: Folded[]
}

/** What is made of the records of a table, kept between calls. */
export interface Folding<Table extends TableName, Folded> {
  rows: (read: Reader) => FoldedRows<Table, Folded>
  of: (record: RecordOf<Table>) => Folded
}

/**
 * Keeps what is made of every record of a table. A record is never mutated, so what was made of it stays true;
 * a call only walks the table and makes anew what is another record than the one that stood at its place.
 */
export const keepFolded = <Table extends TableName, Folded>(
  table: Table,
  fold: (record: RecordOf<Table>) => Folded,
): Folding<Table, Folded> => {
  const kept = new WeakMap<Reader, FoldedRows<Table, Folded>>()
  const made = new WeakMap<object, Folded>()
  const of = (record: RecordOf<Table>): Folded => {
    const before = made.get(record)
    if (before !== undefined) return before
    const folded = fold(record)
    made.set(record, folded)
    return folded
  }
  const rows = (read: Reader) => {
    const { records, folded } = kept.get(read) ?? { records: [], folded: [] }
    kept.set(read, { records, folded })
    let place = 0
    for (const record of read.all(table)) {
      if (records[place] !== record) {
        records[place] = record
        folded[place] = of(record)
      }
      place += 1
    }
    records.length = place
    folded.length = place
    return { records, folded }
  }
  return { rows, of }
}
