import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

test('five people at one place who have no circle are a group, four are not', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('organisation.add', { name: 'Harbor Realty' })
  const ids: string[] = []
  for (const name of ['Ann', 'Ben', 'Cara', 'Dan', 'Eve']) {
    const person = await sphere.run('person.add', { name, circle: 'unplaced' })
    await sphere.run('position.add', { personId: person.id, organisationId: id, title: 'agent' })
    ids.push(person.id)
  }
  expect(sphere.view('placingGroups', {}).groups).toEqual([
    { organisationId: id, name: 'Harbor Realty', ids },
  ])
  await sphere.run('person.place', { ids: ids.slice(0, 1) as never, circle: 'close' })
  expect(sphere.view('placingGroups', {}).groups).toEqual([])
})
