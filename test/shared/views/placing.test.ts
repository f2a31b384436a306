import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

const wall = (sphere: Sphere) => sphere.view('placing', {}).rows.map((row) => row.name)

const add = async (sphere: Sphere, name: string) =>
  (await sphere.run('person.add', { name, circle: 'unplaced' })).id

test('those of whom the files say most come first, and the order is not told', async () => {
  const sphere = openSphere()
  await sphere.run('me.edit', { patch: { name: 'Mara Keller' } })
  await add(sphere, 'Nobody Special')
  await add(sphere, 'Lena KELLER')
  const ben = await add(sphere, 'Ben Silva')
  await sphere.run('person.tag', { ids: [ben], tag: 'Book club' })
  const { rows } = sphere.view('placing', {})
  expect(rows.map((row) => row.name)).toEqual(['Lena KELLER', 'Ben Silva', 'Nobody Special'])
  expect(rows[1]).toEqual({ id: ben, name: 'Ben Silva', line: 'Book club' })
})

test('a wall holds 24, and shows the people of a page again who were placed on it', async () => {
  const sphere = openSphere()
  const ids: string[] = []
  for (let place = 0; place < 30; place += 1) ids.push(await add(sphere, `Person ${place}`))
  const first = sphere.view('placing', {}).rows
  expect(first.map((row) => row.id)).toEqual(ids.slice(0, 24))
  await sphere.run('person.place', { ids: ids.slice(3, 24), circle: 'known' })
  expect(sphere.view('placing', { page: ids.slice(0, 24) }).rows).toEqual(first)
  expect(sphere.view('placing', {}).counts).toEqual({
    close: 0,
    known: 21,
    acquainted: 0,
    unplaced: 9,
  })
  expect(wall(sphere).slice(0, 4)).toEqual(['Person 0', 'Person 1', 'Person 2', 'Person 24'])
})

test('who is left out or known only through someone else is not asked for', async () => {
  const sphere = openSphere()
  const ann = await add(sphere, 'Ann')
  const ben = await add(sphere, 'Ben')
  await sphere.run('lightPerson.add', { knownById: ann, name: 'A cousin' })
  await sphere.run('person.archive', { ids: [ben] })
  expect(wall(sphere)).toEqual(['Ann'])
})
