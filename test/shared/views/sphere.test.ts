import { expect, test } from 'vitest'
import { Memory } from '../../../src/shared/store/memory'
import type { Day } from '../../../src/shared/domain/calendar'
import { sphere as view } from '../../../src/shared/views/sphere'
import { world, sizes } from '../../fixtures/world'
import { openSphere } from '../../sphere/openSphere'

const names = (sphere: ReturnType<typeof openSphere>) =>
  sphere.view('sphere', {}).people.map((person) => person.name)

test('only the people who have a place are on the map, the others are counted', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', {
    names: 'Ann, Ben, Carla, Dora, Emil',
    circle: 'unplaced',
  })
  await sphere.run('person.place', { ids: [ids[2]!], circle: 'close' })
  await sphere.run('person.place', { ids: [ids[0]!, ids[3]!], circle: 'known' })
  await sphere.run('person.archive', { ids: [ids[3]!] })
  const seen = sphere.view('sphere', {})
  expect(seen.people.map(({ name, circle }) => [name, circle])).toEqual([
    ['Carla', 'close'],
    ['Ann', 'known'],
  ])
  expect(seen.circles).toEqual({
    close: { count: 1, more: 0 },
    known: { count: 1, more: 0 },
    acquainted: { count: 0, more: 0 },
  })
  expect(seen.unplaced).toBe(2)
})

test('people stand in the order in which they were placed, not that of the file', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', {
    names: 'Ann, Ben, Carla',
    circle: 'unplaced',
  })
  for (const id of [ids[1]!, ids[2]!, ids[0]!]) {
    sphere.later(1)
    await sphere.run('person.place', { ids: [id], circle: 'close' })
  }
  expect(names(sphere)).toEqual(['Ben', 'Carla', 'Ann'])
  sphere.later(1)
  await sphere.run('person.place', { ids: [ids[1]!], circle: 'close' })
  expect(names(sphere), 'placed again where they stand').toEqual(['Ben', 'Carla', 'Ann'])
  await sphere.undo()
  await sphere.redo()
  expect(names(sphere)).toEqual(['Ben', 'Carla', 'Ann'])
})

test('someone new never drives out those who were placed before', async () => {
  const sphere = openSphere()
  const everyone = Array.from({ length: 41 }, (_, place) => `Person ${place}`)
  const { ids } = await sphere.run('person.addMany', {
    names: everyone.join(),
    circle: 'unplaced',
  })
  const [first, ...others] = ids
  await sphere.run('person.place', { ids: others, circle: 'close' })
  sphere.later(1)
  await sphere.run('person.place', { ids: [first!], circle: 'close' })
  const seen = sphere.view('sphere', {})
  expect(seen.circles.close).toEqual({ count: 41, more: 1 })
  expect(seen.people).toHaveLength(40)
  expect(names(sphere)).not.toContain('Person 0')
})

test('[000-02 second arc] a client who is a friend stands with friends, the further role is known', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('person.add', { name: 'Ann', circle: 'close' })
  const { id: role } = await sphere.run('role.add', { personId: id, kind: 'customer' })
  await sphere.run('role.add', { personId: id, kind: 'friend' })
  expect(sphere.view('sphere', {}).people[0]!.sectors).toEqual(['family', 'client'])
  await sphere.run('role.end', { id: role, on: sphere.today })
  expect(sphere.view('sphere', {}).people[0]!.sectors).toEqual(['family'])
})

test('introductions that worked are lines between the two, other ties are not', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: 'Ann, Ben, Carla', circle: 'known' })
  const [ann, ben, carla] = ids as string[] as [string, string, string]
  await sphere.run('tie.add', { aId: ann, bId: ben, kind: 'knows' })
  const { id } = await sphere.run('tie.add', { aId: carla, bId: ben, kind: 'introduced' })
  expect(sphere.view('sphere', {}).ties).toEqual([{ id, aId: carla, bId: ben }])
  await sphere.run('person.place', { ids: [ben], circle: 'unplaced' })
  expect(sphere.view('sphere', {}).ties).toEqual([])
})

test('with thousands of people the map holds at most 400 of them and 80 lines', () => {
  const read = new Memory(world(sizes.M))
  const seen = view.compute(read, {}, '2026-11-19' as Day)
  expect(seen.people.length).toBeLessThanOrEqual(400)
  expect(seen.ties.length).toBeLessThanOrEqual(80)
  const { close, known, acquainted } = seen.circles
  const all = close.count + known.count + acquainted.count
  expect(all - close.more - known.more - acquainted.more).toBe(seen.people.length)
  expect(acquainted.more).toBeGreaterThan(1000)
})

test('whoever looks for something says so first, never what is just between us', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('person.add', { name: 'Frank Ito', circle: 'close' })
  await sphere.run('need.add', { personId: id, words: 'a lawyer', betweenUs: true })
  const said = () => sphere.view('sphere', {}).people[0]!.lookingFor
  expect(said()).toBe('')
  await sphere.run('need.add', { personId: id, words: 'a photographer' })
  expect(said()).toBe('a photographer')
})

test('[002-03 several] some people reach the sum of a rule of thumb; what is unknown is not counted in', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: 'Ann, Ben, Carla', circle: 'known' })
  expect(sphere.view('reachOf', { ids })).toEqual({ atLeast: 750, unknown: 0 })
  await sphere.run('person.edit', { id: ids[0]!, patch: { reach: { atLeast: 600 } } })
  await sphere.run('person.edit', { id: ids[1]!, patch: { reach: 'unknown' } })
  expect(sphere.view('reachOf', { ids })).toEqual({ atLeast: 850, unknown: 1 })
})
