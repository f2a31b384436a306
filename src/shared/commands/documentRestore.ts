import { z } from 'zod'
import { isSame } from '../store/change'
import type { StoredDocument } from '../store/document'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import { systemTables, tableNames, type AnyRecord, type TableName } from '../store/tables'
import type { Transaction } from '../store/transaction'
import { group } from './command'

const userTables = tableNames.filter((name) => !systemTables.has(name))

const isEmpty = (read: Reader): boolean =>
  userTables.every((name) => {
    for (const record of read.all(name)) if (record.id !== 'me') return false
    return true
  })

/**
 * A whole document read back: into an empty sphere, or in the place of everything that is here. Only what the user
 * writes: the program's own tables (deliveries, caches) are never part of a user's change.
 */
export const documentRestore = group({
  input: z.strictObject({
    document: z.custom<StoredDocument>(
      (value) =>
        typeof value === 'object' &&
        value !== null &&
        'tables' in value &&
        typeof value.tables === 'object' &&
        value.tables !== null &&
        Object.values(value.tables).every(Array.isArray),
      'not a Goodturn document',
    ),
    /** Takes the place of what is here; its name after the word restore: 'the backup of 19 November, 14:05'. */
    replaces: z.string().min(1).max(200).optional(),
  }),
  says: ({ document, replaces }) =>
    replaces ? `restore ${replaces}` : `bring back ${(document.tables.person ?? []).length} people`,
  /** In the place of another, each record is looked at about three times. */
  size: ({ document, replaces }) =>
    (replaces ? 3 : 1) *
    userTables.reduce((sum, name) => sum + (document.tables[name]?.length ?? 0), 0),
  steps: function* (read, { document, replaces }) {
    if (replaces) return yield* becoming(read, document)
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

/** Takes away what the document does not hold, then puts in what it holds otherwise. */
function* becoming(
  read: Reader,
  document: StoredDocument,
): Generator<(tx: Transaction) => void, { records: number }> {
  let count = 0
  for (const table of userTables) {
    const wanted = (document.tables[table] ?? []) as AnyRecord[]
    const ids = new Set<string>()
    for (const record of wanted) {
      ids.add(record.id)
      yield nothing
    }
    for (const { id } of read.all(table)) {
      if (!ids.has(id)) count += 1
      yield ids.has(id) ? nothing : (tx) => tx.remove(table, id)
    }
    for (const record of wanted) {
      const present = read.get(table, record.id)
      const isDifferent = !present || !isSame(present, record)
      if (isDifferent) count += 1
      yield isDifferent ? (tx) => void tx.put(table, record) : nothing
    }
  }
  return { records: count }
}

/** A step all the same: looking at many records that stay must not hold anything up either. */
const nothing = (): void => undefined
