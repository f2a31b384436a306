import fs from 'node:fs'
import path from 'node:path'
import type { Instant } from '../../shared/domain/calendar'
import type { TableDifference } from '../../shared/store/documentDifference'
import { Refusal } from '../../shared/store/refusal'
import { tableNames } from '../../shared/store/tables'
import { BackupFacts, DamagedBackup, writeFacts } from './backupFile'
import { backupMoment, backupName, factsName } from './backupNames'
import { BackupWork } from './backupWork'
import { isMissing } from './disk'
import type { OpenStore } from './openStore'
import { restoreDocument } from './restore'
import { storeFiles } from './storeFiles'
import { whichToKeep } from './whichToKeep'

/** A backup as it is listed. */
export interface BackupRow {
  name: string
  at: Instant
  bytes: number
  /** Null for one that cannot be read any more. */
  people: number | null
  /** The number of the last change in it. */
  seq: number | null
}

interface Parts {
  store: Pick<OpenStore, 'engine' | 'folder' | 'snapshot'>
  /** Where the backups lie, when not in `backups` inside the data folder. */
  folder?: string
  work?: BackupWork
  /** The zone in which a day begins and ends. */
  zone?: string
}

const mostTries = 5

/** Verified, packed copies of the document, made and read in a thread of their own. */
export class Backups {
  readonly #store: Parts['store']
  readonly #work: BackupWork
  readonly #zone: string
  readonly folder: string
  #last: Promise<unknown> = Promise.resolve()

  constructor({ store, folder, work, zone }: Parts) {
    this.#store = store
    this.#work = work ?? new BackupWork()
    this.#zone = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    this.folder = folder ?? path.join(store.folder, 'backups')
  }

  /** Every backup, the newest first. */
  list(): Promise<BackupRow[]> {
    return this.#inTurn(() => this.#list())
  }

  /** Makes a backup and drops what need not stay. Null when the newest one already holds everything. */
  make(): Promise<BackupRow | null> {
    return this.#inTurn(() => this.#make())
  }

  /** What would differ if a backup took the place of what is here now. */
  compare(name: string): Promise<TableDifference[]> {
    return this.#inTurn(async () => {
      const backup = this.#fileOf(name)
      await this.#store.snapshot()
      return this.#whole(() => this.#work.compare(backup, this.#newestSnapshot()))
    })
  }

  /** Makes a backup of now, then puts another in its place, as one step that Undo takes back. */
  restore(name: string): Promise<{ records: number }> {
    return this.#inTurn(async () => {
      const backup = this.#fileOf(name)
      const document = await this.#whole(() => this.#work.read(backup))
      await this.#make(name).catch((error: unknown) => {
        throw new Refusal(
          'noBackup',
          `Goodturn could not make a backup of now, so nothing was restored. ${sentenceOf(error)}`,
        )
      })
      return restoreDocument(this.#store.engine, document, backupMoment(name)!)
    })
  }

  /** `spared` is not dropped, whatever its age. */
  async #make(spared?: string): Promise<BackupRow | null> {
    const { engine } = this.#store
    if (!fs.existsSync(this.folder)) fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    const [newest] = await this.#list()
    if (newest && newest.seq === engine.seq) return null
    const at = this.#freeMoment()
    const name = backupName(at)
    for (let tries = 0; tries < mostTries; tries += 1) {
      const atLeast = engine.seq
      await this.#store.snapshot()
      const { tables } = engine.memory
      const facts = await this.#work.make({
        snapshot: this.#newestSnapshot(),
        backup: path.join(this.folder, name),
        atLeast,
        expected: {
          seq: engine.seq,
          records: Object.fromEntries(tableNames.map((table) => [table, tables[table].size])),
        },
      })
      if (!facts) continue
      this.#drop(spared)
      return rowOf(name, at, facts)
    }
    throw new Error('the document changed faster than it could be copied')
  }

  /** A moment that no backup is called after: two in one second are told apart by the next second. */
  #freeMoment(): Instant {
    let at = Date.parse(this.#store.engine.context.now())
    while (fs.existsSync(path.join(this.folder, backupName(instantOf(at))))) at += 1000
    return instantOf(at)
  }

  /** Only called once a newer backup was verified. */
  #drop(spared?: string): void {
    const names = fs.readdirSync(this.folder)
    const found = names.flatMap((name) => {
      const at = backupMoment(name)
      return at ? [{ name, at }] : []
    })
    const now = found.reduce(
      (latest, { at }) => (at > latest ? at : latest),
      this.#store.engine.context.now(),
    )
    const kept = whichToKeep(
      found.map(({ at }) => at),
      now,
      this.#zone,
    )
    const keptNames = new Set(
      found.filter(({ name, at }) => kept.has(at) || name === spared).map(({ name }) => name),
    )
    const keptFacts = new Set([...keptNames].map(factsName))
    for (const name of names) {
      const isDropped = backupMoment(name) !== null && !keptNames.has(name)
      const isLeftOver = oursPattern.test(name) && !keptFacts.has(name)
      if (isDropped || isLeftOver) fs.rmSync(path.join(this.folder, name), { force: true })
    }
  }

  async #list(): Promise<BackupRow[]> {
    const rows: BackupRow[] = []
    for (const name of this.#names()) {
      const at = backupMoment(name)!
      const facts = await this.#factsOf(name)
      const { size } = fs.statSync(path.join(this.folder, name))
      rows.push(facts ? rowOf(name, at, facts) : { name, at, bytes: size, people: null, seq: null })
    }
    return rows
  }

  #names(): string[] {
    try {
      const names = fs.readdirSync(this.folder).filter((name) => backupMoment(name))
      return names.sort().reverse()
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }

  /** What was noted beside a backup; one without a note, such as a copy from elsewhere, is read through once. */
  async #factsOf(name: string): Promise<BackupFacts | null> {
    const file = path.join(this.folder, name)
    const noted = readFacts(path.join(this.folder, factsName(name)))
    if (noted && noted.bytes === fs.statSync(file).size) return noted
    try {
      const facts = await this.#work.look(file)
      writeFacts(file, facts)
      return facts
    } catch {
      // Listed without a count: it cannot be read, and restoring it says so.
      return null
    }
  }

  #newestSnapshot(): string {
    const { folder } = this.#store
    const newest = storeFiles(fs.readdirSync(folder)).files.findLast((it) => it.kind === 'snap')
    if (!newest) throw new Error('there is no snapshot to copy')
    return path.join(folder, newest.name)
  }

  #fileOf(name: string): string {
    const file = path.join(this.folder, name)
    if (!backupMoment(name) || !fs.existsSync(file))
      throw new Refusal('gone', 'That backup is no longer there.')
    return file
  }

  async #whole<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DamagedBackup)) throw error
      throw new Refusal(
        'damaged',
        'This backup is damaged, so nothing was changed. Another one may be whole.',
      )
    }
  }

  /** One thing at a time: a copy is never dropped while it is read. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work, work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

/** Notes and half-written files of ours. */
const oursPattern = /^goodturn-[\dTZ-]+(\.check\.json|\.(json\.gz|check\.json)\.[0-9a-f-]+\.tmp)$/

const instantOf = (at: number): Instant => new Date(at).toISOString() as Instant

const rowOf = (name: string, at: Instant, facts: BackupFacts): BackupRow => {
  const { bytes, people, seq } = facts
  return { name, at, bytes, people, seq }
}

const readFacts = (file: string): BackupFacts | null => {
  try {
    return BackupFacts.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    ? 'There is no room left on the disk.'
    : 'The log says why.'
