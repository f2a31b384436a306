import type { AnyRecord, TableName, Tables } from './tables'

/** One record before and after. `before` is null for a new record, `after` for a removed one. */
export interface Change {
  table: TableName
  id: string
  before: AnyRecord | null
  after: AnyRecord | null
}

/** The changes that take these back, last first. */
export const invert = (changes: readonly Change[]): Change[] =>
  changes
    .map(({ table, id, before, after }) => ({ table, id, before: after, after: before }))
    .reverse()

/** Several runs of changes as one: for each record its first `before` and its last `after`. */
export const compose = (...runs: readonly (readonly Change[])[]): Change[] => {
  const merged = new Map<string, Change>()
  for (const change of runs.flat()) {
    const key = `${change.table}/${change.id}`
    const earlier = merged.get(key)
    merged.set(key, earlier ? { ...earlier, after: change.after } : change)
  }
  return [...merged.values()].filter((change) => !isSame(change.before, change.after))
}

/** Puts changes into the tables. Records are never mutated: a shallow copy of the maps stays true. */
export const applyChanges = (tables: Tables, changes: readonly Change[]): void => {
  for (const { table, id, after } of changes) {
    const records = tables[table] as Map<string, AnyRecord>
    if (after) records.set(id, after)
    else records.delete(id)
  }
}

/** Whether two JSON values are equal; a missing key and an undefined one are the same. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const left = one as Record<string, unknown>
  const right = other as Record<string, unknown>
  for (const key of Object.keys(left)) if (!isSame(left[key], right[key])) return false
  for (const key of Object.keys(right))
    if (left[key] === undefined && right[key] !== undefined) return false
  return true
}
