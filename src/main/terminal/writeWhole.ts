import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'

const pieceSize = 1 << 16
/** Milliseconds of work after which others have their turn. */
const turn = 10

/** Writes text to a file, which is there whole or not at all, and survives a power cut once this resolves. */
export const writeWhole = async (name: string, texts: Iterable<string>): Promise<void> => {
  const file = resolve(name)
  const temporary = `${file}.${randomUUID()}.tmp`
  const handle = await open(temporary, 'wx', 0o600)
  try {
    for await (const piece of inPieces(texts)) await handle.writeFile(piece)
    await handle.sync()
    await handle.close()
    await rename(temporary, file)
  } catch (error) {
    await handle.close()
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(file))
}

/** Text in pieces large enough to be worth a write, with a pause now and then. */
export async function* inPieces(texts: Iterable<string>): AsyncGenerator<string> {
  let held: string[] = []
  let size = 0
  let began = performance.now()
  for (const text of texts) {
    held.push(text)
    size += text.length
    if (size >= pieceSize) {
      yield held.join('')
      held = []
      size = 0
    }
    if (performance.now() - began > turn) {
      await setImmediate()
      began = performance.now()
    }
  }
  yield held.join('')
}

/** So that the name survives a power cut. Windows has no such thing and needs none. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
