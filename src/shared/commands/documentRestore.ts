import { z } from 'zod'
import type { StoredDocument } from '../store/document'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { systemTables, tableNames, type TableName } from '../store/tables'
import { group } from './command'

const userTables = tableNames.filter((name) => !systemTables.has(name))

const isEmpty = (read: Reader): boolean =>
  userTables.every((name) => {
    for (const record of read.all(name)) if (record.id !== 'me') return false
    return true
  })

/**
 * A whole document read back into an empty sphere. Only what the user writes: the program's own tables
 * (deliveries, caches) are never part of a user's change.
 */
export const documentRestore = group({
  input: z.strictObject({
    document: z.custom<StoredDocument>(
      (value) =>
        typeof value === 'object' &&
        value !== null &&
        'tables' in value &&
        typeof value.tables === 'object' &&
        value.tables !== null,
      'not a Goodturn document',
    ),
  }),
  says: ({ document }) => `bring back ${(document.tables.person ?? []).length} people`,
  size: ({ document }) =>
    userTables.reduce((sum, name) => sum + (document.tables[name]?.length ?? 0), 0),
  steps: function* (read, { document }) {
    if (!isEmpty(read))
      throw new Refusal(
        'notEmpty',
        'There are people here already. A document can only be read into an empty sphere.',
      )
    let count = 0
    for (const table of userTables)
      for (const record of document.tables[table] ?? []) {
        count += 1
        yield (tx) => void tx.put(table as TableName, record as object)
      }
    return { records: count }
  },
})
