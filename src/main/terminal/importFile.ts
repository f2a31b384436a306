import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { limits } from '../../shared/exchange/limits'
import { Refusal } from '../../shared/store/refusal'
import type { OpenStore } from '../store/openStore'
import { bringIn } from '../workers/bringIn'
import { restoreExport } from '../workers/restoreExport'

/** Brings a file in, by what it holds: a complete JSON export, or contacts. The answer is the report to print. */
export const importFile = async (store: OpenStore, file: string): Promise<object> => {
  if (await isJson(file))
    return {
      format: 'goodturn',
      ...(await restoreExport(store.engine, await readFile(file, 'utf8'))),
    }
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

const bringContacts = async (
  store: OpenStore,
  file: string,
  bytes: Uint8Array,
): Promise<object> => {
  const photos = new Map<string, Uint8Array>()
  // Loaded here, for it holds what is known of every country's numbers.
  const { readHere } = await import('../workers/readHere')
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
