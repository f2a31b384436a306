import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withRosa = async () => {
  const sphere = openSphere()
  const { id: rosa } = await sphere.run('person.add', { name: 'Rosa Marsh' })
  await sphere.run('position.add', { personId: rosa, organisation: 'Crumb Bakery' })
  await sphere.run('person.addChannel', { id: rosa, kind: 'addresses', value: '12 Quay Street' })
  return { sphere, rosa, page: () => sphere.view('person', { id: rosa })! }
}

const planned = async () => {
  const town = await withRosa()
  const { sphere, rosa } = town
  const plan = await sphere.run('oneOnOne.plan', {
    personId: rosa,
    on: '2026-11-24',
    at: '09:30',
    placeKind: 'theirWorkplace',
    where: 'Crumb Bakery, 12 Quay Street',
  })
  return { ...town, ...plan, seen: () => sphere.view('oneOnOne', { id: plan.id })! }
}

test('[000-04 plan] a one-on-one has a day, a place and a reminder, in one step of Undo', async () => {
  const { sphere, rosa, id, page, seen } = await planned()
  expect(sphere.view('placesToMeet', { personId: rosa })).toEqual([
    { kind: 'theirWorkplace', where: 'Crumb Bakery, 12 Quay Street' },
    { kind: 'myOffice', where: 'My office' },
  ])
  expect(page().nextSteps).toMatchObject([
    {
      words: 'One-on-one with Rosa Marsh',
      due: '2026-11-24',
      at: '09:30',
      oneOnOne: { id, isAhead: true },
    },
  ])
  expect(seen()).toMatchObject({ placeKind: 'theirWorkplace', isAhead: true, isHeld: false })
  expect(await sphere.undo()).toMatchObject({
    value: { label: 'plan a one-on-one with Rosa Marsh' },
  })
  expect(page().nextSteps).toEqual([])
  expect([...sphere.read.all('event')]).toEqual([])
})

test('a one-on-one that moves takes its step along, and one called off leaves nothing behind', async () => {
  const { sphere, rosa, id, page } = await planned()
  await sphere.run('oneOnOne.move', { id, patch: { on: '2026-11-30', at: null } })
  expect(page().nextSteps).toMatchObject([{ due: '2026-11-30', at: null }])
  await sphere.run('oneOnOne.callOff', { id })
  expect(page().nextSteps).toEqual([])
  expect(sphere.view('oneOnOne', { id })).toBeNull()
  expect(await sphere.attempt('oneOnOne.plan', { personId: rosa, on: '2026-11-18' })).toMatchObject(
    { code: 'past' },
  )
})

test('[000-04 done] its step done is one line in the story on that day, with the place', async () => {
  const { sphere, rosa, id, stepId, page, seen } = await planned()
  expect(await sphere.attempt('oneOnOne.met', { id })).toMatchObject({ code: 'future' })
  sphere.later(6)
  await sphere.run('followUp.done', { id: stepId })
  await sphere.run('oneOnOne.met', { id })
  expect(sphere.read.by('touchesOf', rosa)).toMatchObject([
    { kind: 'oneOnOne', on: '2026-11-24', place: 'Crumb Bakery, 12 Quay Street', eventId: id },
  ])
  expect(page().header.lastSpoke).toBe('2026-11-24')
  expect(seen().isHeld).toBe(true)
  expect(await sphere.attempt('oneOnOne.callOff', { id })).toMatchObject({ code: 'held' })
})

test('[000-04 form] each part is saved on its own and makes what it tells of', async () => {
  const { sphere, rosa, id, page, seen } = await planned()
  sphere.later(5)
  await sphere.run('oneOnOne.background', { id, words: 'Baked since she was twelve' })
  await sphere.run('oneOnOne.need', { id, kind: 'business', words: 'a bookkeeper' })
  await sphere.run('oneOnOne.need', { id, kind: 'personal', words: 'a school for Theo' })
  await sphere.run('oneOnOne.wantsToMeet', { id, words: 'Owners of small cafés' })
  await sphere.run('oneOnOne.offer', { id, words: 'Cakes for open houses' })
  expect(sphere.read.by('touchesOf', rosa)).toHaveLength(1)
  expect(page().nextSteps).toEqual([])
  expect(page().lookingFor.map(({ words, kind }) => [words, kind])).toEqual(
    expect.arrayContaining([
      ['a bookkeeper', 'business'],
      ['a school for Theo', 'personal'],
    ]),
  )
  expect(page().more.idealReferral).toBe('Owners of small cafés')
  expect(page().canHelpWith).toMatchObject([{ words: 'Cakes for open houses' }])
  expect(seen()).toMatchObject({
    background: 'Baked since she was twelve',
    needs: [{ isHeardHere: true }, { isHeardHere: true }],
  })
  expect(page().story.lines.map(({ words }) => words)).toContain(
    'You sat down together, Crumb Bakery, 12 Quay Street. Baked since she was twelve.',
  )
  await sphere.undo()
  expect(page().canHelpWith).toEqual([])
  expect(page().more.idealReferral).toBe('Owners of small cafés')
})

test('[004-07] at their workplace one learns what they do and sees examples of their work', async () => {
  const { sphere, rosa, id, seen } = await planned()
  await sphere.run('offer.add', { personId: rosa, words: 'Wedding cakes' })
  sphere.later(5)
  await sphere.run('oneOnOne.learned', { id, what: 'learnedWhatTheyDo', isOn: true })
  await sphere.run('oneOnOne.learned', { id, what: 'sawTheirWork', isOn: true })
  await sphere.run('oneOnOne.offer', { id, words: 'Bread courses' })
  const ticks = () =>
    sphere.read
      .by('offersOf', rosa)
      .map(({ words, learnedWhatTheyDo, sawTheirWork }) => [words, learnedWhatTheyDo, sawTheirWork])
  expect(ticks()).toEqual([
    ['Wedding cakes', true, true],
    ['Bread courses', true, true],
  ])
  expect(seen()).toMatchObject({ learnedWhatTheyDo: true, sawTheirWork: true })
  await sphere.run('oneOnOne.learned', { id, what: 'sawTheirWork', isOn: false })
  expect(ticks()[0]).toEqual(['Wedding cakes', true, undefined])
})

test('a one-on-one that was logged already is told of without a second line', async () => {
  const { sphere, rosa } = await withRosa()
  const { id: touchId } = await sphere.run('touch.log', {
    kind: 'oneOnOne',
    personIds: [rosa],
    on: '2026-11-18',
  })
  const { id } = await sphere.run('oneOnOne.tellOf', { touchId })
  expect(await sphere.run('oneOnOne.tellOf', { touchId })).toEqual({ id })
  await sphere.run('oneOnOne.need', { id, kind: 'business', words: 'a bookkeeper' })
  expect(sphere.read.by('touchesOf', rosa)).toHaveLength(1)
})

test('what the evening wrote down of that day becomes the one-on-one, and stays one line', async () => {
  const { sphere, rosa } = await withRosa()
  const { id } = await sphere.run('oneOnOne.plan', { personId: rosa, on: '2026-11-19' })
  await sphere.run('review.meet', { day: '2026-11-19', whoever: rosa })
  expect(sphere.read.by('touchesOf', rosa)).toMatchObject([{ kind: 'met' }])
  await sphere.run('oneOnOne.met', { id })
  expect(sphere.read.by('touchesOf', rosa)).toMatchObject([{ kind: 'oneOnOne', eventId: id }])
})
