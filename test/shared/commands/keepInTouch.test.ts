import { expect, test } from 'vitest'
import type { PersonId } from '../../../src/shared/domain/ids'
import type { Circle } from '../../../src/shared/domain/person'
import { openSphere } from '../../sphere/openSphere'

const monthly = { every: 1, unit: 'month' } as const
const quarterly = { every: 3, unit: 'month' } as const

const withPeople = async (placed: Partial<Record<Circle, number>>) => {
  const sphere = openSphere()
  const ids: Record<string, PersonId[]> = {}
  for (const [circle, count] of Object.entries(placed)) {
    ids[circle] = []
    for (let from = 0; from < count; from += 200) {
      const names = Array.from(
        { length: Math.min(200, count - from) },
        (_, at) => `${circle} ${at}`,
      )
      const added = await sphere.run('person.addMany', {
        names: names.join(),
        circle: circle as Circle,
      })
      ids[circle].push(...added.ids)
    }
  }
  const cadence = (id: string) => sphere.read.get('person', id)?.cadence
  const keep = () => sphere.run('people.keepInTouch', { close: monthly, known: quarterly })
  /** How many have their turn on each day. */
  const turns = (circle: string) => {
    const days = new Map<string, number>()
    for (const id of ids[circle] ?? []) {
      const from = cadence(id)?.from ?? ''
      days.set(from, (days.get(from) ?? 0) + 1)
    }
    return days
  }
  return { sphere, ids, cadence, keep, turns }
}

test('everyone in a circle gets its rhythm, and the days are spread over the whole of it', async () => {
  const { ids, cadence, keep, turns } = await withPeople({ close: 70, known: 300, acquainted: 5 })
  await keep()
  expect(cadence(ids.close![0]!)).toMatchObject(monthly)
  expect(cadence(ids.known![0]!)).toMatchObject(quarterly)
  expect(cadence(ids.acquainted![0]!)).toBeUndefined()
  expect(Math.max(...turns('close').values()), '70 people on 30 days').toBe(3)
  expect(Math.max(...turns('known').values()), '300 people on 92 days').toBe(4)
  expect(turns('close').size).toBe(30)
  expect(turns('known').size).toBe(92)
  for (const circle of ['close', 'known'])
    for (const from of turns(circle).keys()) expect(from > '2026-11-19', from).toBe(true)
})

test('a rhythm of somebody’s own is never changed, whatever the circles say', async () => {
  const { sphere, ids, cadence, keep } = await withPeople({ close: 2 })
  const [ann, ben] = ids.close!
  const own = { every: 1, unit: 'year' } as const
  await sphere.run('person.edit', { id: ann!, patch: { cadence: own } })
  await keep()
  await sphere.run('person.place', { ids: [ann!, ben!], circle: 'known' })
  expect(cadence(ann!)).toEqual(own)
  expect(cadence(ben!)).toMatchObject(quarterly)
  await sphere.run('people.keepInTouch', { close: null, known: null })
  expect(cadence(ann!)).toEqual(own)
  expect(cadence(ben!)).toBeUndefined()
})

test('the whole answer is one step of Undo', async () => {
  const { sphere, ids, cadence, keep } = await withPeople({ close: 3 })
  await sphere.run('people.keepInTouch', { close: monthly, known: null, dailyThree: 5 })
  expect(sphere.view('me', {})).toMatchObject({ cadences: { close: monthly }, dailyThree: 5 })
  await sphere.undo()
  expect(sphere.view('me', {})).toMatchObject({ cadences: {}, dailyThree: 3 })
  expect(cadence(ids.close![0]!)).toBeUndefined()
  await keep()
  expect(sphere.view('me', {}).dailyThree, 'left as it is').toBe(3)
})

test('who is placed later takes the rhythm of the circle on a day that has few', async () => {
  const { sphere, ids, cadence, keep, turns } = await withPeople({ close: 10, unplaced: 20 })
  await keep()
  sphere.later(7)
  await sphere.run('people.place', { ids: ids.unplaced!.slice(0, 15), circle: 'close' })
  for (const id of ids.unplaced!.slice(15, 19))
    await sphere.run('person.place', { ids: [id], circle: 'close' })
  ids.close!.push(...ids.unplaced!.splice(0, 19))
  // Turns a month apart fall on the same day of the rhythm.
  const phase = (from: string) => ((Date.parse(from) - Date.parse('2026-11-20')) / 86_400_000) % 30
  const phases = [...turns('close').keys()].map(phase)
  expect(new Set(phases).size, '29 people on 30 days').toBe(29)
  const { id } = await sphere.run('person.add', { name: 'Zoe', circle: 'known' })
  expect(cadence(id)).toMatchObject(quarterly)
  await sphere.run('person.place', { ids: [id], circle: 'acquainted' })
  expect(cadence(id)).toBeUndefined()
})

test('nobody gets a rhythm while the user has not said yes', async () => {
  const { sphere, ids, cadence } = await withPeople({ unplaced: 1 })
  await sphere.run('person.place', { ids: ids.unplaced!, circle: 'close' })
  expect(cadence(ids.unplaced![0]!)).toBeUndefined()
})

test('the dead, the archived and those kept at a distance get no rhythm', async () => {
  const { sphere, ids, cadence, keep } = await withPeople({ close: 3 })
  const [ann, ben, carla] = ids.close!
  await sphere.run('person.edit', { id: ann!, patch: { deceased: true } })
  await sphere.run('person.archive', { ids: [ben!] })
  await keep()
  expect([ann, ben, carla].map((id) => cadence(id!)?.unit)).toEqual([undefined, undefined, 'month'])
  expect(sphere.view('keepingInTouch', {}).counts).toEqual({ close: 1, known: 0 })
})
