import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import type { FoundContact } from '../../shared/exchange/contactsRead'
import { readContacts } from '../../shared/exchange/readContacts'
import type { FileToRead, FromParser, ToParser } from './parseMessages'

/** Few enough that taking one message never holds main up. */
const atATime = 200

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function* messagesOf(
  files: readonly FileToRead[],
  say: (message: FromParser) => void,
): Generator<FromParser> {
  let before = 0
  for (const { name, bytes } of files) {
    const read = readContacts(bytes, (count) => say({ kind: 'count', read: before + count }))
    for (let from = 0; from < read.contacts.length; from += atATime)
      yield withPhotos(read.contacts.slice(from, from + atATime))
    before += read.contacts.length
    say({ kind: 'count', read: before })
    yield {
      kind: 'file',
      name,
      format: read.format,
      sha256: sha256(bytes),
      skipped: read.skipped,
      warnings: read.warnings,
    }
  }
  yield { kind: 'done' }
}

/** Photos travel apart, under the name they will be kept by. */
const withPhotos = (found: readonly FoundContact[]): FromParser => {
  const photos = new Map<string, Uint8Array>()
  const contacts = found.map(({ picture, ...contact }) => {
    if (!picture) return contact
    const photo = sha256(picture.bytes)
    photos.set(photo, picture.bytes.slice())
    return { ...contact, photo }
  })
  return {
    kind: 'contacts',
    contacts,
    photos: [...photos].map(([hash, bytes]) => ({ hash, bytes })),
  }
}

const port = parentPort
if (!port) throw new Error('this runs as a worker')
const say = (message: FromParser): void => port.postMessage(message)
let messages: Generator<FromParser> | null = null

port.on('message', (message: ToParser) => {
  if (message.kind === 'read') messages = messagesOf(message.files, say)
  const next = messages?.next()
  if (next && !next.done) say(next.value)
})
