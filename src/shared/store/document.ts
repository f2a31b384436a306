import {
  schemas,
  tableNames,
  emptyTables,
  type AnyRecord,
  type TableName,
  type Tables,
} from './tables'
import { wholeRecord } from './wholeRecord'

/** The document as it is written: every table an array, which loads faster than keyed objects. */
export interface StoredDocument {
  format: 'goodturn'
  version: number
  /** The number of the last change that is in it. */
  seq: number
  tables: { [name: string]: unknown[] }
}

/** A record of a stored document that its schema does not allow. */
export interface Misfit {
  table: string
  id: string
  why: string
}

/** The stored form of tables. */
export const toStored = (tables: Tables, seq: number, version: number): StoredDocument => ({
  format: 'goodturn',
  version,
  seq,
  tables: Object.fromEntries(tableNames.map((name) => [name, [...tables[name].values()]])),
})

/** Tables from their stored form, unchecked, for files whose checksum is our own: what came later is filled in. */
export const fromStored = (document: StoredDocument): Tables => {
  const tables = emptyTables()
  for (const name of tableNames)
    for (const record of (document.tables[name] ?? []) as AnyRecord[])
      (tables[name] as Map<string, AnyRecord>).set(record.id, wholeRecord(name, record))
  return tables
}

/** Tables from a file that anyone may have written: every record is checked, what does not fit is named. */
export const fromForeign = (document: StoredDocument): { tables: Tables; misfits: Misfit[] } => {
  const tables = emptyTables()
  const misfits: Misfit[] = []
  for (const name of Object.keys(document.tables))
    if (!tableNames.includes(name as TableName))
      misfits.push({ table: name, id: '', why: 'Goodturn has no such table.' })
  for (const name of tableNames)
    for (const raw of document.tables[name] ?? []) {
      const parsed = schemas[name].safeParse(raw)
      if (parsed.success) (tables[name] as Map<string, AnyRecord>).set(parsed.data.id, parsed.data)
      else misfits.push(misfit(name, raw, parsed.error.issues[0]))
    }
  return { tables, misfits }
}

const misfit = (
  table: TableName,
  raw: unknown,
  issue: { path: PropertyKey[]; message: string } | undefined,
): Misfit => ({
  table,
  id: typeof raw === 'object' && raw && 'id' in raw ? String(raw.id).slice(0, 64) : '',
  why: `${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
})
