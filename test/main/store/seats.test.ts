import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { ringOf } from '../../../src/shared/domain/seating/rings'
import type { Day, Instant, Time } from '../../../src/shared/domain/calendar'
import type { Context } from '../../../src/shared/store/transaction'
import { sphere } from '../../../src/shared/views/sphere'
import { ForgetfulDisk } from './forgetfulDisk'

const isLong = Boolean(process.env['GOODTURN_LONG'])
const numRuns = isLong ? 400 : 50
const today = '2026-11-19' as Day

/** Counted ids, and a clock that goes on when told: a seed then shows the same again. */
const countedContext = () => {
  let count = 0
  let milliseconds = Date.parse(`${today}T12:00:00.000Z`)
  const context: Context = {
    now: () => new Date(milliseconds).toISOString() as Instant,
    today: () => today,
    time: () => '12:00' as Time,
    newId: () => `id${String(++count).padStart(6, '0')}`,
  }
  return { context, goOn: () => void (milliseconds += 1) }
}

const onDisk = (disk: ForgetfulDisk, context: Context): Promise<OpenStore> =>
  openStore('/home/ann/goodturn', {
    disk,
    context,
    idleMilliseconds: 3_600_000,
    snapshotAtClose: false,
  })

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

/** Who stands on the map elsewhere than where their own seat is kept, or without one. */
const notSeated = ({ memory }: Engine): string[] => {
  const { people, sectors: split } = sphere.compute(memory, {}, today)
  return people.flatMap(({ id, name, circle, sectors: [sector], at }) => {
    const seat = memory.get('person', id)?.seat
    if (!seat) return at ? [name] : []
    return seat.circle === circle && seat.sector === (split ? sector : 'whole') ? [] : [name]
  })
}

const circles = ['close', 'known', 'acquainted', 'unplaced'] as const
const painted = ['customer', 'friend', 'provider'] as const
const kinds = [...painted, 'partner', 'neighbour'] as const

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

/** The sample people, in or out. They are many records, so that only the long run takes its time for them. */
const broughtOrRemoved = (engine: Engine, { how }: Choice): Promise<{ ok: boolean }> =>
  engine.execute(how % 2 ? 'sample.remove' : 'sample.begin', {})

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
    engine.execute('role.paint', { ids: several(engine, what), kind: painted[how % 3]! }),
  (engine, { what }) => engine.execute('role.unpaint', { ids: several(engine, what) }),
  (engine, { what, how }) =>
    engine.execute('person.merge', {
      keepId: someone(engine, what) as never,
      otherId: someone(engine, how) as never,
    }),
  (engine) => engine.undo(),
  (engine) => engine.undo(),
  (engine) => engine.redo(),
  ...(isLong ? [broughtOrRemoved] : []),
]

const choices = fc.array(
  fc.record<Choice>({ move: fc.nat(9_999), what: fc.nat(9_999), how: fc.nat(9_999) }),
  { minLength: 10, maxLength: 60, size: 'max' },
)

test('whatever is done and undone, nobody moves who stays in ring and sector, and no two share a seat', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (all) => {
      const disk = new ForgetfulDisk()
      const { context, goOn } = countedContext()
      const store = await onDisk(disk, context)
      const { engine } = store
      // A full ring from the start, so that people wait for a seat.
      await engine.execute('person.addMany', {
        names: Array.from({ length: ringOf('close').most + 3 }, (_, at) => `First ${at}`).join(),
        circle: 'close',
      })
      let before = mapOf(engine)
      for (const choice of all) {
        // Some of it in the same millisecond.
        if (choice.what % 3 === 0) goOn()
        await moves[choice.move % moves.length]!(engine, choice)
        const after = mapOf(engine)
        expect(notSeated(engine)).toEqual([])
        for (const [id, at] of after)
          if (before.get(id)?.where === at.where) expect(at).toEqual(before.get(id))
        const points = [...after.values()].map(({ x, y }) => `${x} ${y}`)
        expect(new Set(points).size).toBe(points.length)
        before = after
      }
      await store.close()
      const again = await onDisk(disk, context)
      expect(mapOf(again.engine)).toEqual(before)
      await again.snapshot()
      await again.close()
      const { engine: third } = await onDisk(disk, context)
      expect(mapOf(third)).toEqual(before)
    }),
    { numRuns, endOnFailure: true },
  )
})
