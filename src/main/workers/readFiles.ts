import { Worker } from 'node:worker_threads'
import type { ReadContact } from '../../shared/domain/readContact'
import type { FileToRead, FromParser, ToParser } from './parseMessages'

/** A file after reading. */
export interface FileRead extends Pick<
  Extract<FromParser, { kind: 'file' }>,
  'name' | 'format' | 'sha256' | 'skipped' | 'warnings' | 'charset' | 'table'
> {
  contacts: ReadContact[]
}

export interface FilesRead {
  files: FileRead[]
  /** The photos of the contacts by the hash of their bytes. */
  photos: Map<string, Uint8Array>
}

/** A reading at work in a thread of its own. */
export interface Reading {
  result: Promise<FilesRead>
  /** Contacts read so far. */
  readonly count: number
  /** Ends it; the result is then rejected. */
  stop: () => void
}

/** Reads contact files in a worker, so that this thread never waits for a parser. `script` is the worker's file; `country` is where numbers without one are from. */
export const readFiles = (files: FileToRead[], script: string | URL, country?: string): Reading => {
  const worker = new Worker(script, {
    workerData: { country },
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  })
  const read: FilesRead = { files: [], photos: new Map() }
  let contacts: ReadContact[] = []
  let count = 0
  const ask = (message: ToParser): void => worker.postMessage(message)
  const take = (message: FromParser, resolve: (read: FilesRead) => void): void => {
    switch (message.kind) {
      case 'count':
        count = message.read
        return
      case 'contacts':
        for (const contact of message.contacts) contacts.push(contact)
        for (const { hash, bytes } of message.photos) read.photos.set(hash, bytes)
        return ask({ kind: 'next' })
      case 'file': {
        const { kind: _, ...file } = message
        read.files.push({ ...file, contacts })
        contacts = []
        return ask({ kind: 'next' })
      }
      case 'done':
        resolve(read)
    }
  }
  const result = new Promise<FilesRead>((resolve, reject) => {
    worker.on('message', (message: FromParser) => take(message, resolve))
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the reading was stopped')))
  }).finally(() => void worker.terminate())
  ask({ kind: 'read', files })
  return {
    result,
    get count() {
      return count
    },
    stop: () => void worker.terminate(),
  }
}
