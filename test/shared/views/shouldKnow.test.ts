import { expect, test } from 'vitest'
import type { RoleKind } from '../../../src/shared/domain/role'
import { openSphere } from '../../sphere/openSphere'

const town = async () => {
  const sphere = openSphere()
  const add = async (name: string, role?: RoleKind) => {
    const { id } = await sphere.run('person.add', { name })
    if (role) await sphere.run('role.add', { personId: id, kind: role })
    return id
  }
  const names = () => sphere.view('shouldKnow', { most: 50 }).rows.map(({ name }) => name)
  return { sphere, add, names }
}

test('[003-14 list] family, friends and neighbours come first among those who should know what I do', async () => {
  const { sphere, add, names } = await town()
  await add('Nora Neighbour', 'neighbour')
  await add('Carl Customer', 'customer')
  await add('Fay Friend', 'friend')
  const una = await add('Una Unsure')
  const knut = await add('Knut Knows', 'family')
  await add('Flo Family', 'family')
  await sphere.run('person.edit', { id: una, patch: { knowsWhatIDo: 'unsure' } })
  await sphere.run('person.edit', { id: knut, patch: { knowsWhatIDo: 'yes' } })
  expect(names()).toEqual(['Flo Family', 'Fay Friend', 'Nora Neighbour', 'Una Unsure'])
  expect(sphere.view('peopleCounts', {}).shouldKnow).toBe(4)
  expect(sphere.view('shouldKnow', { most: 2 })).toMatchObject({ count: 4, rows: [{}, {}] })
})

test('who is archived, dead, or no neighbour any more is not brought up', async () => {
  const { sphere, add, names } = await town()
  const [ann, ben, cas] = [
    await add('Ann', 'friend'),
    await add('Ben', 'friend'),
    await add('Cas', 'neighbour'),
  ]
  expect(names()).toHaveLength(3)
  await sphere.run('person.archive', { ids: [ann] })
  await sphere.run('person.edit', { id: ben, patch: { deceased: true } })
  const role = sphere.view('person', { id: cas })!.roles.find(({ kind }) => kind === 'neighbour')!
  await sphere.run('role.end', { id: role.id, on: '2026-11-19' })
  expect(names()).toEqual([])
})

test('[003-14 flag] logging that they were told sets the flag with its day', async () => {
  const { sphere, add, names } = await town()
  const fay = await add('Fay Friend', 'friend')
  await sphere.run('person.toldWhatIDo', { id: fay, how: 'email' })
  const page = sphere.view('person', { id: fay })!
  expect(page.more.knowsWhatIDo).toEqual({ answer: 'yes', on: '2026-11-19' })
  expect(page.story.lines[0]?.words).toBe('You told Fay what you do.')
  expect(names()).toEqual([])
  await sphere.undo()
  expect(names()).toEqual(['Fay Friend'])
  await sphere.run('touch.log', { kind: 'presentation', personIds: [fay] })
  expect(names()).toEqual([])
})
