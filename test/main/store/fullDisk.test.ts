import { expect, test } from 'vitest'
import { CannotOpen } from '../../../src/main/store/cannotOpen'
import type { Disk } from '../../../src/main/store/disk'
import { thisHolder } from '../../../src/main/store/holder'
import type { Engine } from '../../../src/main/store/engine'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { chance } from '../../fixtures/chance'
import { failingDisk, type Failure } from './failingDisk'
import { fingerprint } from './fingerprint'
import { ForgetfulDisk } from './forgetfulDisk'
import { doMove, randomChoice } from './randomMoves'

const folder = '/home/ann/goodturn'
const me = thisHolder('Goodturn', 'token')
let boots = 0

const open = (disk: Disk): Promise<OpenStore> => {
  boots += 1
  const holder = { ...me, token: `token${boots}`, boot: `boot ${boots}` }
  return openStore(folder, {
    disk,
    holder,
    idleMilliseconds: 3_600_000,
    onTrouble: () => undefined,
  })
}

const refusals = new Set(['notSaved', 'readOnly'])

/** A folder with a history, snapshots and logs in it. */
const livedIn = async (): Promise<ForgetfulDisk> => {
  const disk = new ForgetfulDisk()
  const from = chance(7)
  for (let round = 0; round < 4; round += 1) {
    const store = await open(disk)
    for (let step = 0; step < 8; step += 1) await doMove(store.engine, randomChoice(from))
    await store.close()
  }
  return disk
}

interface Outcome {
  /** Which call failed, or null when the day was over before. */
  failed: string | null
  isReadOnly: boolean
  /** Opened for looking only: there was not even room for a lock. */
  isOnlyLooking: boolean
}

/** Opens, works, writes a snapshot and closes on a disk that fails once or from some call on. */
const workThrough = async (start: ForgetfulDisk, failure: Failure): Promise<Outcome> => {
  const disk = new ForgetfulDisk(start.image())
  const expected = fingerprint((await open(new ForgetfulDisk(disk.image()))).engine.memory.tables)
  const failing = failingDisk(disk, failure)
  const store = await open(failing.disk).catch((error: unknown) => error)
  if (store instanceof Error) {
    expect(store).toBeInstanceOf(CannotOpen)
    const again = await open(new ForgetfulDisk(disk.image()))
    expect(fingerprint(again.engine.memory.tables)).toBe(expected)
    return { failed: failing.failed(), isReadOnly: false, isOnlyLooking: false }
  }
  const { engine } = store as OpenStore
  const isOnlyLooking = engine.readOnly !== null
  expect(fingerprint(engine.memory.tables)).toBe(expected)
  const from = chance(failure.at + 1)
  const commands = [
    () => engine.execute('person.add', { name: 'Ann' }),
    () => engine.execute('person.addMany', { names: 'Ben, Cleo, Dev' }),
    () => engine.undo(),
    () =>
      engine.execute('people.tag', {
        ids: [...engine.memory.tables.person.keys()].slice(0, 9) as never,
        tag: 'x',
      }),
  ]
  for (const command of commands) {
    const before = fingerprint(engine.memory.tables)
    const reply = await command()
    if (reply.ok) continue
    expect(refusals).toContain(reply.code)
    expect(fingerprint(engine.memory.tables)).toBe(before)
  }
  await (store as OpenStore)
    .snapshot()
    .catch((error: unknown) => expect(error).toBeInstanceOf(Error))
  await doMove(engine, randomChoice(from))
  const killed = await open(new ForgetfulDisk(disk.image()))
  expectSameOrOneMore(killed.engine, engine)
  failing.mend()
  const isReadOnly = engine.readOnly !== null
  const attempts = [
    await engine.execute('person.add', { name: 'Eve' }),
    await engine.execute('person.add', { name: 'Finn' }),
  ]
  expect(attempts.some((reply) => reply.ok)).toBe(!isReadOnly)
  await (store as OpenStore).close()
  const closed = await open(new ForgetfulDisk(disk.image()))
  expectSameOrOneMore(closed.engine, engine)
  expect(closed.problems.filter((it) => it.kind !== 'undoLost')).toEqual([])
  return { failed: failing.failed(), isReadOnly, isOnlyLooking }
}

/** A dead disk may keep a change that was refused with a doubt; it then shows as one line more. */
const expectSameOrOneMore = (found: Engine, left: Engine): void => {
  if (left.readOnly && found.seq === left.seq + 1) return
  expect(fingerprint(found.memory.tables)).toBe(fingerprint(left.memory.tables))
}

const everyCall = async (kind: Omit<Failure, 'at'>): Promise<Outcome[]> => {
  const start = await livedIn()
  const outcomes: Outcome[] = []
  for (let at = 0; ; at += 1) {
    const outcome = await workThrough(start, { ...kind, at })
    if (!outcome.failed) return outcomes
    outcomes.push(outcome)
  }
}

test('a disk that is full for one call refuses that change, loses nothing and goes on', async () => {
  const outcomes = await everyCall({ code: 'ENOSPC', until: 'next' })
  expect(new Set(outcomes.map((it) => it.failed))).toContain('fdatasync')
  expect(outcomes.length).toBeGreaterThan(50)
  expect(outcomes.filter((it) => it.isReadOnly && !it.isOnlyLooking)).toEqual([])
})

test('a disk that stays full refuses changes, loses nothing, and goes on once there is room', async () => {
  const outcomes = await everyCall({ code: 'ENOSPC', until: 'mended' })
  expect(outcomes.length).toBeGreaterThan(30)
})

test('a disk with an error at any one call loses nothing', async () => {
  const outcomes = await everyCall({ code: 'EIO', until: 'next' })
  expect(new Set(outcomes.map((it) => it.failed))).toContain('readFile')
  expect(outcomes.length).toBeGreaterThan(60)
})

test('a disk that dies at any call loses nothing, and nothing can be changed until the next start', async () => {
  const outcomes = await everyCall({ code: 'EIO', until: 'mended' })
  expect(outcomes.some((it) => it.isReadOnly)).toBe(true)
})
