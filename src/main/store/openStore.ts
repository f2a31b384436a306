import { randomUUID } from 'node:crypto'
import { Low } from 'lowdb'
import { migrations as allMigrations, type Migration } from '../../shared/store/migrations'
import type { Context } from '../../shared/store/transaction'
import { CannotOpen, type Problem } from './cannotOpen'
import { isNoPermission, isNoRoom, realDisk, type Disk } from './disk'
import { Engine } from './engine'
import { folderWarning } from './folderWarning'
import { thisHolder, type Holder } from './holder'
import { JournalFile } from './journalFile'
import { keepOlderShape } from './keepOlderShape'
import { LastHint } from './lastHint'
import { takeLock, type Lock } from './lock'
import { Photos } from './photos'
import { recover, type Recovered } from './recover'
import { Saver } from './saver'
import { emptySphere, SnapshotAdapter, type Sphere } from './snapshot'
import { hasGrown, snapshotWhenIdle } from './snapshotWhenIdle'
import { systemContext } from './systemContext'

export interface OpenOptions {
  /** Another file system than that of this machine. */
  disk?: Disk
  context?: Context
  /** What a second program is told to close: the app, or the terminal. */
  program?: string
  /** Whether a folder that cannot be written is opened for looking only (default), or not at all. */
  readOnlyAllowed?: boolean
  /** Whether closing writes a snapshot of whatever changed (default), or only once the journal has grown. */
  snapshotAtClose?: boolean
  /** How long the user must have paused before a snapshot is written. */
  idleMilliseconds?: number
  /** Told of a snapshot that failed. Nothing is lost by it: the journal holds every change. */
  onTrouble?: (error: unknown) => void
  migrations?: readonly Migration[]
  holder?: Holder
}

/** A data folder at work. */
export interface OpenStore {
  engine: Engine
  folder: string
  photos: Photos
  /** What was found while opening; each sentence is fit to show. */
  problems: readonly Problem[]
  /** Whether an older shape was brought up to date. */
  migrated: boolean
  /** Writes a snapshot now, unless nothing has changed since the last. */
  snapshot(): Promise<void>
  /** Waits for what is being written, writes a snapshot and gives the folder free. */
  close(): Promise<void>
}

/** Opens a data folder, or makes a new one. Throws `CannotOpen`, and never answers damage with an empty sphere. */
export const openStore = async (folder: string, options: OpenOptions = {}): Promise<OpenStore> => {
  const disk = options.disk ?? realDisk
  const right = enter(disk, folder, options)
  if (typeof right === 'string' && options.readOnlyAllowed === false)
    throw new CannotOpen('unreadable', right)
  try {
    return await openEntered(disk, folder, right, options)
  } catch (error) {
    if (typeof right !== 'string') letGo([() => right.release()], options.onTrouble)
    throw error instanceof CannotOpen ? error : unreadable(folder, error)
  }
}

/** The lock, or the sentence that says why the folder can only be looked at. */
const enter = (disk: Disk, folder: string, { program, holder }: OpenOptions): Lock | string => {
  try {
    if (!disk.exists(folder)) disk.mkdir(folder)
    if (!disk.canWrite(folder)) return readOnlySentence(folder)
    return takeLock(disk, folder, holder ?? thisHolder(program ?? 'Goodturn', randomUUID()))
  } catch (error) {
    if (error instanceof CannotOpen) throw error
    const why = whyOnlyLooking(folder, error)
    if (why && disk.exists(folder)) return why
    throw unreadable(folder, error)
  }
}

