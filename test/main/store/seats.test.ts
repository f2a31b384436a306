import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { ringOf } from '../../../src/shared/domain/seating/rings'
import type { Day } from '../../../src/shared/domain/calendar'
import { sphere } from '../../../src/shared/views/sphere'
import { ForgetfulDisk } from './forgetfulDisk'

const numRuns = process.env['GOODTURN_LONG'] ? 400 : 50
const today = '2026-11-19' as Day

const onDisk = (disk: ForgetfulDisk): Promise<OpenStore> =>
  openStore('/home/ann/goodturn', { disk, idleMilliseconds: 3_600_000, snapshotAtClose: false })

type Engine = OpenStore['engine']

interface Stands {
  /** The ring and sector. */
  where: string
  x: number
  y: number
}

/** Everybody who stands on the map. */
const mapOf = ({ memory }: Engine): Map<string, Stands> => {
  const { people, sectors } = sphere.compute(memory, {}, today)
  return new Map(
    people.flatMap(({ id, circle, sectors: [sector], at }) =>
      at ? [[id, { where: `${circle} ${sectors ? sector : 'whole'}`, x: at.x, y: at.y }]] : [],
    ),
  )
}

const circles = ['close', 'known', 'acquainted', 'unplaced'] as const
const kinds = ['customer', 'friend', 'provider', 'partner', 'neighbour'] as const

interface Choice {
  move: number
  what: number
  how: number
}

const someone = ({ memory }: Engine, what: number): string => {
  const ids = [...memory.tables.person.keys()]
  return ids[what % ids.length] ?? 'nobody'
}

const several = (engine: Engine, what: number): never[] =>
  [0, 3, 4, 9].map((more) => someone(engine, what + more)) as never[]

const roleAt = ({ memory }: Engine, what: number): never => {
  const ids = [...memory.tables.role.keys()]
  return (ids[what % ids.length] ?? 'none') as never
}

/** What is done to the map; the names tell in a failure what was done. */
const moves: readonly ((engine: Engine, choice: Choice) => Promise<{ ok: boolean }>)[] = [
  (engine, { what, how }) =>
    engine.execute('person.addMany', {
      names: Array.from({ length: 1 + (what % 9) }, (_, at) => `Person ${at}`).join(),
      circle: circles[how % 4]!,
    }),
  (engine, { what, how }) =>
    engine.execute('person.place', { ids: several(engine, what), circle: circles[how % 4]! }),
  (engine, { what, how }) =>
    engine.execute('people.place', { ids: several(engine, what), circle: circles[how % 4]! }),
  (engine, { what }) => engine.execute('person.archive', { ids: several(engine, what) }),
  (engine, { what }) => engine.execute('person.restore', { ids: several(engine, what) }),
  (engine, { what }) => engine.execute('people.delete', { ids: several(engine, what) }),
  (engine, { what }) => engine.execute('person.undelete', { ids: several(engine, what) }),
  (engine, { what, how }) =>
    engine.execute('role.add', {
      personId: someone(engine, what) as never,
      kind: kinds[how % kinds.length]!,
    }),
  (engine, { what }) => engine.execute('role.remove', { id: roleAt(engine, what) }),
  (engine, { what, how }) =>
    engine.execute('person.merge', {
      keepId: someone(engine, what) as never,
      otherId: someone(engine, how) as never,
    }),
  (engine) => engine.undo(),
  (engine) => engine.undo(),
  (engine) => engine.redo(),
]

const choices = fc.array(
  fc.record<Choice>({ move: fc.nat(9_999), what: fc.nat(9_999), how: fc.nat(9_999) }),
  { minLength: 10, maxLength: 60, size: 'max' },
)

test('whatever is done and undone, nobody moves who stays in ring and sector, and no two share a seat', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (all) => {
      const disk = new ForgetfulDisk()
      const store = await onDisk(disk)
      const { engine } = store
      // A full ring from the start, so that people wait for a seat.
      await engine.execute('person.addMany', {
        names: Array.from({ length: ringOf('close').most + 3 }, (_, at) => `First ${at}`).join(),
        circle: 'close',
      })
      let before = mapOf(engine)
      for (const choice of all) {
        await moves[choice.move % moves.length]!(engine, choice)
        const after = mapOf(engine)
        for (const [id, at] of after)
          if (before.get(id)?.where === at.where) expect(at).toEqual(before.get(id))
        const points = [...after.values()].map(({ x, y }) => `${x} ${y}`)
        expect(new Set(points).size).toBe(points.length)
        before = after
      }
      await store.close()
      const again = await onDisk(disk)
      expect(mapOf(again.engine)).toEqual(before)
      await again.snapshot()
      await again.close()
      const { engine: third } = await onDisk(disk)
      expect(mapOf(third)).toEqual(before)
    }),
    { numRuns, endOnFailure: true },
  )
})
