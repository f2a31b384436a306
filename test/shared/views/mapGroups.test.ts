import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { ringOf, rings } from '../../../src/shared/domain/seating/rings'
import { Memory } from '../../../src/shared/store/memory'
import { ringGroups } from '../../../src/shared/store/ringGroups'
import { sphere as sphereView } from '../../../src/shared/views/sphere'
import { sizes, world } from '../../fixtures/world'
import { openSphere } from '../../sphere/openSphere'

const named = (word: string, howMany: number) =>
  Array.from({ length: howMany }, (_, at) => `${word} ${at}`).join()

/** A sphere whose inner ring is full. */
const fullSphere = async () => {
  const sphere = openSphere()
  await sphere.run('person.addMany', {
    names: named('First', ringOf('close').most),
    circle: 'close',
  })
  sphere.later(1)
  return sphere
}

type Sphere = ReturnType<typeof openSphere>

const addMore = async (sphere: Sphere, word: string, howMany: number) =>
  (await sphere.run('person.addMany', { names: named(word, howMany), circle: 'close' })).ids

const tag = (sphere: Sphere, ids: readonly string[], name: string) =>
  sphere.run('person.tag', { ids: [...ids], tag: name } as never)

const groupsIn = (sphere: Sphere) =>
  sphere.view('mapGroups', {}).groups.map(({ name, count }) => `${name} ${count}`)

test('a ring with room for everybody has no groups', async () => {
  expect(groupsIn(await fullSphere())).toEqual([])
})

test('people beyond a full ring are in the group of the first thing that three of them share', async () => {
  const sphere = await fullSphere()
  const choir = await addMore(sphere, 'Singer', 4)
  const firm = await addMore(sphere, 'Broker', 3)
  const town = await addMore(sphere, 'Neighbour', 3)
  await addMore(sphere, 'Else', 2)
  await tag(sphere, [...choir, firm[0]!], 'choir')
  await tag(sphere, town.slice(0, 2), 'sailing')
  for (const personId of [...firm, choir[0]!])
    await sphere.run('position.add', { personId, organisation: 'Harbor Realty' })
  for (const id of town)
    await sphere.run('person.addChannel', {
      id,
      kind: 'addresses',
      value: '3 Quay, 10115 Berlin',
    })
  expect(
    groupsIn(sphere),
    'a broker who sings is in the choir, and two brokers are no group',
  ).toEqual(['Berlin 3', 'choir 5', 'Others 4'])
  await sphere.run('person.untag', { ids: [firm[0]!], tag: 'choir' })
  expect(groupsIn(sphere)).toEqual(['Berlin 3', 'choir 4', 'Harbor Realty 3', 'Others 2'])
})

test('with many labels somebody is where most others are', async () => {
  const sphere = await fullSphere()
  const ids = await addMore(sphere, 'More', 5)
  await tag(sphere, ids.slice(0, 3), 'gym')
  await tag(sphere, ids, 'choir')
  expect(groupsIn(sphere)).toEqual(['choir 5'])
})

test('a ring has at most twelve groups by name, the smallest of more are with the others', async () => {
  const sphere = await fullSphere()
  for (let at = 0; at < 13; at += 1) {
    const ids = await addMore(sphere, `Team ${at}`, at < 11 ? 4 : 3)
    await tag(sphere, ids, `team ${String.fromCharCode(122 - at)}`)
  }
  const groups = groupsIn(sphere)
  expect(groups).toHaveLength(12)
  expect(groups.slice(0, 2)).toEqual(['team p 4', 'team q 4'])
  expect(groups.at(-1)).toBe('Others 6')
  expect(groups.slice(0, -1)).toEqual(groups.slice(0, -1).toSorted())
})

test('a group lists its people by name, 500 at a time, and finds some by their words', async () => {
  const sphere = await fullSphere()
  const ids = [
    ...(await addMore(sphere, 'Crowd', 200)),
    ...(await addMore(sphere, 'Gathering', 200)),
    ...(await addMore(sphere, 'Many', 200)),
  ]
  await sphere.run('person.edit', { id: ids[0]!, patch: { does: 'Roofer' } })
  const { groups } = sphere.view('mapGroups', {})
  expect(groups).toEqual([{ id: 'close others', circle: 'close', name: 'Others', count: 600 }])
  const first = sphere.view('mapGroup', { id: 'close others' })!
  expect([first.people.length, first.count]).toEqual([500, 600])
  const second = sphere.view('mapGroup', { id: 'close others', from: first.next! })!
  expect([second.people.length, second.next]).toEqual([100, null])
  const all = [...first.people, ...second.people]
  expect(new Set(all.map(({ id }) => id)).size).toBe(600)
  const names = all.map(({ name }) => name)
  expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
  expect(sphere.view('mapGroup', { id: 'close others', words: 'roof' })!.people).toEqual([
    { id: ids[0], name: 'Crowd 0', does: 'Roofer', photo: null },
  ])
  expect(sphere.view('mapGroup', { id: 'known others' })).toBeNull()
})

test('in a large sphere every person for whom a ring has no room is in exactly one group', () => {
  const read = new Memory(world(sizes.M))
  const today = '2026-11-19' as Day
  const { circles } = sphereView.compute(read, {}, today)
  const groups = ringGroups(read, today)
  for (const { circle, most } of rings) {
    const here = groups.filter((group) => group.circle === circle)
    const people = here.flatMap((group) => group.people)
    expect(people.length).toBe(circles[circle].more)
    expect(people.length).toBe(Math.max(0, circles[circle].count - most))
    expect(new Set(people).size).toBe(people.length)
    expect(here.length).toBeLessThanOrEqual(12)
  }
  expect(groups.length).toBeGreaterThan(12)
})
