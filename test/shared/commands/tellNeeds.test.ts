import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withRosa = async () => {
  const sphere = openSphere()
  const { id: rosa } = await sphere.run('person.add', { name: 'Rosa Marsh' })
  return { sphere, rosa, page: () => sphere.view('person', { id: rosa })! }
}

test('[004-14] a need keeps the words as they were said and the day it was asked', async () => {
  const { sphere, rosa, page } = await withRosa()
  const { id } = await sphere.run('need.add', { personId: rosa, words: 'A bookkeeper, 2 mornings' })
  expect(page().lookingFor).toMatchObject([
    { words: 'A bookkeeper, 2 mornings', stage: 'noticed', on: '2026-11-19' },
  ])
  sphere.later(4)
  await sphere.run('need.ask', { id })
  expect(page().lookingFor).toMatchObject([{ stage: 'asked', on: '2026-11-23' }])
})

test('asked and not asked yet can be turned back and forth', async () => {
  const { sphere, rosa, page } = await withRosa()
  const { id } = await sphere.run('need.add', { personId: rosa, words: 'A roofer', asked: true })
  await sphere.run('need.unask', { id })
  expect(page().lookingFor).toMatchObject([{ stage: 'noticed', on: '2026-11-19' }])
  expect(sphere.read.get('need', id)).not.toHaveProperty('askedOn')
  await sphere.undo()
  expect(page().lookingFor).toMatchObject([{ stage: 'asked' }])
})

test('what was asked comes first, then what is needed soonest, then the newest', async () => {
  const { sphere, rosa, page } = await withRosa()
  await sphere.run('need.add', { personId: rosa, words: 'old' })
  sphere.later(1)
  await sphere.run('need.add', { personId: rosa, words: 'new' })
  await sphere.run('need.add', { personId: rosa, words: 'by March', neededBy: '2027-03-01' })
  await sphere.run('need.add', { personId: rosa, words: 'asked', asked: true })
  expect(page().lookingFor.map((need) => need.words)).toEqual(['asked', 'by March', 'new', 'old'])
})

test('[000-14 resource] a need may be solved by a place or a thing', async () => {
  const { sphere, rosa, page } = await withRosa()
  const { id } = await sphere.run('need.add', {
    personId: rosa,
    words: 'A college for Theo',
    kind: 'personal',
  })
  const { id: college } = await sphere.run('organisation.add', {
    name: 'Elm College',
    kind: 'resource',
  })
  await sphere.run('need.solve', { id, by: college })
  expect(page().lookingFor).toEqual([])
  expect(page().story.lines[0]?.words).toBe('Found: A college for Theo. Thanks to Elm College.')
})

test('[000-07 solved by] solved by somebody else or by me, the story tells it alike', async () => {
  const { sphere, rosa, page } = await withRosa()
  const { id: dina } = await sphere.run('person.add', { name: 'Dina Kaya' })
  const one = await sphere.run('need.add', { personId: rosa, words: 'A bookkeeper' })
  const two = await sphere.run('need.add', { personId: rosa, words: 'A van' })
  await sphere.run('need.solve', { id: one.id, by: dina })
  await sphere.run('need.solve', { id: two.id, by: 'me' })
  expect(page().story.lines.map((line) => line.words)).toEqual([
    'Found: A van. You helped.',
    'Looking for: A van.',
    'Found: A bookkeeper. Dina Kaya helped.',
    'Looking for: A bookkeeper.',
  ])
  await sphere.run('need.reopen', { id: two.id })
  expect(page().lookingFor).toMatchObject([{ words: 'A van' }])
})

test('nobody solves a need who is not in Goodturn', async () => {
  const { sphere, rosa, page } = await withRosa()
  const { id } = await sphere.run('need.add', { personId: rosa, words: 'A van' })
  expect(await sphere.attempt('need.solve', { id, by: 'nobody' })).toMatchObject({ code: 'gone' })
  expect(page().lookingFor).toHaveLength(1)
})

test('removing a need leaves no loose end, and undo brings all of it back', async () => {
  const { sphere, rosa, page } = await withRosa()
  const { id } = await sphere.run('need.add', { personId: rosa, words: 'A van' })
  const { id: step } = await sphere.run('followUp.add', {
    about: { personId: rosa, needId: id },
    words: 'Ask at the garage',
  })
  await sphere.run('touch.log', { kind: 'call', personIds: [rosa], words: 'Van', needIds: [id] })
  const before = page()
  await sphere.run('need.remove', { id })
  expect(sphere.read.get('followUp', step)?.about).toEqual({ personId: rosa })
  expect([...sphere.read.all('touch')][0]?.needIds).toEqual([])
  await sphere.undo()
  expect(page()).toEqual(before)
})

test('a need without words is refused', async () => {
  const { sphere, rosa } = await withRosa()
  expect(await sphere.attempt('need.add', { personId: rosa, words: '  ' })).toMatchObject({
    ok: false,
    message: 'Write in a few words what it is.',
  })
})

test('what somebody can help with is added, worded anew and removed', async () => {
  const { sphere, rosa, page } = await withRosa()
  const { id } = await sphere.run('offer.add', { personId: rosa, words: 'Cakes' })
  await sphere.run('offer.edit', { id, patch: { words: 'Cakes for open houses' } })
  expect(page().canHelpWith).toMatchObject([{ id, words: 'Cakes for open houses' }])
  await sphere.run('offer.remove', { id })
  expect(page().canHelpWith).toEqual([])
  await sphere.undo()
  expect(page().canHelpWith).toHaveLength(1)
})
