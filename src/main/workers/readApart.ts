import { Worker } from 'node:worker_threads'
import { Refusal } from '../../shared/store/refusal'

/** What a worker says that reads one file. */
export type ReadApart<Value> = { value: Value } | { refused: { code: string; message: string } }

const longest = 8000

/**
 * Reads one file in a thread of its own, which is ended when it takes too long. `script` is the worker's file, `cannot` what is said
 * when it does not get through.
 */
export const readApart = async <Value>(
  bytes: Uint8Array,
  script: string | URL,
  cannot: { code: string; message: string },
): Promise<Value> => {
  const worker = new Worker(script, {
    workerData: { bytes },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const read = await new Promise<ReadApart<Value>>((resolve, reject) => {
      timer = setTimeout(() => resolve({ refused: cannot }), longest)
      worker.on('message', resolve)
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('the reading was stopped')))
    })
    if ('refused' in read) throw new Refusal(read.refused.code, read.refused.message)
    return read.value
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(cannot.code, cannot.message)
  } finally {
    clearTimeout(timer)
    void worker.terminate()
  }
}
