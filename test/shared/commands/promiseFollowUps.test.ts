import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withStep = async () => {
  const sphere = openSphere()
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva' })
  const { id: step } = await sphere.run('followUp.add', {
    about: { personId: ben },
    words: 'Send the photos',
  })
  return { sphere, ben, step, page: () => sphere.view('person', { id: ben })! }
}

test('a next step without a day is for tomorrow', async () => {
  const { page } = await withStep()
  expect(page().nextSteps).toMatchObject([{ words: 'Send the photos', due: '2026-11-20' }])
})

test('a step that is done leaves the page for the story, and a new day opens it again', async () => {
  const { sphere, step, page } = await withStep()
  await sphere.run('followUp.done', { id: step })
  expect(sphere.engine.history.lastDone?.label).toBe('mark “Send the photos” done')
  expect(page().nextSteps).toEqual([])
  expect(page().story.lines[0]).toMatchObject({ on: '2026-11-19', words: 'Done: Send the photos.' })
  expect(await sphere.attempt('followUp.done', { id: step })).toMatchObject({ code: 'closed' })
  await sphere.run('followUp.reschedule', { id: step, due: '2026-12-01' })
  expect(page().nextSteps).toMatchObject([{ due: '2026-12-01' }])
  expect(sphere.read.get('followUp', step)).not.toHaveProperty('doneOn')
})

test('putting off a single step moves it, and never goes backwards', async () => {
  const { sphere, step } = await withStep()
  await sphere.run('followUp.snooze', { id: step, until: '2026-11-25' })
  await sphere.run('followUp.snooze', { id: step, until: '2026-11-28' })
  const moved = sphere.read.get('followUp', step)
  expect(moved).toMatchObject({ due: '2026-11-28' })
  expect(moved).not.toHaveProperty('snoozedFrom')
  expect(await sphere.attempt('followUp.snooze', { id: step, until: '2026-11-19' })).toMatchObject({
    code: 'past',
  })
})

test('a step can be let go or removed, each with undo', async () => {
  const { sphere, step, page } = await withStep()
  await sphere.run('followUp.waive', { id: step })
  expect(page().nextSteps).toEqual([])
  await sphere.undo()
  await sphere.run('followUp.remove', { id: step })
  expect(sphere.read.get('followUp', step)).toBeUndefined()
  await sphere.undo()
  expect(page().nextSteps).toHaveLength(1)
})

test('[001-11] a page shows the last contact, the next planned one and the open promises', async () => {
  const { sphere, ben, page } = await withStep()
  await sphere.run('touch.log', { kind: 'call', personIds: [ben], on: '2026-11-10' })
  await sphere.run('note.add', { personIds: [ben], words: 'Heard he moved' })
  expect(page().header).toMatchObject({
    lastSpoke: '2026-11-10',
    nextPlanned: '2026-11-20',
    openPromises: 1,
    hasNoPlan: false,
  })
})

test('[001-11 no plan] no plan is marked only where a rhythm is wished', async () => {
  const { sphere, ben, step, page } = await withStep()
  await sphere.run('followUp.done', { id: step })
  expect(page().header.hasNoPlan).toBe(false)
  await sphere.run('person.edit', { id: ben, patch: { cadence: { every: 1, unit: 'month' } } })
  expect(page().header.hasNoPlan).toBe(true)
  await sphere.run('followUp.add', { about: { personId: ben }, words: 'Call' })
  expect(page().header.hasNoPlan).toBe(false)
})

test('[001-11 no plan] a rhythm may be that of the circle', async () => {
  const { sphere, ben, step, page } = await withStep()
  await sphere.run('followUp.done', { id: step })
  await sphere.run('me.edit', { patch: { cadences: { close: { every: 1, unit: 'month' } } } })
  expect(page().header.hasNoPlan).toBe(false)
  await sphere.run('person.place', { ids: [ben], circle: 'close' })
  expect(page().header.hasNoPlan).toBe(true)
})

test('what is still to come is no conversation yet', async () => {
  const { sphere, ben } = await withStep()
  expect(
    await sphere.attempt('touch.log', { kind: 'call', personIds: [ben], on: '2026-11-21' }),
  ).toMatchObject({ ok: false, code: 'future' })
})

test('a conversation can be worded anew and removed', async () => {
  const { sphere, ben, page } = await withStep()
  const { id } = await sphere.run('touch.log', { kind: 'met', personIds: [ben], words: 'Coffe' })
  await sphere.run('touch.edit', { id, patch: { words: 'Coffee' } })
  expect(page().story.lines[0]?.words).toBe('Coffee.')
  await sphere.run('touch.remove', { id })
  expect(page().story.lines).toEqual([])
  await sphere.undo()
  expect(page().header.lastSpoke).toBe('2026-11-19')
})
