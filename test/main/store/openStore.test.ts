import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { realDisk, type Disk } from '../../../src/main/store/disk'
import { openStore, type OpenOptions } from '../../../src/main/store/openStore'
import { encodeLine } from '../../../src/main/store/lineCodec'
import type { StoredDocument } from '../../../src/shared/store/document'
import type { Migration } from '../../../src/shared/store/migrations'
import { alteredDisk } from './alteredDisk'
import { temporaryFolder } from './temporaryFolder'

const newFolder = () => path.join(temporaryFolder(), 'goodturn', 'data')
const open = (folder: string, options: OpenOptions = {}) =>
  openStore(folder, { idleMilliseconds: 3_600_000, ...options })

const addTo = async (folder: string, names: readonly string[], options: OpenOptions = {}) => {
  const store = await open(folder, options)
  for (const name of names) await store.engine.execute('person.add', { name })
  await store.close()
}
const namesIn = ({ engine }: Awaited<ReturnType<typeof open>>) =>
  [...engine.memory.all('person')].map((it) => it.name)

test('a new folder starts empty, for its owner alone, and keeps what is done in it', async () => {
  const folder = newFolder()
  const store = await open(folder)
  expect(store.problems).toEqual([])
  expect(store.migrated).toBe(false)
  await store.engine.execute('person.add', { name: 'Ann' })
  await store.photos.put(new Uint8Array([1, 2, 3]))
  await store.close()
  const everything = fs.readdirSync(folder, { recursive: true }) as string[]
  for (const name of ['.', ...everything]) {
    const { mode } = fs.statSync(path.join(folder, name))
    const isFolder = fs.statSync(path.join(folder, name)).isDirectory()
    expect(`${name} ${(mode & 0o777).toString(8)}`).toBe(`${name} ${isFolder ? '700' : '600'}`)
  }
  expect(fs.statSync(path.dirname(folder)).mode & 0o777).toBe(0o700)
  const again = await open(folder)
  expect(namesIn(again)).toEqual(['Ann'])
  expect(again.engine.history.lastDone?.label).toBe('add Ann')
  await again.close()
})

test('opening and closing without a change writes nothing', async () => {
  const folder = newFolder()
  await addTo(folder, ['Ann'])
  const before = fs.readdirSync(folder)
  for (let start = 0; start < 3; start += 1) await (await open(folder)).close()
  expect(fs.readdirSync(folder)).toEqual(before)
})

test('a snapshot is JSON as a whole, and the log after it begins where it ends', async () => {
  const folder = newFolder()
  const store = await open(folder)
  await store.engine.execute('person.add', { name: 'Ann' })
  await store.snapshot()
  await store.engine.execute('person.add', { name: 'Ben' })
  const snapshot = JSON.parse(fs.readFileSync(path.join(folder, 'snap-2.json'), 'utf8')) as {
    seq: number
    tables: { person: { name: string }[] }
  }
  expect(snapshot.seq).toBe(1)
  expect(snapshot.tables.person.map((it) => it.name)).toEqual(['Ann'])
  const log = fs.readFileSync(path.join(folder, 'log-2.jsonl'), 'utf8')
  expect(log).toMatch(/^H [0-9a-f]{8} [0-9a-f]{8} \{.*"after":1\}\nJ .*"add Ben"/)
  await store.close()
})

test('asked for twice while one is being written, a snapshot is written once; without a change, not at all', async () => {
  const folder = newFolder()
  const store = await open(folder)
  await store.engine.execute('person.add', { name: 'Ann' })
  await Promise.all([store.snapshot(), store.snapshot()])
  await store.snapshot()
  expect(fs.readdirSync(folder).filter((it) => it.startsWith('snap'))).toEqual([
    'snap-1.json',
    'snap-2.json',
  ])
  await store.close()
})

test('changes made while a snapshot is written are in the log after it', async () => {
  const folder = newFolder()
  const store = await open(folder)
  await store.engine.execute('person.add', { name: 'Ann' })
  const writing = store.snapshot()
  await store.engine.execute('person.add', { name: 'Ben' })
  await writing
  expect(fs.readFileSync(path.join(folder, 'snap-2.json'), 'utf8')).not.toContain('Ben')
  await store.close()
  expect(namesIn(await open(folder))).toEqual(['Ann', 'Ben'])
})

test('three snapshots are kept, and what is older goes once they are proven', async () => {
  const folder = newFolder()
  for (let start = 0; start < 6; start += 1) await addTo(folder, [`Person ${start}`])
  const snapshots = fs.readdirSync(folder).filter((it) => it.startsWith('snap'))
  expect(snapshots).toHaveLength(3)
  const oldest = Math.min(...snapshots.map((it) => Number(/\d+/.exec(it)![0])))
  for (const name of fs.readdirSync(folder))
    expect(Number(/-(\d+)/.exec(name)?.[1] ?? oldest)).toBeGreaterThanOrEqual(oldest)
})

