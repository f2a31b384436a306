import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { documentVersion } from '../../shared/store/migrations'
import { tableNames } from '../../shared/store/tables'
import type { Engine } from '../store/engine'
import { write } from './streams'

/** The whole document as JSON text, a record a line, so that two exports can be compared by eye. */
export function* documentText({ memory, seq }: Pick<Engine, 'memory' | 'seq'>): Generator<string> {
  yield `{"format":"goodturn","version":${documentVersion},"seq":${seq},"tables":{`
  for (const [at, name] of tableNames.entries()) {
    yield `${at > 0 ? ',' : ''}\n"${name}":[`
    let separator = '\n'
    for (const record of memory.tables[name].values()) {
      yield `${separator}${JSON.stringify(record)}`
      separator = ',\n'
    }
    yield ']'
  }
  yield '\n}}\n'
}

const pieceSize = 1 << 16

/** Writes everything to a file, which is there whole or not at all, or to `output` when the name is '-'. */
export const exportDocument = async (
  engine: Engine,
  out: string,
  output: Writable,
): Promise<void> => {
  if (out === '-') {
    for (const piece of pieces(documentText(engine))) await write(output, piece)
    return
  }
  const file = resolve(out)
  const temporary = `${file}.${randomUUID()}.tmp`
  const handle = await open(temporary, 'wx', 0o600)
  try {
    for (const piece of pieces(documentText(engine))) await handle.write(piece)
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

function* pieces(texts: Iterable<string>): Generator<string> {
  let held = ''
  for (const text of texts) {
    held += text
    if (held.length < pieceSize) continue
    yield held
    held = ''
  }
  yield held
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
