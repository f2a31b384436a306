import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const rows = (sphere: ReturnType<typeof openSphere>) => sphere.view('placingRoles', {}).rows

test('only people with a place are on the wall of roles, the closest first', async () => {
  const sphere = openSphere()
  for (const [name, circle] of [
    ['Ann', 'acquainted'],
    ['Ben', 'close'],
    ['Cara', 'unplaced'],
    ['Dan', 'known'],
  ] as const)
    await sphere.run('person.add', { name, circle })
  expect(rows(sphere).map((row) => row.name)).toEqual(['Ben', 'Dan', 'Ann'])
})

test('the wall tells what each is, and what of it was painted', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('person.add', { name: 'Ann Lee', circle: 'close' })
  await sphere.run('role.add', { personId: id, kind: 'family' })
  await sphere.run('role.paint', { ids: [id], kind: 'customer' })
  expect(rows(sphere)).toMatchObject([
    { name: 'Ann Lee', held: ['customer', 'family'], painted: ['customer'] },
  ])
  expect(sphere.view('placingRoles', {}).counts).toEqual({
    customer: 1,
    provider: 0,
    family: 1,
    friend: 0,
  })
})
