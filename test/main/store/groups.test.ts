import { expect, test } from 'vitest'
import { thisHolder } from '../../../src/main/store/holder'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { chance } from '../../fixtures/chance'
import { alteredDisk } from './alteredDisk'
import { fingerprint } from './fingerprint'
import { ForgetfulDisk, type Image } from './forgetfulDisk'

const folder = '/home/ann/goodturn'
const me = thisHolder('Goodturn', 'token')
let boots = 0

const open = (disk: ForgetfulDisk, altered = {}): Promise<OpenStore> => {
  boots += 1
  const holder = { ...me, token: `token${boots}`, boot: `boot ${boots}` }
  return openStore(folder, { disk: alteredDisk(disk, altered), holder })
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    file: 'people.vcf',
    kind: 'vcard',
    contact: { name: `Contact ${at}`, jobs: [{ organisation: `Firm ${at % 7}` }] },
  }))

const started = async (altered = {}) => {
  const disk = new ForgetfulDisk()
  const store = await open(disk, altered)
  await store.engine.execute('person.add', { name: 'Ann' })
  return { disk, store, before: fingerprint(store.engine.memory.tables) }
}

test('a large import that the program did not live to finish leaves nothing behind', async () => {
  const { disk, store, before } = await started()
  const images: Image[] = []
  disk.onStep = () => images.push(disk.cut('all', chance(1)))
  const reply = await store.engine.execute('contacts.import', { rows: rows(700) })
  expect(reply.ok).toBe(true)
  const after = fingerprint(store.engine.memory.tables)
  const found = []
  for (const image of images)
    found.push(fingerprint((await open(new ForgetfulDisk(image))).engine.memory.tables))
  const ended = found.indexOf(after)
  expect(ended).toBeGreaterThan(5)
  expect(found.slice(0, ended).every((it) => it === before)).toBe(true)
  expect(found.slice(ended).every((it) => it === after)).toBe(true)
})

test('a change made after an unfinished import does not bring the import back', async () => {
  const { disk, store } = await started()
  let half: Image | null = null
  let steps = 0
  disk.onStep = () => {
    steps += 1
    if (steps === 8) half = disk.cut('all', chance(1))
  }
  await store.engine.execute('contacts.import', { rows: rows(2_000) })
  const second = new ForgetfulDisk(half!)
  const next = await open(second)
  await next.engine.execute('person.add', { name: 'Ben' })
  await next.close()
  const last = await open(second)
  expect([...last.engine.memory.all('person')].map((it) => it.name)).toEqual(['Ann', 'Ben'])
  expect(last.problems).toEqual([])
})

test('an import whose last row is refused leaves nothing, in memory or on disk', async () => {
  const { disk, store, before } = await started()
  const broken = [...rows(1_200), { file: 'f', kind: 'vcard', contact: { name: '' } }]
  const reply = await store.engine.execute('contacts.import', { rows: broken })
  expect(reply).toMatchObject({ ok: false, code: 'invalid' })
  expect(fingerprint(store.engine.memory.tables)).toBe(before)
  expect(store.engine.history.lastDone?.label).toBe('add Ann')
  await store.engine.execute('person.add', { name: 'Ben' })
  await store.close()
  const again = await open(disk)
  expect([...again.engine.memory.all('person')].map((it) => it.name)).toEqual(['Ann', 'Ben'])
})

test('an import on a disk that fills up half way leaves nothing, and goes on when there is room', async () => {
  let room = Infinity
  const write = function (this: ForgetfulDisk, fd: number, bytes: Uint8Array, at: number) {
    room -= bytes.length
    if (room < 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
    this.write(fd, bytes, at)
  }
  const { disk, store, before } = await started({ write })
  room = 300_000
  const reply = await store.engine.execute('contacts.import', { rows: rows(2_000) })
  expect(reply).toMatchObject({ ok: false, code: 'notSaved' })
  expect(fingerprint(store.engine.memory.tables)).toBe(before)
  room = Infinity
  expect(store.engine.readOnly).toBeNull()
  expect((await store.engine.execute('contacts.import', { rows: rows(2_000) })).ok).toBe(true)
  const end = fingerprint(store.engine.memory.tables)
  await store.close()
  expect(fingerprint((await open(disk)).engine.memory.tables)).toBe(end)
})

test('undo takes the whole group, also after a restart, and redo brings it back', async () => {
  const { disk, store, before } = await started()
  await store.engine.execute('contacts.import', { rows: rows(1_500) })
  const after = fingerprint(store.engine.memory.tables)
  await store.close()
  const { engine } = await open(disk)
  expect((await engine.undo()).ok).toBe(true)
  expect(fingerprint(engine.memory.tables)).toBe(before)
  expect((await engine.redo()).ok).toBe(true)
  expect(fingerprint(engine.memory.tables)).toBe(after)
})

test('other commands wait while a group is written, and a snapshot waits for its end', async () => {
  const { disk, store } = await started()
  const importing = store.engine.execute('contacts.import', { rows: rows(1_500) })
  const adding = store.engine.execute('person.add', { name: 'Ben' })
  const snapshot = store.snapshot()
  expect(store.engine.isBusy).toBe(true)
  expect(await importing).toMatchObject({ ok: true })
  expect(await adding).toMatchObject({ ok: true })
  await snapshot
  const end = fingerprint(store.engine.memory.tables)
  const killed = await open(new ForgetfulDisk(disk.image()))
  expect(killed.problems).toEqual([])
  expect(fingerprint(killed.engine.memory.tables)).toBe(end)
})

test('a person whom one import changes many times over comes back as they were', async () => {
  const { disk, store, before } = await started()
  const ann = [...store.engine.memory.all('person')][0]!
  const ofAnn = (at: number) => ({ name: 'Ann', categories: [`Tag ${at}`] })
  const facts = rows(1_500).map((row, at) =>
    at % 10 === 0 ? { ...row, personId: ann.id, contact: ofAnn(at) } : row,
  )
  const lines = store.engine.seq
  expect((await store.engine.execute('contacts.import', { rows: facts })).ok).toBe(true)
  expect(store.engine.seq - lines).toBeGreaterThan(3)
  const after = fingerprint(store.engine.memory.tables)
  expect(await store.engine.undo()).toMatchObject({ ok: true })
  expect(fingerprint(store.engine.memory.tables)).toBe(before)
  expect(await store.engine.redo()).toMatchObject({ ok: true })
  expect(fingerprint(store.engine.memory.tables)).toBe(after)
  const killed = await open(new ForgetfulDisk(disk.image()))
  expect(fingerprint(killed.engine.memory.tables)).toBe(after)
})

test('undo of a group is refused as a whole when one of its records has changed since', async () => {
  const { store } = await started()
  await store.engine.execute('contacts.import', { rows: rows(900) })
  const changed = [...store.engine.memory.all('person')].at(-400)!
  const bare = { ...changed, notes: 'changed by nobody' }
  store.engine.memory.apply([{ table: 'person', id: changed.id, before: changed, after: bare }])
  const now = fingerprint(store.engine.memory.tables)
  expect(await store.engine.undo()).toMatchObject({ ok: false, code: 'changedSince' })
  expect(fingerprint(store.engine.memory.tables)).toBe(now)
  expect(store.engine.history.lastDone?.label).toBe('bring in 900 people')
})