const openEntered = async (
  disk: Disk,
  folder: string,
  right: Lock | string,
  options: OpenOptions,
): Promise<OpenStore> => {
  const migrations = options.migrations ?? allMigrations
  const version = migrations.length + 1
  const hint = new LastHint(disk, folder)
  const adapter = new SnapshotAdapter({
    disk,
    folder,
    version,
    recover: () => recover(disk, folder, hint.read() ?? 0, migrations),
    rotate: () => journal.rotate(),
  })
  const low = new Low<Sphere>(adapter, emptySphere())
  await low.read()
  const { recovered: found } = adapter
  if (found.isNew && typeof right === 'string') throw new CannotOpen('unreadable', right)
  const { generation, seq } = found
  const journal = new JournalFile({
    disk,
    folder,
    hint,
    generation,
    seq,
    version,
    onLost: (sentence) => engine.refuseAll(sentence),
  })
  const { memory, history } = low.data
  const context = options.context ?? systemContext
  const engine: Engine = new Engine({ memory, history, journal, seq, context })
  const saver = new Saver({ low, engine, journal, disk, folder, beyond: found.beyond })
  const problems = [...found.problems]
  const warning = options.disk ? null : folderWarning(folder)
  if (warning) problems.push({ kind: 'unsafePlace', message: warning })
  const isLooking = typeof right === 'string'
  if (isLooking) refuseAll(engine, problems, right)
  else await startAfresh(disk, folder, found, saver, engine, problems)
  return {
    engine,
    folder,
    problems,
    migrated: found.olderVersion !== null,
    photos: new Photos(disk, folder),
    ...(isLooking ? looking : working(right, engine, saver, journal, hint, options)),
  }
}

/** What was damaged, or in an older shape, is never gone on from: a snapshot makes a sound start first. */
const startAfresh = async (
  disk: Disk,
  folder: string,
  { isNew, olderVersion, problems: found }: Recovered,
  saver: Saver,
  engine: Engine,
  problems: Problem[],
): Promise<void> => {
  if (!isNew && olderVersion === null && found.length === 0) return
  try {
    if (olderVersion !== null) keepOlderShape(disk, folder, olderVersion)
    await saver.startAfresh()
  } catch (error) {
    if (isNew) throw error
    refuseAll(engine, problems, whyOnlyLooking(folder, error) ?? notWrittenSentence(folder))
  }
}

const refuseAll = (engine: Engine, problems: Problem[], sentence: string): void => {
  engine.refuseAll(sentence)
  problems.push({ kind: 'readOnly', message: sentence })
}

const warn = (error: unknown): void =>
  process.emitWarning(error instanceof Error ? error : String(error))

/** The last steps are all taken, whatever becomes of one of them. */
const letGo = (
  steps: readonly (() => void)[],
  onTrouble: (error: unknown) => void = warn,
): void => {
  for (const step of steps)
    try {
      step()
    } catch (error) {
      onTrouble(error)
    }
}

type Work = Pick<OpenStore, 'snapshot' | 'close'>

const looking: Work = { snapshot: async () => undefined, close: async () => undefined }

const working = (
  lock: Lock,
  engine: Engine,
  saver: Saver,
  journal: JournalFile,
  hint: LastHint,
  options: OpenOptions,
): Work => {
  const { onTrouble = warn } = options
  const idle = snapshotWhenIdle({
    beyond: () => saver.beyond,
    snapshot: () => saver.snapshot(),
    quietMilliseconds: options.idleMilliseconds ?? 5000,
    onTrouble,
  })
  const stopListening = engine.onCommit(idle.touched)
  let closing: Promise<void> | null = null
  const close = async () => {
    idle.stop()
    stopListening()
    while (engine.isBusy) await engine.idle()
    engine.refuseAll('Goodturn is closing.')
    if (options.snapshotAtClose !== false || hasGrown(saver.beyond))
      await saver.snapshot().catch(onTrouble)
    letGo([() => journal.close(), () => hint.close(), () => lock.release()], onTrouble)
  }
  return { snapshot: () => closing ?? saver.snapshot(), close: () => (closing ??= close()) }
}

const readOnlySentence = (folder: string): string =>
  `${folder} cannot be written, so you can look at everything but change nothing.`

const notWrittenSentence = (folder: string): string =>
  `The disk did not take what had to be written to ${folder}, so you can look at everything but change nothing.`

/** What a disk that does not take anything says to the user; null for any other error. */
const whyOnlyLooking = (folder: string, error: unknown): string | null => {
  if (isNoPermission(error)) return readOnlySentence(folder)
  return isNoRoom(error)
    ? 'There is no room on the disk, so you can look at everything but change nothing.'
    : null
}

const unreadable = (folder: string, error: unknown): CannotOpen => {
  const why = error instanceof Error ? ` (${error.message})` : ''
  return new CannotOpen('unreadable', `${folder} could not be opened${why}. Nothing was changed.`)
}
