import { isSame } from '../../shared/store/change'
import { Indexes, indexes, type IndexName } from '../../shared/store/indexes'
import type { Memory } from '../../shared/store/memory'
import { schemas, tableNames, type TableName } from '../../shared/store/tables'
import type { OpenStore } from '../store/openStore'
import { danglingLinks } from './danglingLinks'

/** What was found in a data folder; nothing is wrong when `problems` is empty. */
export interface Found {
  folder: string
  seq: number
  /** How many records each table holds. */
  records: Record<string, number>
  problems: string[]
  /** Problems beyond those told. */
  further: number
}

const mostTold = 100

/** Looks at everything: what opening found, every record, every link, every photo and every index. */
export const checkSphere = ({ engine, folder, problems, photos }: OpenStore): Found => {
  const { memory } = engine
  const all = [
    ...problems.map((problem) => problem.message),
    ...misfits(memory),
    ...[...danglingLinks(memory)].map(
      ({ table, id, field, to }) => `${table} ${id}: ${field} names ${to}, which is not there.`,
    ),
    ...missingPhotos(memory, (hash) => photos.read(hash) !== null),
    ...wrongIndexes(memory),
  ]
  return {
    folder,
    seq: engine.seq,
    records: Object.fromEntries(tableNames.map((name) => [name, memory.tables[name].size])),
    problems: all.slice(0, mostTold),
    further: Math.max(0, all.length - mostTold),
  }
}

const misfits = (memory: Memory): string[] =>
  tableNames.flatMap((table) =>
    [...memory.tables[table]].flatMap(([id, record]) => {
      const why = misfit(table, id, record)
      return why ? [`${table} ${id}: ${why}`] : []
    }),
  )

const misfit = (table: TableName, id: string, record: { id: string }): string | null => {
  const parsed = schemas[table].safeParse(record)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'does not fit'}`.trim()
  }
  if (record.id !== id) return `is kept under another id than its own, ${record.id}.`
  return isSame(parsed.data, record) ? null : 'lacks what every record of its kind has.'
}

const missingPhotos = (memory: Memory, isThere: (hash: string) => boolean): string[] =>
  [...memory.tables.person.values()].flatMap(({ id, photo }) =>
    photo && !isThere(photo) ? [`person ${id}: the photo ${photo} is not there or damaged.`] : [],
  )

const wrongIndexes = (memory: Memory): string[] => {
  const rebuilt = Indexes.of(memory.tables)
  return (Object.keys(indexes) as IndexName[])
    .filter((name) => !isEqual(name, memory.indexes, rebuilt))
    .map((name) => `The index ${name} differs from the records.`)
}

const isEqual = (name: IndexName, one: Indexes, other: Indexes): boolean => {
  const entries = (from: Indexes) =>
    [...from.keys(name)].sort().map((key) => [key, [...(from.ids(name, key) ?? [])].sort()])
  return isSame(entries(one), entries(other))
}
