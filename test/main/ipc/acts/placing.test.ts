import { expect, test } from 'vitest'
import type { ActPorts } from '../../../../src/main/ipc/acts/actPorts'
import { placingActs } from '../../../../src/main/ipc/acts/placing'
import { openSphere } from '../../../sphere/openSphere'

const withActs = () => {
  const sphere = openSphere()
  const ports = { store: { engine: sphere.engine } } as unknown as ActPorts
  const add = async (name: string) =>
    (await sphere.run('person.add', { name, circle: 'unplaced' })).id
  const wall = () => sphere.view('placing', {}).rows
  const names = () => wall().map((row) => row.name)
  const turn = () =>
    placingActs['placing.turn']({ of: 'wall', page: wall().map((row) => row.id) }, ports)
  return { sphere, ports, add, names, turn }
}

test('who stood on a page that was turned does not come again, placed or not', async () => {
  const { sphere, ports, add, names, turn } = withActs()
  for (let at = 0; at < 30; at += 1) await add(`Person ${at}`)
  expect(names()).toHaveLength(24)
  expect(await turn()).toEqual({ turned: 1 })
  expect(names()).toEqual([24, 25, 26, 27, 28, 29].map((at) => `Person ${at}`))
  expect(sphere.view('placingLeft', {}).wall).toEqual({ token: '', page: [], turned: 1 })
  await turn()
  expect(names()).toEqual([])
  expect(await placingActs['placing.again']({ of: 'wall' }, ports)).toEqual({ turned: 0 })
  expect(names().slice(0, 2)).toEqual(['Person 0', 'Person 1'])
})

test('who comes in later is met, also when the files say more of them than of those seen', async () => {
  const { sphere, add, names, turn } = withActs()
  for (let at = 0; at < 60; at += 1) await add(`Person ${at}`)
  await turn()
  const newcomers: string[] = []
  for (let at = 0; at < 30; at += 1) newcomers.push(await add(`Newcomer ${at}`))
  await sphere.run('person.tag', { ids: newcomers as never, tag: 'Choir' })
  expect(names()).toEqual(newcomers.slice(0, 24).map((_, at) => `Newcomer ${at}`))
  await turn()
  expect(names().slice(0, 7)).toEqual([
    ...[24, 25, 26, 27, 28, 29].map((at) => `Newcomer ${at}`),
    'Person 24',
  ])
})

test('somebody of whom a second file says more is still met', async () => {
  const { sphere, add, names, turn } = withActs()
  const ids: string[] = []
  for (let at = 0; at < 60; at += 1) ids.push(await add(`Person ${at}`))
  await turn()
  await sphere.run('person.tag', { ids: [ids[50]] as never, tag: 'Choir' })
  expect(names().slice(0, 2)).toEqual(['Person 50', 'Person 24'])
})

test('a group that was left is not asked again until somebody joins it', async () => {
  const { sphere, ports, add } = withActs()
  const { id } = await sphere.run('organisation.add', { name: 'Harbor Realty' })
  const join = async (name: string) => {
    const personId = await add(name)
    await sphere.run('position.add', { personId, organisationId: id })
  }
  for (const name of ['Ann', 'Ben', 'Cara', 'Dan', 'Eve', 'Fay']) await join(name)
  const groups = () => sphere.view('placingGroups', {}).groups.map((group) => group.count)
  sphere.later(1)
  await placingActs['placing.leave']({ organisationId: id, isLeft: true }, ports)
  expect(groups()).toEqual([])
  await placingActs['placing.leave']({ organisationId: id, isLeft: false }, ports)
  expect(groups(), 'undone').toEqual([6])
  await placingActs['placing.leave']({ organisationId: id, isLeft: true }, ports)
  sphere.later(1)
  await add('Somebody elsewhere')
  expect(groups()).toEqual([])
  await join('Gus')
  expect(groups()).toEqual([7])
})

test('the step and the answer are kept, and an answer is not forgotten by going on', async () => {
  const { sphere, ports } = withActs()
  expect(sphere.view('placingLeft', {})).toMatchObject({ step: 'names', isAnswered: false })
  await placingActs['placing.step']({ step: 'touch', isAnswered: true }, ports)
  await placingActs['placing.step']({ step: 'end' }, ports)
  expect(sphere.view('placingLeft', {})).toMatchObject({ step: 'end', isAnswered: true })
})
