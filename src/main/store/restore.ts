import type { Instant } from '../../shared/domain/calendar'
import type { StoredDocument } from '../../shared/store/document'
import { Refusal } from '../../shared/store/refusal'
import type { Engine } from './engine'

/** Puts a document in the place of the present one, as one step of Undo; gives how many records that changed. */
export const restoreDocument = async (
  engine: Engine,
  document: StoredDocument,
  at: Instant,
): Promise<{ records: number }> => {
  const moment = new Date(at).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' })
  const replaces = `the backup of ${moment}`
  const reply = await engine.execute('document.restore', { document, replaces })
  if (!reply.ok) throw new Refusal(reply.code, reply.message)
  return reply.value
}
