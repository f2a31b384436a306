import type { Reader } from '../store/reader'
import type { TableName } from '../store/tables'
import { knownTables } from './knownWords'

interface Seen {
  stamp: object | undefined
  records: Map<TableName, unknown[]>
  token: object
}

const seen = new WeakMap<Reader, Seen>()
const tables = [...knownTables, 'private'] as const

/**
 * An object that stays the same while nothing changes that says who could help with what, so that answers may be kept
 * under it. Records are never mutated, so a walk that finds the same ones finds nothing new.
 */
export const evidenceNow = (read: Reader): object => {
  if (!read.stamp) return {}
  const before = seen.get(read)
  if (before?.stamp === read.stamp) return before.token
  const records = before?.records ?? new Map<TableName, unknown[]>()
  let isSame = before !== undefined
  for (const table of tables) isSame = isUnchanged(read, table, records) && isSame
  const now = { stamp: read.stamp, records, token: before && isSame ? before.token : {} }
  seen.set(read, now)
  return now.token
}

const isUnchanged = (read: Reader, table: TableName, all: Map<TableName, unknown[]>): boolean => {
  const records = all.get(table) ?? []
  all.set(table, records)
  let isSame = true
  let place = 0
  for (const record of read.all(table)) {
    if (records[place] !== record) {
      isSame = false
      records[place] = record
    }
    place += 1
  }
  if (records.length !== place) isSame = false
  records.length = place
  return isSame
}
