import { isSame } from './change'
import type { StoredDocument } from './document'
import { systemTables, tableNames, type TableName } from './tables'

/** How many records of one table the other document has more, has fewer, and has otherwise. */
export interface TableDifference {
  table: TableName
  more: number
  fewer: number
  different: number
}

type Stored = { id: string }

/** What would differ if `then` took the place of `now`; tables in which nothing differs are left out. */
export const documentDifference = (now: StoredDocument, then: StoredDocument): TableDifference[] =>
  tableNames
    .filter((table) => !systemTables.has(table))
    .map((table) => {
      const present = new Map(
        ((now.tables[table] ?? []) as Stored[]).map((record) => [record.id, record]),
      )
      const found = { table, more: 0, fewer: 0, different: 0 }
      for (const record of (then.tables[table] ?? []) as Stored[]) {
        const other = present.get(record.id)
        if (!other) found.more += 1
        else if (!isSame(other, record)) found.different += 1
        present.delete(record.id)
      }
      return { ...found, fewer: present.size }
    })
    .filter(({ more, fewer, different }) => more + fewer + different > 0)
