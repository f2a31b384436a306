import type { ImportRow } from '../../shared/domain/importRow'
import {
  planImport,
  type Candidate,
  type PlannedRow,
  type Verdict,
} from '../../shared/exchange/planImport'
import type { Reader } from '../../shared/store/reader'
import { Refusal } from '../../shared/store/refusal'
import type { Engine } from '../store/engine'
import type { Photos } from '../store/photos'
import type { FilesRead } from './readFiles'

/** What the user decided about single rows, by their keys. */
export interface Choice {
  leaveOut: ReadonlySet<string>
  /** Firms that are people after all. */
  asPeople: ReadonlySet<string>
  /** Rows whose proposal is taken up. */
  accepted: ReadonlySet<string>
}

/** What came of bringing contacts in. */
export interface BroughtIn {
  added: number
  changed: number
  organisations: number
}

const everything: Choice = {
  leaveOut: new Set(),
  asPeople: new Set(),
  accepted: new Set(),
}

/** How many rows are gone through between two pauses. */
const slice = 2000

const aPause = () => new Promise((resolve) => setImmediate(resolve))

/** Compares files with who is there, in slices, so that nothing else has to wait. */
export const planInSlices = async (read: Reader, { files }: FilesRead): Promise<PlannedRow[]> => {
  const candidates = files.flatMap(({ name, format, contacts }) =>
    contacts.map((contact): Candidate => ({ file: name, kind: format, contact })),
  )
  const planning = planImport(read, candidates)
  for (;;) {
    const next = planning.next()
    if (next.done) return next.value
    await aPause()
  }
}

/** Brings in what the files know and the sphere does not, with photos, as one step; null when there is nothing new. */
export const bringIn = async (
  { engine, photos }: { engine: Engine; photos: Photos },
  read: FilesRead,
  { leaveOut, asPeople, accepted }: Choice = everything,
): Promise<BroughtIn | null> => {
  await engine.idle()
  const planned: PlannedRow[] = []
  const rows: ImportRow[] = []
  for (const [at, row] of (await planInSlices(engine.memory, read)).entries()) {
    if (at % slice === 0) await aPause()
    if (leaveOut.has(row.key)) continue
    planned.push(row)
    if (row.verdict !== 'same')
      rows.push(importRow(row, asPeople.has(row.key), accepted.has(row.key)))
  }
  if (rows.length === 0) return null
  if (engine.readOnly) throw new Refusal('readOnly', engine.readOnly)
  await keepPhotos(rows, read, photos)
  const reply = await engine.execute('contacts.import', { rows })
  if (!reply.ok) throw new Refusal(reply.code, reply.message)
  await log(engine, read, planned)
  return reply.value
}

const importRow = (row: PlannedRow, isPerson: boolean, isAccepted: boolean): ImportRow => {
  const { file, kind, contact, personId, otherId } = row
  const { isOrganisation, ...person } = contact
  const proposal = row.accepted ?? (isAccepted ? row.proposals[0] : undefined)
  return {
    file: file.slice(0, 300),
    kind,
    contact: isPerson || personId || !isOrganisation ? person : contact,
    ...(personId ? { personId } : {}),
    ...(otherId ? { otherId } : {}),
    ...(proposal ? { proposal } : {}),
  }
}

const keepPhotos = async (
  rows: readonly ImportRow[],
  { photos: found }: FilesRead,
  photos: Photos,
): Promise<void> => {
  const wanted = new Set(rows.map((row) => row.contact.photo))
  try {
    for (const [hash, bytes] of found) if (wanted.has(hash)) await photos.put(bytes)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(
      'notSaved',
      'The photos could not be saved. Is the disk full? Nothing was brought in.',
    )
  }
}

/** The program's own record of what was brought in; never part of an undo. */
const log = async (
  engine: Engine,
  { files }: FilesRead,
  planned: readonly PlannedRow[],
): Promise<void> => {
  const counts = new Map<string, Record<Verdict, number>>()
  for (const { name } of files)
    counts.set(name, { new: 0, changed: 0, same: 0, unsure: 0, organisation: 0 })
  for (const [at, { file, verdict }] of planned.entries()) {
    if (at % slice === 0) await aPause()
    const count = counts.get(file)
    if (count) count[verdict] += 1
  }
  await engine.record('contacts.log', (tx) => {
    for (const { name, format, sha256, skipped } of files) {
      if (format === 'unknown') continue
      const count = counts.get(name)!
      tx.add('importLog', {
        file: name.slice(0, 300),
        format,
        sha256,
        added: count.new + count.unsure + count.organisation,
        changed: count.changed,
        same: count.same,
        skipped: skipped.length,
      })
    }
  })
}
