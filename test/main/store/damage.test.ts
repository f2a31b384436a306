import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CannotOpen } from '../../../src/main/store/cannotOpen'
import { realDisk } from '../../../src/main/store/disk'
import { thisHolder } from '../../../src/main/store/holder'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { chance, type Chance } from '../../fixtures/chance'
import { fingerprint } from './fingerprint'
import { ForgetfulDisk, type Image } from './forgetfulDisk'
import { doMove, randomChoice } from './randomMoves'
import { temporaryFolder } from './temporaryFolder'

const isLong = Boolean(process.env['GOODTURN_LONG'])
const variants = isLong ? 5000 : 500
const me = thisHolder('Goodturn', 'token')
let boots = 0

const open = (folder: string, disk = realDisk as ForgetfulDisk | typeof realDisk) => {
  boots += 1
  const holder = { ...me, token: `token${boots}`, boot: `boot ${boots}` }
  return openStore(folder, { disk, holder, idleMilliseconds: 3_600_000, snapshotAtClose: false })
}

const stateOf = ({ engine }: OpenStore): string => fingerprint(engine.memory.tables)
const historyOf = ({ engine }: OpenStore): string => JSON.stringify(engine.history.stored())

interface Lived {
  image: Image
  /** Every state that was acknowledged, the last one last. */
  states: string[]
  history: string
}

/** A folder that was opened five times: three snapshots, logs between and after them, and the last start was killed. */
const liveIn = async (folder: string): Promise<Lived> => {
  const disk = new ForgetfulDisk()
  const from = chance(11)
  const states: string[] = []
  let last: OpenStore | null = null
  for (let start = 0; start < 5; start += 1) {
    const store = await open(folder, disk)
    if (start === 0) states.push(stateOf(store))
    store.engine.onCommit(() => states.push(stateOf(store)))
    for (let step = 0; step < 7; step += 1) await doMove(store.engine, randomChoice(from))
    await store.engine.execute('people.archive', {
      ids: [...store.engine.memory.tables.person.keys()].slice(0, 3) as never,
    })
    if (start === 1 || start === 3) await store.snapshot()
    await store.engine.execute('person.add', { name: `Start ${start}` })
    if (start < 4) await store.close()
    last = store
  }
  const image = disk.image()
  image.files.delete(path.join(folder, 'lock'))
  return { image, states, history: historyOf(last!) }
}

const damages: { readonly [name: string]: (bytes: Buffer, from: Chance) => Buffer | null } = {
  missing: () => null,
  emptied: () => Buffer.alloc(0),
  cut: (bytes, from) => bytes.subarray(0, from.whole(usedLength(bytes))),
  'cut between two lines': (bytes, from) => {
    const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a)
    return bytes.subarray(0, from.one(ends.length > 0 ? ends : [0]) + 1)
  },
  'one bit turned': (bytes, from) => {
    const changed = Buffer.from(bytes)
    const at = from.whole(usedLength(bytes))
    changed[at] = (changed[at] ?? 0) ^ (1 << from.whole(8))
    return changed
  },
  'a stretch of zeros': (bytes, from) => filled(bytes, from, () => 0),
  'a stretch of anything': (bytes, from) => filled(bytes, from, () => from.whole(256)),
  'anything behind it': (bytes, from) =>
    Buffer.concat([bytes, Buffer.from(Array.from({ length: 300 }, () => from.whole(256)))]),
  'written twice': (bytes) => Buffer.concat([bytes.subarray(0, usedLength(bytes)), bytes]),
}

/** Without the room for lines to come. */
const usedLength = (bytes: Buffer): number => {
  let end = bytes.length
  while (end > 1 && bytes[end - 1] === 0) end -= 1
  return Math.max(1, end)
}

