import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { Engine } from '../../../src/main/store/engine'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { systemContext } from '../../../src/main/store/systemContext'
import type { Change } from '../../../src/shared/store/change'
import { History } from '../../../src/shared/store/history'
import { Indexes, indexes, type IndexName } from '../../../src/shared/store/indexes'
import { Memory } from '../../../src/shared/store/memory'
import { systemTables, tableNames, type Tables } from '../../../src/shared/store/tables'
import { fingerprint } from './fingerprint'
import { ForgetfulDisk } from './forgetfulDisk'
import { doMove, moves, type Choice } from './randomMoves'

const isLong = Boolean(process.env['GOODTURN_LONG'])
const numRuns = isLong ? 2000 : 200
const folder = '/home/ann/goodturn'
const userTables = tableNames.filter((name) => !systemTables.has(name))

const number = fc.nat(9_999)
const choices = (maxLength: number) =>
  fc.array(fc.record<Choice>({ move: number, what: number, words: number }), {
    minLength: 5,
    maxLength,
    size: 'max',
  })

/** Which moves were allowed at least once: a move that never is tests nothing. */
const allowed = new Set<string>()

const doAll = async (engine: Engine, all: readonly Choice[]): Promise<void> => {
  for (const choice of all) {
    const { name, ok } = await doMove(engine, choice)
    if (ok) allowed.add(name)
  }
}

afterAll(() => {
  const never = Object.keys(moves).filter((name) => !allowed.has(name))
  if (never.length > 0) throw new Error(`never allowed in any history: ${never.join(', ')}`)
})

const inMemory = (): Engine =>
  new Engine({
    memory: new Memory(),
    history: new History(),
    journal: { append: () => undefined },
    context: systemContext,
    seq: 0,
  })

const onDisk = (disk: ForgetfulDisk): Promise<OpenStore> =>
  openStore(folder, { disk, idleMilliseconds: 3_600_000, snapshotAtClose: false })

/** Every index as its keys and their ids, in one order. */
const contentOf = (of: Indexes): unknown =>
  (Object.keys(indexes) as IndexName[]).map((name) => [
    name,
    [...of.keys(name)].sort().map((key) => [key, [...(of.ids(name, key) ?? [])].sort()]),
  ])

const userPart = (tables: Tables): string => fingerprint(tables, userTables)

test('undo all gives the start, and redo all gives the end', async () => {
  await fc.assert(
    fc.asyncProperty(choices(60), async (all) => {
      const engine = inMemory()
      await doAll(engine, all)
      const end = userPart(engine.memory.tables)
      let steps = 0
      while ((await engine.undo()).ok) steps += 1
      expect(engine.history.lastDone).toBeUndefined()
      expect(userPart(engine.memory.tables)).toBe(userPart(new Memory().tables))
      for (; steps > 0; steps -= 1) expect((await engine.redo()).ok).toBe(true)
      expect(userPart(engine.memory.tables)).toBe(end)
    }),
    { numRuns },
  )
})

test('indexes equal a full scan', async () => {
  await fc.assert(
    fc.asyncProperty(choices(50), async (all) => {
      const engine = inMemory()
      await doAll(engine, all)
      expect(contentOf(engine.memory.indexes)).toEqual(contentOf(Indexes.of(engine.memory.tables)))
    }),
    { numRuns },
  )
})

test('what listeners are told, applied to a copy, gives the tables', async () => {
  await fc.assert(
    fc.asyncProperty(choices(40), async (all) => {
      const engine = inMemory()
      const copy = new Memory()
      engine.onCommit(({ changes }) => copy.apply(changes as Change[]))
      await doAll(engine, all)
      expect(fingerprint(copy.tables)).toBe(fingerprint(engine.memory.tables))
    }),
    { numRuns: numRuns / 4 },
  )
})

test('snapshot plus logs gives the tables and everything that can be undone, however often it is opened', async () => {
  const snapshotAt = fc.array(fc.nat(40), { maxLength: 3 })
  const reopenAt = fc.array(fc.nat(40), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(choices(40), snapshotAt, reopenAt, async (all, snapshots, reopenings) => {
      const disk = new ForgetfulDisk()
      let store = await onDisk(disk)
      for (const [at, choice] of all.entries()) {
        await doAll(store.engine, [choice])
        if (snapshots.includes(at)) await store.snapshot()
        if (!reopenings.includes(at)) continue
        await store.close()
        store = await onDisk(disk)
      }
      const { engine } = store
      await store.close()
      const again = await onDisk(disk)
      expect(again.problems).toEqual([])
      expect(fingerprint(again.engine.memory.tables)).toBe(fingerprint(engine.memory.tables))
      expect(again.engine.seq).toBe(engine.seq)
      expect(again.engine.history.stored()).toEqual(engine.history.stored())
      expect(contentOf(again.engine.memory.indexes)).toEqual(contentOf(engine.memory.indexes))
      while ((await again.engine.undo()).ok);
      expect(userPart(again.engine.memory.tables)).toBe(userPart(new Memory().tables))
    }),
    { numRuns: numRuns / 2 },
  )
})

test('the last 100 steps can be undone after a restart, no more', async () => {
  const disk = new ForgetfulDisk()
  const store = await onDisk(disk)
  for (let n = 0; n < 130; n += 1) {
    await store.engine.execute('person.add', { name: `Person ${n}` })
    if (n === 60) await store.snapshot()
  }
  await store.close()
  const { engine } = await onDisk(disk)
  let steps = 0
  while ((await engine.undo()).ok) steps += 1
  expect(steps).toBe(100)
  expect([...engine.memory.all('person')].map((it) => it.name)).toEqual(
    Array.from({ length: 30 }, (_, n) => `Person ${n}`),
  )
})
