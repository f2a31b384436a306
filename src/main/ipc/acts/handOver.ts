import { Refusal } from '../../../shared/store/refusal'
import type { ActPorts } from './actPorts'

/** Hands a message to the program that opens it, or says that none did. */
export const handOver = async ({ openOutside, log }: ActPorts, url: string): Promise<void> => {
  try {
    await openOutside(url)
  } catch (error) {
    log.write('a message could not be handed over', error)
    throw new Refusal('notOpened', 'No program took the message. Copy it instead.')
  }
}