const filled = (bytes: Buffer, from: Chance, byte: () => number): Buffer => {
  const changed = Buffer.from(bytes)
  const start = from.whole(usedLength(bytes))
  const end = Math.min(changed.length, start + 1 + from.whole(from.one([4, 600, 100_000])))
  for (let at = start; at < end; at += 1) changed[at] = byte()
  return changed
}

const damaged = (image: Image, file: string, damage: string, from: Chance): Image => {
  const files = new Map(image.files)
  const bytes = damages[damage]!(files.get(file)!, from)
  if (bytes) files.set(file, Buffer.from(bytes))
  else files.delete(file)
  return { ...image, files }
}

const expectUnchanged = (before: Image, after: Image, file?: string): void => {
  for (const [name, bytes] of before.files)
    if (file === undefined || name === file)
      expect(after.files.get(name)?.equals(bytes), `${name} is as it was`).toBe(true)
}

/** Opens a damaged folder, looks at what is there, works on and opens it again. */
const tryOut = async (
  folder: string,
  { states, history }: Lived,
  image: Image,
  file: string,
  isSnapshotWritten: boolean,
): Promise<'whole' | 'less' | 'refused'> => {
  const disk = new ForgetfulDisk(image)
  const store = await open(folder, disk).catch((error: unknown) => error)
  expectUnchanged(image, disk.image())
  if (!isOpen(store)) {
    expect(store).toBeInstanceOf(CannotOpen)
    expect((store as CannotOpen).code).toBe('unreadable')
    expect(disk.exists(path.join(folder, 'lock'))).toBe(false)
    return 'refused'
  }
  const found = stateOf(store)
  const isWhole = found === states.at(-1)
  expect(states).toContain(found)
  const kinds = store.problems.map((it) => it.kind)
  if (!isWhole) expect(kinds).toContain('lost')
  if (isWhole && historyOf(store) !== history) expect(kinds).toContain('undoLost')
  const reply = await store.engine.execute('person.add', { name: 'After' })
  expect(reply.ok).toBe(true)
  if (isSnapshotWritten) await store.snapshot()
  if (kinds.includes('damaged')) expectUnchanged(image, disk.image(), file)
  const after = stateOf(store)
  await store.close()
  const again = await open(folder, disk)
  expect(stateOf(again)).toBe(after)
  expect(again.problems).toEqual([])
  return isWhole ? 'whole' : 'less'
}

const isOpen = (store: unknown): store is OpenStore =>
  typeof store === 'object' && store !== null && 'engine' in store

test(`${variants} damaged folders open to an acknowledged state or say why not, and keep every file`, async () => {
  const folder = '/home/ann/goodturn'
  const lived = await liveIn(folder)
  const files = [...lived.image.files.keys()]
  const names = Object.keys(damages)
  const outcomes = { whole: 0, less: 0, refused: 0 }
  for (let at = 0; at < variants; at += 1) {
    const from = chance(at + 1)
    const file = files[at % files.length]!
    const damage = names[Math.floor(at / files.length) % names.length]!
    const outcome = await tryOut(
      folder,
      lived,
      damaged(lived.image, file, damage, from),
      file,
      from.odds(0.5),
    ).catch((error: unknown) => {
      throw new Error(`variant ${at}: ${file}, ${damage}`, { cause: error })
    })
    outcomes[outcome] += 1
  }
  expect(outcomes.whole).toBeGreaterThan(variants / 4)
  expect(outcomes.less).toBeGreaterThan(variants / 50)
})

