import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

const seats = (sphere: Sphere) =>
  sphere.view('sphere', {}).people.map(({ id }) => sphere.read.get('person', id)?.seat)

const map = (sphere: Sphere) => sphere.view('sphere', {})

const names = (howMany: number) => Array.from({ length: howMany }, (_, at) => `Person ${at}`).join()

test('Tidy closes the gaps in the order in which people were placed, and Undo opens them again', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: names(12), circle: 'close' })
  sphere.later(1)
  await sphere.run('person.archive', { ids: [0, 2, 3, 5, 8].map((at) => ids[at]!) })
  sphere.later(1)
  await sphere.run('person.place', { ids: [ids[1]!], circle: 'known' })
  sphere.later(1)
  await sphere.run('person.place', { ids: [ids[1]!], circle: 'close' })
  const before = map(sphere)
  expect(before.isUntidy).toBe(true)
  await sphere.run('map.tidy', {})
  expect(seats(sphere).map((seat) => seat?.slot)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(map(sphere).people.at(-1)?.id, 'placed last').toBe(ids[1])
  expect(map(sphere).isUntidy).toBe(false)
  await sphere.undo()
  expect(map(sphere)).toEqual(before)
})

test('Tidy gives the sectors the room that people need in them', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: names(60), circle: 'known' })
  await sphere.run('role.add', { personId: ids[0]!, kind: 'customer' })
  expect(map(sphere).isUntidy).toBe(false)
  for (const personId of ids.slice(1, 31))
    await sphere.run('role.add', { personId, kind: 'customer' })
  const before = map(sphere)
  expect(before.isUntidy, '31 clients in a narrow sector').toBe(true)
  await sphere.run('map.tidy', {})
  expect(sphere.read.get('me', 'me')?.sectorWidths).toEqual({
    client: 136,
    pro: 48,
    everyone: 128,
    family: 48,
  })
  expect(map(sphere).isUntidy).toBe(false)
  expect(seats(sphere).some((seat) => seat === undefined)).toBe(false)
  await sphere.undo()
  expect(map(sphere)).toEqual(before)
})

test('without any role left Tidy takes the sectors away', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('person.add', { name: 'Ann', circle: 'close' })
  const role = await sphere.run('role.add', { personId: id, kind: 'friend' })
  await sphere.run('role.remove', { id: role.id })
  expect(map(sphere).sectors).not.toBeNull()
  await sphere.run('map.tidy', {})
  expect(map(sphere).sectors).toBeNull()
})

test('a tidy map is not tidied again', async () => {
  const sphere = openSphere()
  await sphere.run('person.addMany', { names: names(3), circle: 'close' })
  expect(await sphere.attempt('map.tidy', {})).toMatchObject({ ok: false, code: 'tidy' })
})
