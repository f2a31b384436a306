import type { ReadChoices } from '../../../shared/exchange/contactsRead'
import { isGoodturnExport } from '../../../shared/exchange/isGoodturnExport'
import { limits } from '../../../shared/exchange/limits'
import type { PlannedRow } from '../../../shared/exchange/planImport'
import type { ContactsAccepted, ContactsPreview, PreviewRow } from '../../../shared/ipc/acts'
import { Refusal } from '../../../shared/store/refusal'
import type { Settings } from '../../settings/settings'
import type { Engine } from '../../store/engine'
import type { Photos } from '../../store/photos'
import { bringIn, planInSlices } from '../../workers/bringIn'
import { filesFromDisk } from '../../workers/filesFromDisk'
import type { FileToRead } from '../../workers/parseMessages'
import { readFiles, type FilesRead, type Reading } from '../../workers/readFiles'
import { restoreExport } from '../../workers/restoreExport'
import { KeptMappings } from './keptMappings'
import { previewRows, previewShown, type FileAtHand } from './previewShown'

interface Ports {
  store: { engine: Engine; photos: Photos }
  settings: Settings
}

interface Read extends FilesRead {
  files: FileAtHand[]
  /** The bytes of files that may be read otherwise, by the place of the file. */
  bytes: Map<number, Uint8Array>
}

type Preview =
  | { state: 'reading'; reading: Reading | null }
  | { state: 'ready'; read: Read; rows: PlannedRow[] }
  | { state: 'accepting'; engine: Engine }

type Ready = Extract<Preview, { state: 'ready' }>

const mostPreviews = 5
const mostPaths = 10

/** Contact files that were read and not yet brought in, by the name the window gave each. */
export class ContactPreviews {
  readonly #script: string | URL
  readonly #country: () => string
  readonly #previews = new Map<string, Preview>()
  /** Where the files of a preview lie, as the desktop itself found out. */
  readonly #paths = new Map<string, readonly string[]>()

  constructor(script: string | URL, country: () => string = () => '') {
    this.#script = script
    this.#country = country
  }

