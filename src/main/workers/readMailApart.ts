import { Worker } from 'node:worker_threads'
import { limits } from '../../shared/exchange/limits'
import type { Mail } from '../../shared/exchange/mail/mail'
import { Refusal } from '../../shared/store/refusal'

/** What the worker says. */
export type MailRead = { mail: Mail } | { refusal: string }

const longest = 8000

/** Reads a letter in a thread of its own, which is ended when it takes too long. `script` is the worker's file. */
export const readMailApart = async (bytes: Uint8Array, script: string | URL): Promise<Mail> => {
  const worker = new Worker(script, {
    workerData: { bytes: bytes.slice(0, limits.mailBytes) },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const read = await new Promise<MailRead>((resolve, reject) => {
      timer = setTimeout(() => resolve({ refusal: 'That mail cannot be read.' }), longest)
      worker.on('message', resolve)
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('the reading was stopped')))
    })
    if ('refusal' in read) throw new Refusal('notMail', read.refusal)
    return read.mail
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('notMail', 'That mail cannot be read.')
  } finally {
    clearTimeout(timer)
    void worker.terminate()
  }
}
