import type { Reader } from '../../../src/shared/store/reader'
import { planImport, type PlannedRow } from '../../../src/shared/exchange/planImport'
import { readContacts } from '../../../src/shared/exchange/readContacts'

/** What a preview of this file would show. */
export const planOf = (read: Reader, bytes: Uint8Array, file = 'contacts.vcf'): PlannedRow[] => {
  const { format, contacts } = readContacts(bytes)
  const plan = planImport(
    read,
    contacts.map(({ picture: _picture, ...contact }) => ({ file, kind: format, contact })),
  )
  for (;;) {
    const next = plan.next()
    if (next.done) return next.value
  }
}

/** The rows of a plan as the command takes them: everything that is new. */
export const rowsOf = (plan: readonly PlannedRow[]) =>
  plan
    .filter((row) => row.verdict !== 'same')
    .map(({ file, kind, contact, personId }) => ({
      file,
      kind,
      contact,
      ...(personId ? { personId } : {}),
    }))
