import { parentPort, workerData } from 'node:worker_threads'
import { readMail } from '../../shared/exchange/mail/readMail'
import { Refusal } from '../../shared/store/refusal'
import type { MailRead } from './readMailApart'

const port = parentPort
const { bytes } = workerData as { bytes: Uint8Array }
if (!port) throw new Error('this runs as a worker')

const read = async (): Promise<MailRead> => {
  try {
    return { mail: await readMail(bytes) }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message }
    throw error
  }
}

port.postMessage(await read())
