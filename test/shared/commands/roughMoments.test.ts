import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const afterARoughMoment = async () => {
  const sphere = openSphere()
  const { id: rosa } = await sphere.run('person.add', { name: 'Rosa Marsh' })
  const { id: touch } = await sphere.run('touch.log', {
    kind: 'roughMoment',
    personIds: [rosa],
    words: 'I forgot our lunch',
  })
  return { sphere, rosa, touch, page: () => sphere.view('person', { id: rosa })! }
}

test('[003-09 proposed] a rough moment leads to one step that makes it right', async () => {
  const { sphere, touch, page } = await afterARoughMoment()
  expect(page().nextSteps).toEqual([])
  const { id } = await sphere.run('rough.makeRight', { touchId: touch })
  expect(sphere.engine.history.lastDone?.label).toBe('plan to make it right with Rosa Marsh')
  expect(page().nextSteps).toMatchObject([{ words: 'Make it right with Rosa', due: '2026-11-20' }])
  expect(await sphere.run('rough.makeRight', { touchId: touch })).toEqual({ id })
  expect(page().nextSteps).toHaveLength(1)
})

test('[003-09 log] the log of a rough moment plans to make it right in one step of Undo', async () => {
  const { sphere, rosa, page } = await afterARoughMoment()
  await sphere.run('touch.log', {
    kind: 'roughMoment',
    personIds: [rosa],
    words: 'Sharp words about the invoice',
    rightBy: '2026-11-23',
  })
  expect(page().nextSteps).toMatchObject([{ due: '2026-11-23' }])
  await sphere.undo()
  expect(page().nextSteps).toEqual([])
  expect(page().story.lines).toHaveLength(1)
})

test('[003-09 closes] making it right closes by being done, or let go with a word on why', async () => {
  const { sphere, touch, page } = await afterARoughMoment()
  const { id } = await sphere.run('rough.makeRight', { touchId: touch })
  expect(await sphere.attempt('followUp.waive', { id })).toMatchObject({ code: 'empty' })
  expect(await sphere.attempt('followUp.waive', { id, because: ' ' })).toMatchObject({
    code: 'empty',
  })
  expect(await sphere.attempt('followUp.remove', { id })).toMatchObject({ code: 'rights' })
  expect(page().nextSteps).toHaveLength(1)
  await sphere.run('followUp.waive', { id, because: 'Rosa laughed about it' })
  expect(page().nextSteps).toEqual([])
  expect(page().story.lines.map(({ words }) => words)).toContain(
    'Let go: Make it right with Rosa. Rosa laughed about it.',
  )
  await sphere.undo()
  await sphere.run('followUp.done', { id })
  expect(page().story.lines[0]?.words).toBe('Done: Make it right with Rosa.')
})

test('a rough moment that was none takes its open step along, and keeps what was done', async () => {
  const { sphere, touch, page } = await afterARoughMoment()
  await sphere.run('rough.makeRight', { touchId: touch })
  await sphere.run('touch.remove', { id: touch })
  expect(page().nextSteps).toEqual([])
  await sphere.undo()
  await sphere.run('touch.edit', { id: touch, patch: { kind: 'note' } })
  expect(page().nextSteps).toEqual([])
  expect(await sphere.attempt('rough.makeRight', { touchId: touch })).toMatchObject({
    code: 'notRough',
  })
  await sphere.undo()
  const [step] = page().nextSteps
  await sphere.run('followUp.done', { id: step!.id })
  await sphere.run('touch.remove', { id: touch })
  expect(page().story.lines.map(({ words }) => words)).toEqual(['Done: Make it right with Rosa.'])
})
