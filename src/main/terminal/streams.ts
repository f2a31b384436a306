import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** Where the terminal reads and writes. */
export interface Streams {
  input: Readable
  output: Writable
  errors: Writable
}

/** The reader of our output went away. */
export class NobodyReads extends Error {}

/** Writes text, and waits while the reader is slower than we are. */
export const write = async (output: Writable, text: string): Promise<void> => {
  if (output.destroyed || output.errored) throw new NobodyReads()
  if (output.write(text)) return
  try {
    await once(output, 'drain')
  } catch {
    throw new NobodyReads()
  }
}
