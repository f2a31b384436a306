import { realDisk } from '../../src/main/store/disk'
import { recover } from '../../src/main/store/recover'
import {
  systemTables,
  tableNames,
  type RecordOf,
  type TableName,
} from '../../src/shared/store/tables'
import { migrations } from '../../src/shared/store/migrations'
import type { Goodturn } from './openGoodturn'

export type TablesOnDisk = { [Table in TableName]: RecordOf<Table>[] }

/** The user's records as a start after a crash would find them now; the application goes on. */
export const tablesOnDisk = async ({ dataFolder }: Goodturn): Promise<TablesOnDisk> => {
  const { memory } = await recover(realDisk, dataFolder, 0, migrations)
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  return Object.fromEntries(
    tableNames
      .filter((table) => !systemTables.has(table))
      .map((table) => [table, [...memory.all(table)].toSorted(byId)]),
  ) as TablesOnDisk
}