  /** Says where the files of a preview lie. A page cannot say that: it comes from the preload or from a dialog. */
  notePaths(previewId: string, paths: readonly string[]): void {
    this.#paths.set(previewId, paths.filter(Boolean))
    const [oldest] = this.#paths.keys()
    if (this.#paths.size > mostPreviews && oldest !== undefined) this.#paths.delete(oldest)
  }

  async read(previewId: string, files: FileToRead[], ports: Ports): Promise<ContactsPreview> {
    return this.#begin(previewId, ports, async () => ({ files, lost: [] }))
  }

  /** Reads the files that were chosen from disk. */
  async open(previewId: string, ports: Ports): Promise<ContactsPreview> {
    const paths = this.#paths.get(previewId)
    if (!paths) throw gone()
    return this.#begin(previewId, ports, async () => {
      const found = await filesFromDisk(paths)
      this.notePaths(previewId, found.paths)
      return found
    })
  }

  /** Reads one file of a preview otherwise, and compares everything anew. */
  async reread(
    previewId: string,
    at: number,
    choices: ReadChoices,
    { store, settings }: Ports,
  ): Promise<ContactsPreview> {
    const ready = this.#ready(previewId)
    const bytes = ready.read.bytes.get(at)
    const before = ready.read.files[at]
    if (!bytes || !before) throw gone()
    this.#previews.set(previewId, { state: 'reading', reading: null })
    try {
      const file = await this.#readOne(previewId, { name: before.name, bytes, choices }, ready.read)
      const mappings = new KeptMappings(settings)
      if (file.table && choices.mapping) mappings.keep(file.table, choices)
      const files = ready.read.files.map((other, place) => (place === at ? file : other))
      return await this.#plan(previewId, { ...ready.read, files }, store.engine)
    } catch (error) {
      if (!this.#previews.has(previewId)) throw cancelled()
      this.#previews.set(previewId, ready)
      throw error
    }
  }

  progress(previewId: string): { read: number } {
    const preview = this.#previews.get(previewId)
    return { read: preview?.state === 'reading' ? (preview.reading?.count ?? 0) : 0 }
  }

  rows(previewId: string, from: number): { rows: PreviewRow[]; next: number | null } {
    return previewRows(this.#ready(previewId).rows, from)
  }

  /** Plans once more, for people may have changed since, and brings in what is new. */
  async accept(
    previewId: string,
    {
      leaveOut,
      asPeople,
      accepted,
    }: { leaveOut: readonly string[]; asPeople: readonly string[]; accepted: readonly string[] },
    { store, settings }: Ports,
  ): Promise<ContactsAccepted> {
    const ready = this.#ready(previewId)
    this.#previews.set(previewId, { state: 'accepting', engine: store.engine })
    try {
      const began = store.engine.context.now()
      const brought = await bringIn(store, ready.read, {
        leaveOut: new Set(leaveOut),
        asPeople: new Set(asPeople),
        accepted: new Set(accepted),
      })
      if (!brought) throw new Refusal('nothing', 'There is nothing new to bring in.')
      this.#previews.delete(previewId)
      const paths = this.#paths.get(previewId) ?? []
      const others = settings.kept.contactFiles.filter((path) => !paths.includes(path))
      settings.change({ contactFiles: [...paths, ...others].slice(0, mostPaths) })
      return { ...brought, began }
    } catch (error) {
      this.#previews.set(previewId, ready)
      throw error
    }
  }

  /** Brings in a whole export of Goodturn. */
  async restore(previewId: string, at: number, { store }: Ports): Promise<{ records: number }> {
    const bytes = this.#ready(previewId).read.bytes.get(at)
    if (!bytes) throw gone()
    if (store.engine.readOnly) throw new Refusal('readOnly', store.engine.readOnly)
    return restoreExport(store.engine, new TextDecoder().decode(bytes))
  }

  drop(previewId: string): void {
    const preview = this.#previews.get(previewId)
    if (preview?.state === 'accepting') return preview.engine.cancelGroup()
    this.#previews.delete(previewId)
    if (preview?.state === 'reading') preview.reading?.stop()
  }

  async #begin(
    previewId: string,
    { store: { engine }, settings }: Ports,
    find: () => Promise<{ files: FileToRead[]; lost: { name: string; message: string }[] }>,
  ): Promise<ContactsPreview> {
    if (this.#previews.has(previewId))
      throw new Refusal('busy', 'These files are being looked at already.')
    this.#forgetOld()
    const mine: Preview = { state: 'reading', reading: null }
    this.#previews.set(previewId, mine)
    try {
      const { files, lost } = await find()
      if (files.reduce((sum, file) => sum + file.bytes.length, 0) > limits.fileBytes)
        throw new Refusal('tooLarge', 'That is more than 100 MB. Please bring in less at a time.')
      const found = await this.#readAll(previewId, files)
      const read: Read = {
        photos: found.photos,
        files: found.files.map((file, at) => withExport(file, files[at]!.bytes, engine)),
        bytes: bytesToKeep(found, files),
      }
      for (const [at, file] of read.files.entries())
        read.files[at] = await this.#asLastTime(previewId, file, read.bytes.get(at), read, settings)
      read.files.push(...lost.map(lostFile))
      return await this.#plan(previewId, read, engine)
    } catch (error) {
      // The same name may have been given to a new preview meanwhile.
      if (this.#previews.get(previewId) !== mine) throw cancelled()
      this.#previews.delete(previewId)
      throw error
    }
  }

  async #readAll(previewId: string, files: FileToRead[]): Promise<FilesRead> {
    const preview = this.#previews.get(previewId)
    if (preview?.state !== 'reading') throw cancelled()
    const reading = readFiles(files, this.#script, this.#country() || undefined)
    preview.reading = reading
    return reading.result
  }

  async #readOne(previewId: string, file: FileToRead, into: Read): Promise<FileAtHand> {
    const { files, photos } = await this.#readAll(previewId, [file])
    for (const [hash, bytes] of photos) into.photos.set(hash, bytes)
    const { dateOrder } = file.choices ?? {}
    return { ...files[0]!, ...(dateOrder ? { dateOrder } : {}) }
  }

  /** A file with columns that were explained before is read in that way. */
  async #asLastTime(
    previewId: string,
    file: FileAtHand,
    bytes: Uint8Array | undefined,
    read: Read,
    settings: Settings,
  ): Promise<FileAtHand> {
    const choices = file.table && new KeptMappings(settings).choicesFor(file.table)
    if (!choices || !bytes) return file
    const again = await this.#readOne(previewId, { name: file.name, bytes, choices }, read)
    return { ...again, isAsLastTime: true }
  }

  async #plan(previewId: string, read: Read, engine: Engine): Promise<ContactsPreview> {
    await engine.idle()
    const rows = await planInSlices(engine.memory, read)
    if (!this.#previews.has(previewId)) throw cancelled()
    this.#previews.set(previewId, { state: 'ready', read, rows })
    return previewShown(previewId, read.files, rows)
  }

  /** A page that was loaded anew never drops what it had open. */
  #forgetOld(): void {
    for (const [id, { state }] of this.#previews)
      if (this.#previews.size >= mostPreviews && state !== 'accepting') this.drop(id)
  }

  #ready(previewId: string): Ready {
    const preview = this.#previews.get(previewId)
    if (preview?.state !== 'ready') throw gone()
    return preview
  }
}

const gone = () => new Refusal('gone', 'These files are no longer open. Drop them once more.')
const cancelled = () => new Refusal('cancelled', 'Stopped. Nothing was changed.')

const bytesToKeep = ({ files }: FilesRead, given: readonly FileToRead[]): Map<number, Uint8Array> =>
  new Map(
    given.flatMap(({ bytes }, at): [number, Uint8Array][] =>
      files[at]?.table || files[at]?.charset || isGoodturnExport(bytes) ? [[at, bytes]] : [],
    ),
  )

/** An export of Goodturn is no contact file, and is more than one. */
const withExport = (file: FileAtHand, bytes: Uint8Array, { memory }: Engine): FileAtHand => {
  if (!isGoodturnExport(bytes)) return file
  const canRestore = [...memory.all('person')].length === 0
  return {
    ...file,
    canRestore,
    warnings: [
      canRestore
        ? 'is everything of a Goodturn in one file: people, notes, introductions. There is nobody here yet, so it can come in as a whole.'
        : 'is everything of a Goodturn in one file. It can only come in where there is nobody yet. To see it, start Goodturn with an empty data folder; to go back to an earlier day here, use Backups in Settings.',
    ],
  }
}

const lostFile = ({ name, message }: { name: string; message: string }): FileAtHand => ({
  name,
  format: 'unknown',
  sha256: '',
  contacts: [],
  skipped: [],
  warnings: [message],
})
