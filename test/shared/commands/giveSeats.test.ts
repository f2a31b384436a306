import { expect, test } from 'vitest'
import type { PlacedCircle } from '../../../src/shared/domain/seating/seat'
import { usualWidths } from '../../../src/shared/domain/seating/sectorWidths'
import { toStored } from '../../../src/shared/store/document'
import { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

const map = (sphere: Sphere) => sphere.view('sphere', {})

/** Who stands where, by name. */
const places = (sphere: Sphere) =>
  Object.fromEntries(map(sphere).people.map(({ name, at }) => [name, at && `${at.x} ${at.y}`]))

const seatOf = (sphere: Sphere, id: string) => sphere.read.get('person', id)?.seat

const names = (word: string, howMany: number) =>
  Array.from({ length: howMany }, (_, at) => `${word} ${at}`).join()

/** Adds people, one day after those before. */
const add = async (sphere: Sphere, who: string, circle: PlacedCircle = 'close') => {
  sphere.later(1)
  return (await sphere.run('person.addMany', { names: who, circle })).ids
}

test('a newcomer takes the first free place, and whoever comes back finds their own if it is free', async () => {
  const sphere = openSphere()
  const [ann, ben] = await add(sphere, 'Ann, Ben, Carla')
  const before = places(sphere)
  await sphere.run('person.archive', { ids: [ann!] })
  await sphere.run('person.restore', { ids: [ann!] })
  expect(places(sphere)).toEqual(before)
  await sphere.run('person.archive', { ids: [ben!] })
  await add(sphere, 'Dora')
  expect(places(sphere)).toEqual({
    Ann: before['Ann'],
    Carla: before['Carla'],
    Dora: before['Ben'],
  })
  await sphere.run('person.restore', { ids: [ben!] })
  expect(places(sphere)).toMatchObject({ Carla: before['Carla'], Dora: before['Ben'] })
  expect(new Set(Object.values(places(sphere))).size).toBe(4)
})

test('bringing back those who are here already moves nobody', async () => {
  const sphere = openSphere()
  const [ann] = await add(sphere, 'Ann')
  await sphere.run('person.archive', { ids: [ann!] })
  const [ben] = await add(sphere, 'Ben')
  const before = places(sphere)
  await sphere.run('person.restore', { ids: [ann!, ben!] })
  expect(places(sphere)['Ben']).toBe(before['Ben'])
})

test('undo takes the seat back with what gave it', async () => {
  const sphere = openSphere()
  const ids = await add(sphere, 'Ann, Ben')
  const before = places(sphere)
  await sphere.run('person.place', { ids: [ids[0]!], circle: 'known' })
  expect(seatOf(sphere, ids[0]!)).toMatchObject({ circle: 'known', slot: 0 })
  await sphere.undo()
  expect(places(sphere)).toEqual(before)
  await sphere.run('person.place', { ids, circle: 'unplaced' })
  expect(ids.map((id) => seatOf(sphere, id))).toEqual([undefined, undefined])
  await sphere.undo()
  expect(places(sphere)).toEqual(before)
})

test('when somebody leaves a full ring, who waited longest takes the place, and a newcomer does not', async () => {
  const sphere = openSphere()
  const ids = await add(sphere, names('First', 40))
  await add(sphere, 'Waiting')
  await add(sphere, 'Later')
  const before = places(sphere)
  expect(Object.keys(before)).toHaveLength(40)
  await sphere.run('people.archive', { ids: [ids[7]!] })
  const { 'First 7': left, ...others } = before
  expect(places(sphere)).toEqual({ ...others, Waiting: left })
  await add(sphere, 'Newest')
  expect(places(sphere)).toEqual({ ...others, Waiting: left })
})

test('somebody in a sector who waited makes sectors when there is room, and nobody moves after that', async () => {
  const sphere = openSphere()
  const ids = await add(sphere, names('First', 40))
  const [waiting] = await add(sphere, 'Waiting')
  await sphere.run('role.add', { personId: waiting!, kind: 'customer' })
  expect(map(sphere).sectors).toBeNull()
  await sphere.run('person.archive', { ids: [ids[7]!] })
  expect(map(sphere).sectors).not.toBeNull()
  const before = places(sphere)
  await add(sphere, 'Newest')
  expect(places(sphere)).toEqual(before)
})

test('of two who waited since the same moment the first takes the place, and the sectors with it', async () => {
  const sphere = openSphere()
  const ids = await add(sphere, `${names('First', 40)},Waiting,Client`)
  const [waiting, client] = ids.slice(40)
  await sphere.run('role.add', { personId: client!, kind: 'customer' })
  // What is changed comes last among those who wait; who came first is still the same.
  await sphere.run('person.tag', { ids: [waiting!], tag: 'rowing' })
  await sphere.run('person.archive', { ids: [ids[7]!] })
  expect(Object.keys(places(sphere))).toContain('Waiting')
  expect(map(sphere).sectors).toBeNull()
  await sphere.run('person.archive', { ids: [ids[8]!] })
  const before = places(sphere)
  expect(Object.keys(before)).toContain('Client')
  expect(map(sphere).sectors).not.toBeNull()
  await sphere.run('person.tag', { ids: [ids[3]!], tag: 'rowing' })
  await sphere.run('person.merge', { keepId: ids[3]!, otherId: waiting! })
  const { Waiting: _, ...rest } = before
  expect(places(sphere)).toEqual(rest)
})

test('whoever waited takes the place of a sample person for good', async () => {
  const sphere = openSphere()
  await sphere.run('sample.begin', {})
  await add(sphere, names('Own', 28))
  const [waiting] = await add(sphere, 'Waiting, Later')
  expect(Object.keys(places(sphere))).not.toContain('Waiting')
  await sphere.run('sample.remove', {})
  const { Waiting: at, ...rest } = places(sphere)
  expect(at).toBeDefined()
  expect(rest).toHaveProperty('Later')
  await sphere.run('person.archive', { ids: [waiting!] })
  expect(places(sphere)).toEqual(rest)
})

test('the first role makes the sectors, as wide as people stand in them; later roles move only their own', async () => {
  const sphere = openSphere()
  const ids = await add(sphere, names('Person', 30), 'known')
  expect(map(sphere).sectors).toBeNull()
  const whole = places(sphere)
  await sphere.run('role.add', { personId: ids[0]!, kind: 'customer' })
  const widths = sphere.read.get('me', 'me')?.sectorWidths
  expect(widths).toEqual({ client: 48, pro: 48, everyone: 216, family: 48 })
  expect(map(sphere).sectors?.map(({ from }) => from)).toEqual([0, 48, 96, 312])
  const before = places(sphere)
  await sphere.run('role.add', { personId: ids[1]!, kind: 'friend' })
  const after = places(sphere)
  expect(after['Person 1']).not.toBe(before['Person 1'])
  expect({ ...after, 'Person 1': '' }).toEqual({ ...before, 'Person 1': '' })
  expect(sphere.read.get('me', 'me')?.sectorWidths).toEqual(widths)
  await sphere.undo()
  await sphere.undo()
  expect(places(sphere)).toEqual(whole)
  expect(map(sphere).sectors).toBeNull()
})

test('a map with roles from before seats were kept has the usual sectors, and keeps them', async () => {
  const sphere = openSphere()
  const ids = await add(sphere, 'Ann, Ben, Carla')
  await sphere.run('role.add', { personId: ids[1]!, kind: 'customer' })
  const old = toStored(sphere.read.tables, 0, 1)
  for (const person of old.tables['person']!) delete (person as { seat?: unknown }).seat
  old.tables['me'] = []
  await sphere.run('document.restore', { document: structuredClone(old), replaces: 'the old map' })
  const before = places(sphere)
  expect(map(sphere).sectors?.[0]?.to).toBe(usualWidths.client)
  await sphere.run('person.add', { name: 'Dora', circle: 'close' })
  expect(places(sphere)).toMatchObject(before)
  await sphere.run('person.archive', { ids: [ids[0]!] })
  const { Ann: _, ...rest } = before
  expect(places(sphere)).toMatchObject(rest)
})

test('a whole document brings its seats and sectors along', async () => {
  const sphere = openSphere()
  const ids = await add(sphere, 'Ann, Ben, Carla, Dora')
  await sphere.run('role.add', { personId: ids[1]!, kind: 'provider' })
  await sphere.run('person.archive', { ids: [ids[0]!] })
  await add(sphere, 'Emil', 'known')
  const other = openSphere()
  const document = toStored(sphere.read.tables, 0, 1)
  await other.run('document.restore', { document: structuredClone(document) })
  expect(map(other)).toEqual(map(sphere))
  await other.run('person.restore', { ids: [ids[0]!] })
  await sphere.run('person.restore', { ids: [ids[0]!] })
  expect(places(other)).toEqual(places(sphere))
})

test('merging leaves everybody where they stood', async () => {
  const sphere = openSphere()
  const [ann, other] = await add(sphere, 'Ann, Anne, Carla, Dora')
  await sphere.run('role.add', { personId: other!, kind: 'friend' })
  const before = places(sphere)
  await sphere.run('person.merge', { keepId: ann!, otherId: other! })
  const after = places(sphere)
  expect(after).toMatchObject({ Carla: before['Carla'], Dora: before['Dora'] })
  expect(seatOf(sphere, ann!)?.sector).toBe('family')
  await sphere.undo()
  expect(places(sphere)).toEqual(before)
})
