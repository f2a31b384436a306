import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const atHarbor = async () => {
  const sphere = openSphere()
  const { id: dana } = await sphere.run('person.add', { name: 'Dana Wolf' })
  await sphere.run('position.add', {
    personId: dana,
    organisation: 'Harbor Lending',
    title: 'Loan officer',
    from: '2020-05-01',
  })
  return { sphere, dana, page: () => sphere.view('person', { id: dana })! }
}

test('[003-04 old job] changing company keeps the old job with the day it ended', async () => {
  const { sphere, dana, page } = await atHarbor()
  await sphere.run('position.change', {
    personId: dana,
    organisation: 'Northside Bank',
    title: 'Branch head',
    on: '2026-11-01',
  })
  expect(page().organisations).toMatchObject([
    { organisation: 'Northside Bank', title: 'Branch head', from: '2026-11-01', isCurrent: true },
    {
      organisation: 'Harbor Lending',
      title: 'Loan officer',
      from: '2020-05-01',
      to: '2026-11-01',
      isCurrent: false,
    },
  ])
  expect(page().header).toMatchObject({ organisation: 'Northside Bank', title: 'Branch head' })
  expect(page().story.lines.map((line) => line.words)).toEqual(
    expect.arrayContaining([
      'Left Harbor Lending, Loan officer.',
      'Began at Northside Bank, Branch head.',
    ]),
  )
})

test('[003-04 all stays] needs, notes and next steps stay when someone moves on', async () => {
  const { sphere, dana, page } = await atHarbor()
  await sphere.run('need.add', { personId: dana, words: 'a tax adviser', asked: true })
  await sphere.run('note.add', { personIds: [dana], words: 'Loves sailing' })
  await sphere.run('followUp.add', { about: { personId: dana }, words: 'Send the list' })
  const before = page()
  await sphere.run('position.change', { personId: dana, organisation: 'Northside Bank' })
  const after = page()
  expect(after.lookingFor).toEqual(before.lookingFor)
  expect(after.nextSteps).toEqual(before.nextSteps)
  expect(after.story.lines.map((line) => line.words)).toContain('Loves sailing.')
})

test('[003-04 formerly at] the list of people formerly at a firm shows them', async () => {
  const { sphere, dana } = await atHarbor()
  const [harbor] = [...sphere.read.all('organisation')]
  expect(sphere.view('formerlyAt', {}).rows).toEqual([])
  await sphere.run('position.change', { personId: dana, organisation: 'Northside Bank' })
  const { rows, count } = sphere.view('formerlyAt', { organisationId: harbor!.id })
  expect(count).toBe(1)
  expect(rows).toMatchObject([
    { name: 'Dana Wolf', organisation: 'Harbor Lending', now: 'Northside Bank' },
  ])
  expect(sphere.view('peopleCounts', {})).toMatchObject({
    formerly: 1,
    formerlyAt: [{ name: 'Harbor Lending', count: 1 }],
  })
  expect(sphere.view('organisation', { id: harbor!.id })).toMatchObject({
    now: [],
    formerly: [{ name: 'Dana Wolf' }],
  })
})

test('a new title at the same firm does not make somebody former', async () => {
  const { sphere, dana } = await atHarbor()
  await sphere.run('position.change', {
    personId: dana,
    organisation: 'Harbor Lending',
    title: 'Director',
  })
  expect(sphere.view('formerlyAt', {}).rows).toEqual([])
})

test('changing company is one step of undo', async () => {
  const { sphere, dana, page } = await atHarbor()
  const before = page()
  await sphere.run('position.change', { personId: dana, organisation: 'Northside Bank' })
  expect(sphere.engine.history.lastDone?.label).toBe('change where Dana Wolf works')
  await sphere.undo()
  expect(page()).toEqual(before)
  expect([...sphere.read.all('organisation')].map((one) => one.name)).toEqual(['Harbor Lending'])
})

test('a firm is found again however it is written', async () => {
  const { sphere, dana } = await atHarbor()
  await sphere.run('position.add', { personId: dana, organisation: 'HARBOR  lending', title: '' })
  expect([...sphere.read.all('organisation')]).toHaveLength(1)
})

test('when an organisation is deleted, the jobs there keep its name', async () => {
  const { sphere, page } = await atHarbor()
  const [harbor] = [...sphere.read.all('organisation')]
  await sphere.run('organisation.delete', { id: harbor!.id })
  expect(page().header).toMatchObject({ organisation: 'Harbor Lending', organisationId: null })
  await sphere.undo()
  expect(page().header.organisationId).toBe(harbor!.id)
})

test('a job cannot end before it began', async () => {
  const { sphere, dana } = await atHarbor()
  const reply = await sphere.attempt('position.change', {
    personId: dana,
    organisation: 'Northside Bank',
    on: '2019-01-01',
  })
  expect(reply).toMatchObject({ ok: false, code: 'order' })
  expect([...sphere.read.all('organisation')]).toHaveLength(1)
})
