import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import type { StoredDocument } from '../../../src/shared/store/document'
import { tableNames } from '../../../src/shared/store/tables'
import type { Backups } from '../../../src/main/store/backups'
import { plantWorld } from '../../fixtures/plantWorld'
import { world } from '../../fixtures/world'
import { newFolder, openWithBackups as open, withBackups } from './openWithBackups'

withBackups()

const fileOf = (backups: Backups, name: string) => path.join(backups.folder, name)
const tablesIn = (file: string) =>
  (JSON.parse(gunzipSync(fs.readFileSync(file)).toString()) as StoredDocument).tables
const byId = (tables: StoredDocument['tables']) =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      (tables[table] as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  )

test('a backup equals its moment, and opens in a fresh profile', async () => {
  const { backups, add, now, names } = await open()
  await add('Ann')
  await add('Ben')
  const moment = now()
  const made = await backups.make()
  await add('Carla')
  expect(made).toMatchObject({ at: '2026-11-19T09:00:00.000Z', people: 2, seq: moment.seq })
  const file = fileOf(backups, made!.name)
  expect(tablesIn(file)).toEqual(JSON.parse(JSON.stringify(moment.tables)))

  const fresh = newFolder()
  fs.mkdirSync(fresh)
  fs.writeFileSync(path.join(fresh, 'snap-1.json'), gunzipSync(fs.readFileSync(file)))
  const other = await open(fresh)
  expect(other.now().tables).toEqual(moment.tables)
  expect(other.names()).toEqual(['Ann', 'Ben'])
  expect(names()).toEqual(['Ann', 'Ben', 'Carla'])
})

test('a backup is for its owner alone', async () => {
  const { backups, add } = await open()
  await add('Ann')
  await backups.make()
  expect(fs.statSync(backups.folder).mode & 0o777).toBe(0o700)
  for (const name of fs.readdirSync(backups.folder))
    expect(fs.statSync(fileOf(backups, name)).mode & 0o777).toBe(0o600)
})

test('nothing is copied when nothing was changed', async () => {
  const { backups, add, clock } = await open()
  await add('Ann')
  expect(await backups.make()).not.toBeNull()
  clock.pass(60)
  expect(await backups.make()).toBeNull()
  expect(await backups.list()).toHaveLength(1)
})

test('of many backups those stay that should, and only once a newer one was verified', async () => {
  const { backups, add, clock, store } = await open()
  for (let count = 0; count < 6; count += 1) {
    await add(`Person ${count}`)
    await backups.make()
    clock.pass(15)
  }
  const kept = await backups.list()
  expect(kept.map(({ people }) => people)).toEqual([6, 5, 4, 3])
  expect(fs.readdirSync(backups.folder)).toHaveLength(8)

  await add('One more')
  vi.spyOn(store, 'snapshot').mockImplementationOnce(async () => {
    const newest = fs
      .readdirSync(store.folder)
      .filter((name) => name.startsWith('snap-'))
      .sort()
      .at(-1)!
    const file = path.join(store.folder, newest)
    const bytes = fs.readFileSync(file)
    bytes[bytes.length - 5] = 0
    fs.writeFileSync(file, bytes)
  })
  clock.pass(24 * 60)
  await expect(backups.make()).rejects.toThrow(/damaged/)
  expect(await backups.list()).toEqual(kept)
  expect(fs.readdirSync(backups.folder)).toHaveLength(8)
})

test('a copy that lacks what is in memory is not taken for a backup', async () => {
  const { work, backups, add, store } = await open()
  await add('Ann')
  await store.snapshot()
  const records = { person: 2 }
  const task = {
    snapshot: path.join(store.folder, 'snap-2.json'),
    backup: path.join(store.folder, 'goodturn-2026-11-19T09-00-00Z.json.gz'),
    atLeast: 0,
    expected: { seq: store.engine.seq, records },
  }
  await expect(work.make(task)).rejects.toThrow('holds 1 of 2 in person')
  expect(fs.readdirSync(store.folder).filter((name) => name.includes('.gz'))).toEqual([])
  expect(await backups.list()).toEqual([])
})

test('a restore says what would differ, makes a backup of now first, and can be undone', async () => {
  const { backups, add, clock, store, names, now } = await open()
  const ann = await add('Ann')
  await add('Ben')
  const moment = now()
  const early = await backups.make()
  clock.pass(60)
  await add('Carla')
  await store.engine.execute('person.edit', { id: ann.id as never, patch: { does: 'Baker' } })
  await store.engine.execute('person.archive', { ids: [ann.id] } as never)
  const before = now()

  expect(await backups.compare(early!.name)).toEqual([
    { table: 'person', more: 0, fewer: 1, different: 1 },
    { table: 'role', more: 0, fewer: 1, different: 0 },
  ])
  expect(now()).toEqual(before)

  await backups.restore(early!.name)
  expect(byId(now().tables)).toEqual(byId(moment.tables))
  const [newest] = await backups.list()
  expect(newest).toMatchObject({ people: 3, seq: before.seq })
  expect(store.engine.history.lastDone?.label).toMatch(/^restore the backup of November 19, 2026/)

  const undone = await store.engine.undo()
  expect(undone.ok).toBe(true)
  expect(byId(now().tables)).toEqual(byId(before.tables))
  expect(names()).toEqual(['Ann', 'Ben', 'Carla'])
})

