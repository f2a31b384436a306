import type { ImportRow } from '../../shared/domain/importRow'
import { planImport, type Candidate, type PlannedRow } from '../../shared/exchange/planImport'
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
}

/** What came of bringing contacts in. */
export interface BroughtIn {
  added: number
  changed: number
  organisations: number
}

const everything: Choice = { leaveOut: new Set(), asPeople: new Set() }

/** Compares files with who is there, in slices, so that nothing else has to wait. */
export const planInSlices = async (read: Reader, { files }: FilesRead): Promise<PlannedRow[]> => {
  const candidates = files.flatMap(({ name, format, contacts }) =>
    contacts.map((contact): Candidate => ({ file: name, kind: format, contact })),
  )
  const planning = planImport(read, candidates)
  for (;;) {
    const next = planning.next()
    if (next.done) return next.value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Brings in what the files know and the sphere does not, with photos, as one step; null when there is nothing new. */
export const bringIn = async (
  { engine, photos }: { engine: Engine; photos: Photos },
  read: FilesRead,
  { leaveOut, asPeople }: Choice = everything,
): Promise<BroughtIn | null> => {
  await engine.idle()
  const planned = (await planInSlices(engine.memory, read)).filter((row) => !leaveOut.has(row.key))
  const rows = planned
    .filter((row) => row.verdict !== 'same')
    .map((row) => importRow(row, asPeople.has(row.key)))
  if (rows.length === 0) return null
  if (engine.readOnly) throw new Refusal('readOnly', engine.readOnly)
  await keepPhotos(rows, read, photos)
  const reply = await engine.execute('contacts.import', { rows })
  if (!reply.ok) throw new Refusal(reply.code, reply.message)
  await log(engine, read, planned)
  return reply.value
}

const importRow = ({ file, kind, contact, personId }: PlannedRow, isPerson: boolean): ImportRow => {
  const { isOrganisation, ...person } = contact
  return {
    file: file.slice(0, 300),
    kind,
    contact: isPerson || personId || !isOrganisation ? person : contact,
    ...(personId ? { personId } : {}),
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
const log = (engine: Engine, { files }: FilesRead, planned: readonly PlannedRow[]): Promise<void> =>
  engine.record('contacts.log', (tx) => {
    for (const { name, format, sha256, skipped } of files) {
      const count = (verdict: PlannedRow['verdict']) =>
        planned.filter((row) => row.file === name && row.verdict === verdict).length
      tx.add('importLog', {
        file: name.slice(0, 300),
        format,
        sha256,
        added: count('new') + count('organisation'),
        changed: count('changed'),
        same: count('same'),
        skipped: skipped.length,
      })
    }
  })
