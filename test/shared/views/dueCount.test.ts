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
  const rows = () => sphere.view('inbox', { filter: 'everything' }).rows
  const count = () => sphere.view('dueCount', {})
  return { sphere, id, rows, count }
}

test('promises are in the order of their days, with whom they are about; the number counts what is due today', async () => {
  const { sphere, id, rows, count } = await plant()
  expect(count()).toBe(1)
  sphere.later(1)
  expect(rows().map(({ next, group }) => [next.words, group])).toEqual([
    ['call about the roof', 'earlier'],
    ['ask for the keys', 'week'],
    ['send the plan', 'later'],
  ])
  expect(rows()[0]?.people).toEqual([{ id, name: 'Ann Lee' }])
  expect(count(), 'what is from earlier is no reproach').toBe(0)
})

test('done and let go wait no more, and Undo brings them back', async () => {
  const { sphere, rows, count } = await plant()
  const [first, second] = rows()
  await sphere.run('followUp.done', { id: first!.id as never })
  await sphere.run('followUp.waive', { id: second!.id as never })
  expect(rows().map(({ next }) => next.words)).toEqual(['send the plan'])
  expect(count()).toBe(0)
  await sphere.undo()
  await sphere.undo()
  expect(count()).toBe(1)
})

test('what is about someone archived rests until they are back', async () => {
  const { sphere, id, rows, count } = await plant()
  await sphere.run('person.archive', { ids: [id] })
  expect(rows()).toEqual([])
  expect(count()).toBe(0)
  await sphere.run('person.restore', { ids: [id] })
  expect(rows()).toHaveLength(3)
})

test('a passing counts by its next step, the same as its row', async () => {
  const { sphere, id, count } = await plant()
  const { id: ana } = await sphere.run('person.add', { name: 'Ana Marin' })
  await sphere.run('lead.note', {
    direction: 'received',
    giver: ana,
    name: 'Harbor Bakery',
    nextStep: { words: 'Walk by', due: '2026-11-19' as never },
  })
  expect(id).not.toBe(ana)
  expect(count()).toBe(2)
  expect(sphere.view('inbox', { filter: 'everything' }).counts.today).toBe(2)
})