test('a damaged file is not removed when it grows old, and does not count as kept', async () => {
  const folder = newFolder()
  for (let start = 0; start < 3; start += 1) await addTo(folder, [`Person ${start}`])
  const damaged = fs
    .readdirSync(folder)
    .filter((it) => it.startsWith('snap'))
    .sort()[1]!
  const file = path.join(folder, damaged)
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Person', 'Nobody'))
  const bytes = fs.readFileSync(file)
  for (let start = 3; start < 9; start += 1) await addTo(folder, [`Person ${start}`])
  expect(fs.readFileSync(file).equals(bytes)).toBe(true)
  expect(fs.readdirSync(folder).filter((it) => it.startsWith('snap'))).toHaveLength(4)
})

test('the terminal writes no snapshot for every command, but one once the journal has grown', async () => {
  const folder = newFolder()
  const snapshots = () => fs.readdirSync(folder).filter((it) => it.startsWith('snap')).length
  await addTo(folder, ['Ann'], { snapshotAtClose: false })
  await addTo(folder, ['Ben'], { snapshotAtClose: false })
  expect(snapshots()).toBe(1)
  const many = Array.from({ length: 200 }, (_, at) => `Person ${at}`)
  await addTo(folder, many, { snapshotAtClose: false })
  expect(snapshots()).toBe(2)
})

test('after a pause a snapshot is written once the journal has grown, and not before', async () => {
  const folder = newFolder()
  const store = await open(folder, { idleMilliseconds: 30 })
  const hasSnapshot = () => fs.existsSync(path.join(folder, 'snap-2.json'))
  const pause = () => new Promise((resolve) => setTimeout(resolve, 200))
  for (let at = 0; at < 199; at += 1) await store.engine.execute('person.add', { name: `P ${at}` })
  await pause()
  expect(hasSnapshot()).toBe(false)
  await store.engine.execute('person.add', { name: 'The last' })
  await pause()
  await expect.poll(hasSnapshot).toBe(true)
  await store.close()
})

test('after closing nothing can be changed, and closing twice is closing once', async () => {
  const store = await open(newFolder())
  await Promise.all([store.close(), store.close()])
  expect(await store.engine.execute('person.add', { name: 'Ann' })).toEqual({
    ok: false,
    code: 'readOnly',
    message: 'Goodturn is closing.',
  })
})

for (const code of ['EROFS', 'EACCES'] as const)
  test(`a folder that cannot be written opens for looking, with a sentence (${code})`, async () => {
    const folder = newFolder()
    await addTo(folder, ['Ann'])
    const before = fs.readdirSync(folder)
    const refuse = () => {
      throw Object.assign(new Error(code), { code })
    }
    const writing = ['create', 'openInPlace', 'createLater', 'link', 'rename', 'unlink', 'mkdir']
    const refusing = Object.fromEntries(writing.map((name) => [name, refuse])) as Partial<Disk>
    const canWrite = () => code === 'EACCES'
    const store = await open(folder, { disk: alteredDisk(realDisk, { ...refusing, canWrite }) })
    const sentence = `${folder} cannot be written, so you can look at everything but change nothing.`
    expect(namesIn(store)).toEqual(['Ann'])
    expect(store.problems).toEqual([{ kind: 'readOnly', message: sentence }])
    expect(await store.engine.execute('person.add', { name: 'Ben' })).toEqual({
      ok: false,
      code: 'readOnly',
      message: sentence,
    })
    await store.snapshot()
    await store.close()
    expect(fs.readdirSync(folder)).toEqual(before)
    await expect(
      open(folder, {
        disk: alteredDisk(realDisk, { ...refusing, canWrite }),
        readOnlyAllowed: false,
      }),
    ).rejects.toMatchObject({ code: 'unreadable', message: sentence })
  })

test('a disk so full that not even a lock fits opens for looking', async () => {
  const folder = newFolder()
  await addTo(folder, ['Ann'])
  const create = () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }
  const store = await open(folder, { disk: alteredDisk(realDisk, { create }) })
  expect(namesIn(store)).toEqual(['Ann'])
  expect(store.engine.readOnly).toBe(
    'There is no room on the disk, so you can look at everything but change nothing.',
  )
  await store.close()
})

