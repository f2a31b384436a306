import type { PlannedRow } from '../../../shared/exchange/planImport'
import type { DateOrder } from '../../../shared/domain/tableMapping'
import type { ContactsPreview, FileShown, PreviewRow, ReadLedger } from '../../../shared/ipc/acts'
import type { FileRead } from '../../workers/readFiles'

const rowsAtATime = 500
const mostSkipped = 500

/** A file of a preview with what only the desktop knows of it. */
export interface FileAtHand extends FileRead {
  isAsLastTime?: boolean
  /** How its dates are written, as the user answered. */
  dateOrder?: DateOrder
  canRestore?: boolean
}

/** What the window is told of files that were read and compared. */
export const previewShown = (
  previewId: string,
  files: readonly FileAtHand[],
  planned: readonly PlannedRow[],
): ContactsPreview => {
  const counts = { new: 0, same: 0, changed: 0, unsure: 0, organisation: 0 }
  let proposals = 0
  for (const row of planned) {
    counts[row.verdict] += 1
    if (row.proposals.length > 0) proposals += 1
  }
  const skipped = files.flatMap((file) => file.skipped.map((it) => ({ file: file.name, ...it })))
  return {
    previewId,
    files: files.map(fileShown),
    counts,
    ledger: ledgerOf(planned, skipped.length),
    proposals,
    ...previewRows(planned, 0),
    skipped: skipped.slice(0, mostSkipped),
    skippedCount: skipped.length,
    warnings: files.flatMap((file) =>
      file.warnings.map((message) => ({ file: file.name, message })),
    ),
  }
}

/** Some hundreds of rows from a place on, and where the next begin. */
export const previewRows = (planned: readonly PlannedRow[], from: number) => {
  const next = from + rowsAtATime
  return {
    rows: planned.slice(from, next).map(previewRow),
    next: next < planned.length ? next : null,
  }
}

const fileShown = (file: FileAtHand): FileShown => {
  const { name, format, contacts, charset, table, isAsLastTime, dateOrder, canRestore } = file
  return {
    name,
    format,
    read: contacts.length,
    ...(charset ? { charset } : {}),
    ...(table ? { table } : {}),
    ...(isAsLastTime ? { isAsLastTime } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(canRestore === undefined ? {} : { canRestore }),
  }
}

const ledgerOf = (planned: readonly PlannedRow[], skipped: number): ReadLedger => {
  const ledger = { read: skipped, people: 0, firms: 0, repeated: 0, skipped }
  for (const { contact, personId, cards } of planned) {
    ledger.read += cards
    ledger.repeated += cards - 1
    if (contact.isOrganisation && !personId) ledger.firms += 1
    else ledger.people += 1
  }
  return ledger
}

const previewRow = (row: PlannedRow): PreviewRow => {
  const { key, contact, verdict, adds, mayBe } = row
  const [proposal] = row.proposals
  return {
    key,
    name: contact.name,
    detail: adds.length > 0 ? adds.join(', ') : detailOf(contact),
    verdict,
    ...(proposal ? { proposal } : {}),
    ...(mayBe ? { mayBe } : {}),
  }
}

const detailOf = (contact: PlannedRow['contact']): string => {
  const [job] = contact.jobs
  const work = [job?.title, contact.isOrganisation ? '' : job?.organisation]
  return (
    work.filter(Boolean).join(', ') || contact.emails[0]?.value || contact.phones[0]?.value || ''
  )
}
