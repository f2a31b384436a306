import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const plant = async () => {
  const sphere = openSphere('2026-11-19')
  const { id } = await sphere.run('person.add', { name: 'Ann Lee' })
  const promise = (words: string, due: string) =>
    sphere.run('followUp.add', { about: { personId: id }, words, due })
  await promise('send the plan', '2026-12-24')
  await promise('call about the roof', '2026-11-19')
  await promise('ask for the keys', '2026-11-23')
  return { sphere, id }
}

test('what waits is in the order of its days, with whom it is about', async () => {
  const { sphere, id } = await plant()
  expect(sphere.view('dueCount', {}), 'what is due today').toBe(1)
  sphere.later(1)
  const { steps, dueCount } = sphere.view('upcoming', {})
  expect(steps.map(({ words, group }) => [words, group])).toEqual([
    ['call about the roof', 'earlier'],
    ['ask for the keys', 'week'],
    ['send the plan', 'later'],
  ])
  expect(steps[0]?.people).toEqual([{ id, name: 'Ann Lee' }])
  expect(dueCount).toBe(1)
  expect(sphere.view('dueCount', {}), 'what is from earlier is no reproach').toBe(0)
})

test('done and let go wait no more, and Undo brings them back', async () => {
  const { sphere } = await plant()
  const [first, second] = sphere.view('upcoming', {}).steps
  await sphere.run('followUp.done', { id: first!.id })
  await sphere.run('followUp.waive', { id: second!.id })
  expect(sphere.view('upcoming', {}).steps.map(({ words }) => words)).toEqual(['send the plan'])
  expect(sphere.view('dueCount', {})).toBe(0)
  await sphere.undo()
  await sphere.undo()
  expect(sphere.view('dueCount', {})).toBe(1)
})

test('what is about someone archived rests until they are back', async () => {
  const { sphere, id } = await plant()
  await sphere.run('person.archive', { ids: [id] })
  expect(sphere.view('upcoming', {}).steps).toEqual([])
  await sphere.run('person.restore', { ids: [id] })
  expect(sphere.view('upcoming', {}).steps).toHaveLength(3)
})