test('changes refused by a full disk leave no files behind', async () => {
  const folder = newFolder()
  await addTo(folder, ['Ann'])
  const before = fs.readdirSync(folder)
  let isFull = false
  const write: Disk['write'] = (fd, bytes, at) => {
    if (isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    realDisk.write(fd, bytes, at)
  }
  const store = await open(folder, { disk: alteredDisk(realDisk, { write }) })
  isFull = true
  for (let at = 0; at < 3; at += 1)
    expect(await store.engine.execute('person.add', { name: 'Ben' })).toMatchObject({
      code: 'notSaved',
      message:
        'Could not save. Is the disk full? Your last change was not written; nothing else is lost.',
    })
  expect(fs.readdirSync(folder).filter((it) => it !== 'lock')).toEqual(before)
  isFull = false
  expect((await store.engine.execute('person.add', { name: 'Ben' })).ok).toBe(true)
  await store.close()
})

test('a folder that a service keeps in step works, with one plain warning', async () => {
  const folder = path.join(temporaryFolder(), 'Dropbox', 'goodturn')
  await addTo(folder, ['Ann'], { snapshotAtClose: false })
  const store = await open(folder, { snapshotAtClose: false })
  expect(store.problems).toEqual([
    {
      kind: 'unsafePlace',
      message: expect.stringContaining('a folder that Dropbox keeps in step'),
    },
  ])
  expect(store.engine.readOnly).toBeNull()
  await store.close()
  expect(fs.readdirSync(folder).filter((it) => it.startsWith('snap'))).toHaveLength(1)
})

test('a folder that cannot be made is an error with its reason', async () => {
  const file = path.join(temporaryFolder(), 'file')
  fs.writeFileSync(file, 'in the way')
  await expect(open(path.join(file, 'data'))).rejects.toMatchObject({ code: 'unreadable' })
  await expect(open(file)).rejects.toMatchObject({ code: 'unreadable' })
})

/** A next version in which every person has a nickname. */
const addNickname: Migration = (document): StoredDocument => ({
  ...document,
  tables: {
    ...document.tables,
    person: (document.tables['person'] ?? []).map((it) => ({ ...(it as object), nickname: 'new' })),
  },
})

test('an older shape is brought up to date, with its journal, and the old files are kept', async () => {
  const folder = newFolder()
  await addTo(folder, ['Ann'])
  await addTo(folder, ['Ben'], { snapshotAtClose: false })
  const before = fs.readdirSync(folder).filter((it) => it !== 'last')
  const bytes = before.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
  const store = await open(folder, { migrations: [addNickname] })
  expect(store.migrated).toBe(true)
  expect([...store.engine.memory.all('person')].map((it) => [it.name, it.nickname])).toEqual([
    ['Ann', 'new'],
    ['Ben', 'new'],
  ])
  await store.engine.execute('person.add', { name: 'Cleo' })
  await store.close()
  const kept = path.join(folder, 'before-format-1')
  expect(before.map((name) => fs.readFileSync(path.join(kept, name), 'utf8'))).toEqual(bytes)
  const again = await open(folder, { migrations: [addNickname] })
  expect(again.migrated).toBe(false)
  expect(namesIn(again)).toEqual(['Ann', 'Ben', 'Cleo'])
  await again.close()
})

test('when the migrated snapshot is damaged, the journal is read in the shape it was written in', async () => {
  const folder = newFolder()
  await addTo(folder, ['Ann'], { snapshotAtClose: false })
  await addTo(folder, ['Ben'], { migrations: [addNickname], snapshotAtClose: false })
  const newest = fs
    .readdirSync(folder)
    .filter((it) => it.startsWith('snap'))
    .sort()
    .at(-1)!
  fs.writeFileSync(path.join(folder, newest), 'nothing')
  const store = await open(folder, { migrations: [addNickname] })
  expect([...store.engine.memory.all('person')].map((it) => [it.name, it.nickname])).toEqual([
    ['Ann', 'new'],
    ['Ben', undefined],
  ])
  expect(store.problems.map((it) => it.file)).toEqual([newest])
  await store.close()
})

test('a folder from a newer Goodturn is not opened and not touched', async () => {
  const folder = newFolder()
  await addTo(folder, ['Ann'], { migrations: [addNickname] })
  const before = fs.readdirSync(folder)
  await expect(open(folder)).rejects.toMatchObject({
    code: 'newer',
    message: expect.stringContaining('written by a newer Goodturn'),
  })
  expect(fs.readdirSync(folder)).toEqual(before)
})

test('a journal with locked lines says which Goodturn wrote it', async () => {
  const folder = newFolder()
  await addTo(folder, ['Ann'], { snapshotAtClose: false })
  fs.appendFileSync(path.join(folder, 'log-1.jsonl'), encodeLine('S', 'c2VhbGVk'))
  await expect(open(folder)).rejects.toMatchObject({
    code: 'newer',
    message: 'This was written by a Goodturn that locks with a passphrase.',
  })
})

test('ids and clock of the machine: short ids of their own, the local day', async () => {
  const { engine } = await open(newFolder())
  const { context } = engine
  const ids = Array.from({ length: 1000 }, () => context.newId())
  expect(new Set(ids).size).toBe(1000)
  expect(ids[0]).toMatch(/^[0-9a-f]{20}$/)
  expect(context.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(context.today()).toBe(new Intl.DateTimeFormat('sv').format(new Date()))
})
