import type { Reader } from '../store/reader'
import type { TableName } from '../store/tables'

interface Kept<Value> {
  stamps: readonly object[]
  /** What else it depends on, as the day. */
  key: string
  value: Value
}

/** Works something out once while none of the tables it reads from changes, for readers that can tell. */
export const keptWhile = <Value>(
  tables: readonly TableName[],
  work: (read: Reader, key: string) => Value,
): ((read: Reader, key: string) => Value) => {
  const kept = new WeakMap<Reader, Kept<Value>>()
  return (read, key) => {
    const { stampOf } = read
    if (!stampOf) return work(read, key)
    const stamps = tables.map((table) => stampOf(table))
    const before = kept.get(read)
    if (before?.key === key && before.stamps.every((stamp, place) => stamp === stamps[place]))
      return before.value
    const value = work(read, key)
    kept.set(read, { stamps, key, value })
    return value
  }
}
