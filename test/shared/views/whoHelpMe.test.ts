import { expect, test } from 'vitest'
import { aTown } from '../commands/passingTown'

test('[000-12] whose customer I am stands with those who help me and on their own page, like whoever gave me a hand', async () => {
  const { sphere, ana, ben, carla } = await aTown()
  const rows = () =>
    sphere
      .view('whoHelpMe', {})
      .map(({ name, asCustomer, stories }) => [name, asCustomer, ...stories.map((s) => s.words)])
  expect(rows()).toEqual([])
  const { id } = await sphere.run('role.add', {
    personId: ana,
    kind: 'iAmTheirCustomer',
    from: '2025-03-01',
  })
  await sphere.run('touch.log', {
    kind: 'help',
    personIds: [ben],
    direction: 'theyReached',
    help: { kind: 'assistance', of: 'handsOn' },
    words: 'Carried the piano',
  })
  await sphere.run('touch.log', {
    kind: 'help',
    personIds: [carla],
    direction: 'iReached',
    help: { kind: 'assistance', of: 'handsOn' },
  })
  expect(rows(), 'help that I gave is another list').toEqual([
    ['Ben Silva', '', 'Carried the piano.'],
    ['Ana Marin', 'I am their client since March 2025.'],
  ])
  expect(sphere.view('person', { id: ana })!.header.roles).toMatchObject([
    { kind: 'iAmTheirCustomer' },
  ])
  await sphere.run('role.remove', { id })
  expect(rows().map(([name]) => name)).toEqual(['Ben Silva'])
})