test('going back to the oldest backup of today does not drop it', async () => {
  const { backups, add, clock, names } = await open()
  const made: string[] = []
  for (let count = 0; count < 4; count += 1) {
    await add(`Person ${count}`)
    made.push((await backups.make())!.name)
    clock.pass(15)
  }
  await add('One more')
  await backups.restore(made[0]!)
  expect(names()).toEqual(['Person 0'])
  expect((await backups.list()).map(({ name }) => name)).toContain(made[0])
})

test('a restored sphere is still there after a restart', async () => {
  const { backups, add, store, names } = await open()
  await add('Ann')
  const made = await backups.make()
  await add('Ben')
  await backups.restore(made!.name)
  expect(names()).toEqual(['Ann'])
  await store.close()
  const again = await open(store.folder)
  expect(again.names()).toEqual(['Ann'])
  expect((await again.store.engine.undo()).ok).toBe(true)
  expect(again.names()).toEqual(['Ann', 'Ben'])
})

test('a backup that was damaged is refused, and nothing is changed', async () => {
  const { backups, add, names } = await open()
  await add('Ann')
  const made = await backups.make()
  await add('Ben')
  const file = fileOf(backups, made!.name)
  const sound = fs.readFileSync(file)
  const text = gunzipSync(sound).toString()
  const harms = {
    'a flipped bit': sound.map((byte, at) => (at === sound.length >> 1 ? byte ^ 4 : byte)),
    'cut in half': sound.subarray(0, sound.length >> 1),
    'no backup at all': Buffer.from('nothing'),
    'packed well, with another name in it': gzipSync(text.replace('Ann', 'Bob')),
    'packed well, not ours': gzipSync('{"format":"goodturn","seq":1,"tables":{}}'),
  }
  for (const [harm, bytes] of Object.entries(harms)) {
    fs.writeFileSync(file, bytes)
    await expect(backups.restore(made!.name), harm).rejects.toMatchObject({ code: 'damaged' })
    await expect(backups.compare(made!.name), harm).rejects.toMatchObject({ code: 'damaged' })
    expect(names()).toEqual(['Ann', 'Ben'])
  }
  expect(await backups.list()).toMatchObject([{ name: made!.name, people: null }])
})

test('only names of backups are opened', async () => {
  const { backups } = await open()
  for (const name of ['../snap-1.json', 'goodturn-2026-11-19T09-00-00Z.json.gz', '', 'last'])
    await expect(backups.restore(name)).rejects.toMatchObject({ code: 'gone' })
})

test('a backup copied in from elsewhere is listed with its people', async () => {
  const from = await open()
  await from.add('Ann')
  await from.add('Ben')
  const made = await from.backups.make()
  const to = await open()
  fs.mkdirSync(to.backups.folder)
  fs.copyFileSync(fileOf(from.backups, made!.name), fileOf(to.backups, made!.name))
  expect(await to.backups.list()).toMatchObject([{ name: made!.name, people: 2 }])
  await to.backups.restore(made!.name)
  expect(to.names()).toEqual(['Ann', 'Ben'])
})

test('what lies in the folder and is not ours stays, what a crash left half-made goes', async () => {
  const { backups, add } = await open()
  fs.mkdirSync(backups.folder)
  const left = 'goodturn-2026-01-01T00-00-00Z.json.gz.0f0f0f0f-1111-4222-8333-444444444444.tmp'
  for (const name of ['holiday.jpg', 'goodturn-notes.json.gz', left])
    fs.writeFileSync(fileOf(backups, name), 'x')
  await add('Ann')
  await backups.make()
  const rest = fs.readdirSync(backups.folder).filter((name) => !name.startsWith('goodturn-2026'))
  expect(rest).toEqual(['goodturn-notes.json.gz', 'holiday.jpg'])
  expect(fs.existsSync(fileOf(backups, left))).toBe(false)
})

test('a sphere of 2,500 people goes through backup and restore as it is', async () => {
  const folder = newFolder()
  await plantWorld(folder, world(2_500))
  const { backups, store, now, add } = await open(folder)
  await add('Ann')
  const moment = now()
  const made = await backups.make()
  for (const person of [...store.engine.memory.all('person')].slice(0, 40))
    await store.engine.execute('person.edit', { id: person.id, patch: { notes: 'Something else' } })
  await backups.restore(made!.name)
  expect(byId(now().tables)).toEqual(byId(moment.tables))
})
