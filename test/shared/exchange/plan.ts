import type { Reader } from '../../../src/shared/store/reader'
import {
  planImport,
  type Candidate,
  type PlannedRow,
} from '../../../src/shared/exchange/planImport'
import { readContacts } from '../../../src/shared/exchange/readContacts'

/** What a preview of this file would show. */
export const planOf = (read: Reader, bytes: Uint8Array, file = 'contacts.vcf'): PlannedRow[] => {
  const { format, contacts } = readContacts(bytes)
  return planned(
    read,
    contacts.map(({ picture: _picture, ...contact }) => ({ file, kind: format, contact })),
  )
}

/** What a preview of these contacts would show. */
export const planned = (read: Reader, candidates: readonly Candidate[]): PlannedRow[] => {
  const plan = planImport(read, candidates)
  for (;;) {
    const next = plan.next()
    if (next.done) return next.value
  }
}

/** The rows of a plan as the command takes them: everything that is new; `accepts`: with what is proposed. */
export const rowsOf = (plan: readonly PlannedRow[], accepts = false) =>
  plan
    .filter((row) => row.verdict !== 'same')
    .map(({ file, kind, contact, personId, otherId, proposals, accepted }) => {
      const proposal = accepted ?? (accepts ? proposals[0] : undefined)
      return {
        file,
        kind,
        contact,
        ...(personId ? { personId } : {}),
        ...(otherId ? { otherId } : {}),
        ...(proposal ? { proposal } : {}),
      }
    })
