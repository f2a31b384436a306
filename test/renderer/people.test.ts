// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { FakeBridge, settle, slim } from './fakeBridge'

let main: FakeBridge

beforeEach(() => {
  vi.resetModules()
  main = new FakeBridge().install()
})

const load = async () => ({
  ...(await import('../../src/renderer/state/people')),
  ...(await import('../../src/renderer/state/findPeople')),
})

const names = (people: { sorted: readonly { name: string }[] }) =>
  people.sorted.map((row) => row.name)

test('everyone is read slice by slice and stands by name, accents aside', async () => {
  const { loadPeople, usePeople } = await load()
  const loading = loadPeople()
  main.last('people').answer({ seq: 1, rows: [slim('z', 'Zoe'), slim('e', 'Émile')], next: 2 })
  await settle()
  expect(main.last('people').message).toBe(2)
  main.last('people').answer({ seq: 1, rows: [slim('f', 'Frank')], next: null })
  await loading
  expect(names(usePeople.getState())).toEqual(['Émile', 'Frank', 'Zoe'])
  expect(usePeople.getState().isLoaded).toBe(true)
})

test('a change told while loading wins over the older slice that follows', async () => {
  const { loadPeople, usePeople } = await load()
  const loading = loadPeople()
  main.push({ kind: 'people', seq: 5, changed: [slim('a', 'Ann Marsh')], gone: [] })
  main.last('people').answer({ seq: 4, rows: [slim('a', 'Ann'), slim('b', 'Ben')], next: null })
  await loading
  expect(names(usePeople.getState())).toEqual(['Ann Marsh', 'Ben'])
})

test('someone deleted while loading does not come back, and nobody is skipped', async () => {
  const { loadPeople, usePeople } = await load()
  const loading = loadPeople()
  main.push({ kind: 'people', seq: 5, changed: [], gone: ['a'] })
  main.last('people').answer({ seq: 4, rows: [slim('a', 'Ann'), slim('b', 'Ben')], next: null })
  await settle()
  expect(names(usePeople.getState())).toEqual(['Ben'])
  expect(usePeople.getState().isLoaded).toBe(false)
  main.last('people').answer({ seq: 5, rows: [slim('b', 'Ben'), slim('c', 'Cid')], next: null })
  await loading
  expect(names(usePeople.getState())).toEqual(['Ben', 'Cid'])
})

test('a renamed person moves to their place', async () => {
  const { loadPeople, usePeople } = await load()
  const loading = loadPeople()
  main.last('people').answer({ seq: 1, rows: [slim('a', 'Ann'), slim('b', 'Ben')], next: null })
  await loading
  main.push({ kind: 'people', seq: 2, changed: [slim('a', 'Zara')], gone: [] })
  expect(names(usePeople.getState())).toEqual(['Ben', 'Zara'])
})

test('people are found without accents, those whose name begins so first', async () => {
  const { findPeople } = await load()
  const changed = [
    slim('1', 'Ada Brandt', { does: 'Josephine maker' }),
    slim('2', 'Maria José'),
    slim('3', 'José García'),
  ]
  main.push({ kind: 'people', seq: 1, changed, gone: [] })
  expect(findPeople('jose').map((row) => row.name)).toEqual([
    'José García',
    'Maria José',
    'Ada Brandt',
  ])
})

test('however many come, are renamed and leave at once, everybody stands by name', async () => {
  const { usePeople } = await load()
  const person = fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 60 }))
  let seq = 0
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          changed: fc.uniqueArray(person, {
            minLength: 60,
            maxLength: 200,
            size: 'max',
            selector: ([id]) => id,
          }),
          gone: fc.array(fc.nat(400), { maxLength: 60 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      (pushes) => {
        usePeople.setState({ byId: new Map(), sorted: [] })
        for (const { changed, gone } of pushes) {
          seq += 1
          const ids = new Set(changed.map(([id]) => id))
          main.push({
            kind: 'people',
            seq,
            changed: changed.map(([id, name]) => slim(`p${id}`, `Name ${name}`)),
            gone: gone.filter((id) => !ids.has(id)).map((id) => `p${id}`),
          })
        }
        const { byId, sorted } = usePeople.getState()
        const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })
        const wanted = [...byId.values()].sort(
          (a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
        )
        expect(sorted.map((row) => row.id)).toEqual(wanted.map((row) => row.id))
      },
    ),
    { numRuns: 100 },
  )
})
