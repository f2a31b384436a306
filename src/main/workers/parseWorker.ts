import { parentPort, workerData } from 'node:worker_threads'
import type { ReadContact } from '../../shared/domain/readContact'
import type { FileToRead, FromParser, ToParser } from './parseMessages'
import { readHere } from './readHere'

/** Few enough that taking one message never holds main up. */
const atATime = 200

function* messagesOf(
  files: readonly FileToRead[],
  say: (message: FromParser) => void,
): Generator<FromParser> {
  let before = 0
  for (const file of files) {
    const photos = new Map<string, Uint8Array>()
    const { contacts, ...rest } = readHere(
      file,
      photos,
      (count) => say({ kind: 'count', read: before + count }),
      country,
    )
    for (let from = 0; from < contacts.length; from += atATime)
      yield slice(contacts.slice(from, from + atATime), photos)
    before += contacts.length
    say({ kind: 'count', read: before })
    yield { kind: 'file', ...rest }
  }
  yield { kind: 'done' }
}

/** A view of a photo would carry the whole file along: each travels as a copy of its own. */
const slice = (contacts: ReadContact[], photos: ReadonlyMap<string, Uint8Array>): FromParser => ({
  kind: 'contacts',
  contacts,
  photos: contacts.flatMap(({ photo: hash }) => {
    const bytes = hash && photos.get(hash)
    return hash && bytes ? [{ hash, bytes: bytes.slice() }] : []
  }),
})

const port = parentPort
const { country } = workerData as { country?: string }
if (!port) throw new Error('this runs as a worker')
const say = (message: FromParser): void => port.postMessage(message)
let messages: Generator<FromParser> | null = null

port.on('message', (message: ToParser) => {
  if (message.kind === 'read') messages = messagesOf(message.files, say)
  const next = messages?.next()
  if (next && !next.done) say(next.value)
})