test('several damaged files at once are never answered with an empty sphere', async () => {
  const folder = '/home/ann/goodturn'
  const lived = await liveIn(folder)
  const outcomes = { whole: 0, less: 0, refused: 0 }
  for (let at = 0; at < variants / 5; at += 1) {
    const from = chance(at + 1)
    let image = lived.image
    for (const file of lived.image.files.keys())
      if (/snap|log/.test(file) && from.odds(0.7))
        image = damaged(
          image,
          file,
          from.one(['cut', 'one bit turned', 'a stretch of anything', 'missing']),
          from,
        )
    const disk = new ForgetfulDisk(image)
    const store = await open(folder, disk).catch((error: unknown) => error)
    expectUnchanged(image, disk.image())
    if (!isOpen(store)) {
      expect(store).toBeInstanceOf(CannotOpen)
      expect(disk.exists(path.join(folder, 'lock'))).toBe(false)
      outcomes.refused += 1
    } else {
      expect(lived.states.slice(1)).toContain(stateOf(store))
      const isWhole = stateOf(store) === lived.states.at(-1)
      if (!isWhole) expect(store.problems.map((it) => it.kind)).toContain('lost')
      outcomes[isWhole ? 'whole' : 'less'] += 1
    }
  }
  expect(outcomes.refused).toBeGreaterThan(0)
  expect(outcomes.less).toBeGreaterThan(0)
})

test('on a real disk the damaged files stay, byte for byte, and the problem names them', async () => {
  const folder = path.join(temporaryFolder(), 'data')
  const lived = await liveIn(folder)
  const newest = [...lived.image.files.keys()]
    .filter((it) => it.includes('/snap-'))
    .sort()
    .at(-1)!
  const lastLog = [...lived.image.files.keys()]
    .filter((it) => it.includes('/log-'))
    .sort()
    .at(-1)!
  for (const file of [newest, lastLog]) {
    fs.rmSync(folder, { recursive: true, force: true })
    fs.mkdirSync(folder)
    const image = damaged(lived.image, file, 'a stretch of anything', chance(3))
    for (const [name, bytes] of image.files) fs.writeFileSync(name, bytes)
    const store = await open(folder)
    expect(store.problems.some((it) => it.file === path.basename(file))).toBe(true)
    for (const [name, bytes] of image.files) expect(fs.readFileSync(name).equals(bytes)).toBe(true)
    expect(lived.states).toContain(stateOf(store))
    await store.close()
  }
})

test('a log that was cut exactly between two lines is noticed', async () => {
  const folder = '/home/ann/goodturn'
  const lived = await liveIn(folder)
  const log = [...lived.image.files.keys()]
    .filter((it) => it.includes('/log-'))
    .sort()
    .at(-1)!
  const bytes = lived.image.files.get(log)!
  const lineEnd = bytes.lastIndexOf(0x0a, usedLength(bytes) - 2) + 1
  const files = new Map(lived.image.files).set(log, bytes.subarray(0, lineEnd))
  const store = await open(folder, new ForgetfulDisk({ ...lived.image, files }))
  expect(stateOf(store)).toBe(lived.states.at(-2))
  expect(store.problems.map((it) => it.message)).toEqual([
    'The last change could not be found. Everything before it is here.',
  ])
})

test('what was done after a loss is found again, also when the snapshot made at the loss is damaged later', async () => {
  const folder = '/home/ann/goodturn'
  const lived = await liveIn(folder)
  const newest = (image: Image, kind: string) =>
    [...image.files.keys()]
      .filter((it) => it.includes(`/${kind}-`))
      .sort((one, other) => Number(/\d+/.exec(one)![0]) - Number(/\d+/.exec(other)![0]))
      .at(-1)!
  const log = newest(lived.image, 'log')
  const bytes = Buffer.from(lived.image.files.get(log)!)
  bytes[Math.floor(usedLength(bytes) / 2)]! ^= 1
  const disk = new ForgetfulDisk({
    ...lived.image,
    files: new Map(lived.image.files).set(log, bytes),
  })
  const store = await open(folder, disk)
  expect(store.problems.map((it) => it.kind)).toEqual(['damaged', 'lost'])
  await store.engine.execute('person.add', { name: 'After the loss' })
  const image = disk.image()
  image.files.set(newest(image, 'snap'), Buffer.from('damaged as well'))
  const again = await open(folder, new ForgetfulDisk(image))
  expect(stateOf(again)).toBe(stateOf(store))
})
