import { linkingTables, withLinks } from '../../shared/store/links'
import type { Reader } from '../../shared/store/reader'
import type { TableName } from '../../shared/store/tables'

/** A link that leads nowhere. */
export interface DanglingLink {
  table: TableName
  id: string
  field: string
  to: string
}

/** Every link of the sphere that names a record which is not there. */
export function* danglingLinks(read: Reader): Generator<DanglingLink> {
  for (const table of linkingTables)
    for (const record of read.all(table)) {
      const found: DanglingLink[] = []
      withLinks(table, record, (field, to, id) => {
        const tables = typeof to === 'string' ? [to] : to
        if (!tables.some((name) => read.get(name, id)))
          found.push({ table, id: record.id, field, to: id })
        return id
      })
      yield* found
    }
}
