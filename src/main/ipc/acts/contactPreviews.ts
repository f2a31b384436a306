import { limits } from '../../../shared/exchange/limits'
import type { PlannedRow } from '../../../shared/exchange/planImport'
import type { ContactsAccepted, ContactsPreview, PreviewRow } from '../../../shared/ipc/acts'
import { Refusal } from '../../../shared/store/refusal'
import type { Engine } from '../../store/engine'
import type { Photos } from '../../store/photos'
import { bringIn, planInSlices } from '../../workers/bringIn'
import type { FileToRead } from '../../workers/parseMessages'
import { readFiles, type FilesRead, type Reading } from '../../workers/readFiles'

type Sphere = { engine: Engine; photos: Photos }

type Preview =
  | { state: 'reading'; reading: Reading }
  | { state: 'ready'; read: FilesRead; rows: PlannedRow[] }
  | { state: 'accepting'; engine: Engine }

const rowsAtATime = 500
const mostSkipped = 500
const mostPreviews = 5

/** Contact files that were read and not yet brought in, by the name the window gave each. */
export class ContactPreviews {
  readonly #script: string | URL
  readonly #previews = new Map<string, Preview>()

  constructor(script: string | URL) {
    this.#script = script
  }

  async read(previewId: string, files: FileToRead[], { engine }: Sphere): Promise<ContactsPreview> {
    const total = files.reduce((sum, file) => sum + file.bytes.length, 0)
    if (total > limits.fileBytes)
      throw new Refusal('tooLarge', 'That is more than 100 MB. Please bring in less at a time.')
    if (this.#previews.has(previewId))
      throw new Refusal('busy', 'These files are being looked at already.')
    this.#forgetOld()
    const reading = readFiles(files, this.#script)
    this.#previews.set(previewId, { state: 'reading', reading })
    try {
      const read = await reading.result
      await engine.idle()
      const rows = await planInSlices(engine.memory, read)
      if (!this.#previews.has(previewId)) throw new Error('the preview was dropped')
      this.#previews.set(previewId, { state: 'ready', read, rows })
      return { previewId, ...previewOf(read, rows) }
    } catch (error) {
      const wasDropped = !this.#previews.delete(previewId)
      if (wasDropped) throw new Refusal('cancelled', 'Stopped. Nothing was changed.')
      throw error
    }
  }

  progress(previewId: string): { read: number } {
    const preview = this.#previews.get(previewId)
    return { read: preview?.state === 'reading' ? preview.reading.count : 0 }
  }

  rows(previewId: string, from: number): { rows: PreviewRow[]; next: number | null } {
    return slice(this.#ready(previewId).rows, from)
  }

  /** Plans once more, for people may have changed since, and brings in what is new. */
  async accept(
    previewId: string,
    { leaveOut, asPeople }: { leaveOut: readonly string[]; asPeople: readonly string[] },
    sphere: Sphere,
  ): Promise<ContactsAccepted> {
    const ready = this.#ready(previewId)
    this.#previews.set(previewId, { state: 'accepting', engine: sphere.engine })
    try {
      const brought = await bringIn(sphere, ready.read, {
        leaveOut: new Set(leaveOut),
        asPeople: new Set(asPeople),
      })
      if (!brought) throw new Refusal('nothing', 'There is nothing new to bring in.')
      this.#previews.delete(previewId)
      return brought
    } catch (error) {
      this.#previews.set(previewId, ready)
      throw error
    }
  }

  drop(previewId: string): void {
    const preview = this.#previews.get(previewId)
    if (preview?.state === 'accepting') return preview.engine.cancelGroup()
    this.#previews.delete(previewId)
    if (preview?.state === 'reading') preview.reading.stop()
  }

  /** A page that was loaded anew never drops what it had open. */
  #forgetOld(): void {
    for (const [id, { state }] of this.#previews)
      if (this.#previews.size >= mostPreviews && state !== 'accepting') this.drop(id)
  }

  #ready(previewId: string): Extract<Preview, { state: 'ready' }> {
    const preview = this.#previews.get(previewId)
    if (preview?.state !== 'ready')
      throw new Refusal('gone', 'These files are no longer open. Drop them once more.')
    return preview
  }
}

const previewOf = (
  { files }: FilesRead,
  planned: readonly PlannedRow[],
): Omit<ContactsPreview, 'previewId'> => {
  const counts = { new: 0, same: 0, changed: 0, organisation: 0 }
  for (const row of planned) counts[row.verdict] += 1
  const skipped = files.flatMap((file) => file.skipped.map((it) => ({ file: file.name, ...it })))
  return {
    files: files.map(({ name, format, contacts }) => ({ name, format, read: contacts.length })),
    counts,
    ...slice(planned, 0),
    skipped: skipped.slice(0, mostSkipped),
    skippedCount: skipped.length,
    warnings: files.flatMap((file) =>
      file.warnings.map((message) => ({ file: file.name, message })),
    ),
  }
}

const slice = (planned: readonly PlannedRow[], from: number) => {
  const next = from + rowsAtATime
  return {
    rows: planned.slice(from, next).map(previewRow),
    next: next < planned.length ? next : null,
  }
}

const previewRow = ({ key, contact, verdict, adds }: PlannedRow): PreviewRow => ({
  key,
  name: contact.name,
  detail: adds.length > 0 ? adds.join(', ') : detailOf(contact),
  verdict,
})

const detailOf = (contact: PlannedRow['contact']): string => {
  const [job] = contact.jobs
  const work = [job?.title, contact.isOrganisation ? '' : job?.organisation]
  return (
    work.filter(Boolean).join(', ') || contact.emails[0]?.value || contact.phones[0]?.value || ''
  )
}
