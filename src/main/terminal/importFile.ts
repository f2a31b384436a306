import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { limits } from '../../shared/exchange/limits'
import { fromForeign, type StoredDocument } from '../../shared/store/document'
import { migrate } from '../../shared/store/migrations'
import { Refusal } from '../../shared/store/refusal'
import { systemTables } from '../../shared/store/tables'
import type { Engine } from '../store/engine'
import type { OpenStore } from '../store/openStore'
import { bringIn } from '../workers/bringIn'
import { readHere } from '../workers/readHere'

/** Brings a file in, by what it holds: a complete JSON export, or contacts. The answer is the report to print. */
export const importFile = async (store: OpenStore, file: string): Promise<object> => {
  if (await isJson(file)) return restore(store.engine, readDocument(await readFile(file, 'utf8')))
  return bringContacts(store, file, await contactBytes(file))
}

const isJson = async (file: string): Promise<boolean> => {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(100), 0, 100, 0)
    const head = new TextDecoder().decode(buffer.subarray(0, bytesRead))
    return head.trimStart().startsWith('{')
  } finally {
    await handle.close()
  }
}

const readDocument = (text: string): StoredDocument => {
  const parsed: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
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

const restore = async (engine: Engine, foreign: StoredDocument): Promise<object> => {
  const { document } = migrate(foreign)
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
  return { format: 'goodturn', ...reply.value }
}

const bringContacts = async (
  store: OpenStore,
  file: string,
  bytes: Uint8Array,
): Promise<object> => {
  const photos = new Map<string, Uint8Array>()
  const read = readHere({ name: basename(file), bytes }, photos)
  if (read.format === 'unknown') throw new Refusal('notContacts', read.warnings.join(' '))
  const brought = await bringIn(store, { files: [read], photos })
  const { name, format, contacts, skipped, warnings } = read
  return {
    file: name,
    format,
    read: contacts.length,
    ...(brought ?? { added: 0, changed: 0, organisations: 0 }),
    skipped,
    warnings,
  }
}

/** The bytes of a contact file; one over the limit is refused before it is read. */
export const contactBytes = async (file: string): Promise<Uint8Array> => {
  const { size } = await stat(file)
  if (size > limits.fileBytes)
    throw new Refusal('tooLarge', `${file} is larger than 100 MB and was not read.`)
  return readFile(file)
}
