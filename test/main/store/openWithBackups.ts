import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Day, Instant, Time } from '../../../src/shared/domain/calendar'
import { toStored, type StoredDocument } from '../../../src/shared/store/document'
import type { Context } from '../../../src/shared/store/transaction'
import { BackupWork } from '../../../src/main/store/backupWork'
import { Backups } from '../../../src/main/store/backups'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { bundled } from './bundled'

const folders: string[] = []
const stores: OpenStore[] = []
let script = ''

/** A data folder that is removed when the tests of the file are over. */
export const newFolder = () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'goodturn-backups-'))
  folders.push(folder)
  return path.join(folder, 'data')
}

/** Makes what verifies backups, and removes at the end what the tests of the file have made. */
export const withBackups = () => {
  beforeAll(async () => {
    script = await bundled('src/main/workers/verifyWorker.ts')
    folders.push(path.dirname(script))
  })
  afterAll(async () => {
    for (const store of stores.splice(0)) await store.close()
    for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
  })
}

/** A clock that is moved by hand. */
const handClock = () => {
  let at = Date.parse('2026-11-19T09:00:00Z')
  let count = 0
  const context: Context = {
    now: () => new Date(at).toISOString() as Instant,
    today: () => new Date(at).toISOString().slice(0, 10) as Day,
    time: () => new Date(at).toISOString().slice(11, 16) as Time,
    newId: () => `id${String(++count).padStart(5, '0')}`,
  }
  return { context, pass: (minutes: number) => (at += minutes * 60_000) }
}

/** A sphere on disk with its backups, and a clock that is moved by hand. */
export const openWithBackups = async (folder = newFolder()) => {
  const clock = handClock()
  const store = await openStore(folder, { context: clock.context, idleMilliseconds: 3_600_000 })
  stores.push(store)
  const work = new BackupWork(script)
  const backups = new Backups({ store, work, zone: 'UTC' })
  const add = async (name: string) => {
    const reply = await store.engine.execute('person.add', { name })
    if (!reply.ok) throw new Error(reply.message)
    return reply.value
  }
  const names = () => [...store.engine.memory.all('person')].map((person) => person.name).sort()
  const now = (): StoredDocument => toStored(store.engine.memory.tables, store.engine.seq, 1)
  return { store, backups, work, clock, add, names, now }
}
