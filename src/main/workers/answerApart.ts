import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../shared/store/refusal'
import type { ReadApart } from './readApart'

/** The worker's side of `readApart`: reads the bytes it was given, and says what is in them. */
export const answerApart = async <Value>(
  read: (bytes: Uint8Array) => Value | Promise<Value>,
): Promise<void> => {
  if (!parentPort) throw new Error('this runs as a worker')
  const { bytes } = workerData as { bytes: Uint8Array }
  const answer = async (): Promise<ReadApart<Value>> => {
    try {
      return { value: await read(bytes) }
    } catch (error) {
      if (error instanceof Refusal) return { refused: { code: error.code, message: error.message } }
      throw error
    }
  }
  parentPort.postMessage(await answer())
}
