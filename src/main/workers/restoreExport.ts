import { fromForeign, type StoredDocument } from '../../shared/store/document'
import { migrate } from '../../shared/store/migrations'
import { Refusal } from '../../shared/store/refusal'
import { systemTables } from '../../shared/store/tables'
import type { Engine } from '../store/engine'

/** Reads the text of a complete export into an empty sphere. */
export const restoreExport = async (engine: Engine, text: string): Promise<{ records: number }> => {
  const { document } = migrate(readDocument(text))
  const { tables, misfits } = fromForeign(document)
  const [first] = misfits
  if (first)
    throw new Refusal(
      'invalid',
      `${misfits.length} of its records do not fit and nothing was read. The first: ${first.table} ${first.id}, ${first.why}`,
    )
  const reply = await engine.execute('document.restore', { document })
  if (!reply.ok) throw new Refusal(reply.code, reply.message)
  await engine.record('document.restore', (tx) => {
    for (const name of systemTables)
      for (const record of tables[name].values()) tx.put(name, record)
  })
  return reply.value
}

const readDocument = (text: string): StoredDocument => {
  const parsed = parsedJson(text.replace(/^\ufeff/, ''))
  const isDocument =
    typeof parsed === 'object' &&
    parsed !== null &&
    'format' in parsed &&
    parsed.format === 'goodturn' &&
    'tables' in parsed &&
    typeof parsed.tables === 'object' &&
    parsed.tables !== null &&
    Object.values(parsed.tables).every(Array.isArray)
  if (!isDocument) throw new Refusal('notADocument', 'This JSON file is no export of Goodturn.')
  return parsed as unknown as StoredDocument
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('notADocument', 'The file is damaged (not whole JSON) and nothing was read.')
  }
}
