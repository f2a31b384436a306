import { expect, test } from 'vitest'
import type { Grade } from '../../../src/shared/text/gradeName'
import { openSphere } from '../../sphere/openSphere'

type Town = Awaited<ReturnType<typeof aTown>>

/** Rosa, a client, and Ben, who is none, both with a roof; Ada and Olga repair roofs. */
const aTown = async () => {
  const sphere = openSphere()
  const add = async (name: string, does = '') =>
    (await sphere.run('person.add', { name, does, circle: 'known' })).id
  const [rosa, ben, ada, olga] = [
    await add('Rosa Marsh'),
    await add('Ben Silva'),
    await add('Ada Holm'),
    await add('Olga Petrov'),
  ]
  await sphere.run('role.add', { personId: rosa, kind: 'customer' })
  const need = async (personId: typeof rosa, words: string, more = {}) =>
    (await sphere.run('need.add', { personId, words, ...more })).id
  const offer = async (personId: typeof rosa, words: string, grade?: Grade) => {
    const { id } = await sphere.run('offer.add', { personId, words })
    if (grade)
      await sphere.run('offer.edit', {
        id,
        patch: { grade, learnedWhatTheyDo: true, sawTheirWork: true },
      })
    return id
  }
  return { sphere, add, rosa, ben, ada, olga, need, offer }
}

const clients = ({ sphere }: Town) =>
  sphere.view('clientsBoard', { most: 40 }).rows.map(({ words, calls }) => ({
    words,
    calls: calls.map(({ shortName }) => shortName),
  }))

test('what clients look for comes before everybody else’s, each with whom to call first, or nobody [004-03]', async () => {
  const town = await aTown()
  const { rosa, ben, ada, olga } = town
  await town.need(ben, 'a slate roof repaired', { asked: true })
  await town.need(rosa, 'a piano tuner')
  await town.need(rosa, 'someone for the roof', { asked: true })
  await town.offer(ada, 'roof repairs', 'A+')
  await town.offer(olga, 'roofs of slate', 'A')
  expect(clients(town)).toEqual([
    { words: 'someone for the roof', calls: ['Ada Holm'] },
    { words: 'a piano tuner', calls: [] },
    { words: 'a slate roof repaired', calls: ['Ada Holm'] },
  ])
})

test('whoever is called first for something else is not named, nor whoever is not to be brought up', async () => {
  const town = await aTown()
  const { rosa, ada, olga } = town
  await town.need(rosa, 'someone for the roof')
  await town.offer(ada, 'pianos', 'A+')
  await town.offer(ada, 'roof repairs', 'B')
  await town.offer(olga, 'roof repairs', 'A+')
  expect(clients(town)[0]?.calls).toEqual(['Olga Petrov'])
  await town.sphere.run('person.edit', { id: olga, patch: { askedNotToBe: true } })
  expect(clients(town)[0]?.calls).toEqual([])
})

test('the pros stand by what they do, graded, with how they are reached; who is away stands last [004-08]', async () => {
  const town = await aTown()
  const { sphere, rosa, ben, ada, olga } = town
  const away = await town.offer(ben, 'roof repairs', 'A')
  await town.offer(olga, 'slate roofs', 'A')
  const first = await town.offer(ada, 'roofing', 'A+')
  await town.offer(rosa, 'repairs of roofs')
  await sphere.run('role.add', { personId: rosa, kind: 'provider' })
  await sphere.run('person.edit', { id: ben, patch: { awayUntil: '2026-12-03' } })
  const dina = await town.add('Dina Kaya')
  await sphere.run('role.add', { personId: dina, kind: 'provider' })
  await sphere.run('person.addChannel', { id: dina, kind: 'phones', value: '555 0129' })
  await sphere.run('offer.edit', {
    id: first,
    patch: { reachBest: 'Mobile, not by mail', hours: 'Day and night' },
  })
  const { categories } = sphere.view('prosBoard', {})
  expect(
    categories.map(({ name, pros }) => [name, pros.map(({ name, offer }) => [name, offer?.grade])]),
  ).toEqual([
    [
      'Roofing',
      [
        ['Ada Holm', 'A+'],
        ['Olga Petrov', 'A'],
        ['Ben Silva', 'A'],
        ['Rosa Marsh', null],
      ],
    ],
    ['Other', [['Dina Kaya', undefined]]],
  ])
  expect(categories[0]?.pros[0]?.offer).toMatchObject({
    reachBest: 'Mobile, not by mail',
    hours: 'Day and night',
  })
  expect(categories[1]?.pros[0]?.phone).toBe('555 0129')
  await sphere.run('offer.edit', { id: away, patch: { category: 'Roofs' } })
  expect(sphere.view('prosBoard', {}).categories.map(({ name }) => name)).toEqual([
    'Roofs',
    'Other',
  ])
})

test('nobody is called first without both ticks or a note that says why [004-08]', async () => {
  const town = await aTown()
  const { sphere, ada } = town
  const id = await town.offer(ada, 'roof repairs')
  const grade = (patch: object) => sphere.attempt('offer.edit', { id, patch })
  const refused = { ok: false, code: 'basis' }
  expect(await grade({ grade: 'A+' })).toMatchObject(refused)
  expect(await grade({ grade: 'A+', learnedWhatTheyDo: true })).toMatchObject(refused)
  expect(await grade({ grade: 'A' })).toMatchObject({ ok: true })
  expect(await grade({ grade: 'A+', note: 'Did our own roof.' })).toMatchObject({ ok: true })
  expect(await grade({ note: '' })).toMatchObject(refused)
  expect(await grade({ note: '', grade: 'A' })).toMatchObject({ ok: true })
})

test('what was seen in a one-on-one is enough, and is not taken back under a First call [004-08]', async () => {
  const town = await aTown()
  const { sphere, ada } = town
  const id = await town.offer(ada, 'roof repairs')
  const touch = await sphere.run('touch.log', { kind: 'oneOnOne', personIds: [ada] })
  const event = await sphere.run('oneOnOne.tellOf', { touchId: touch.id })
  for (const what of ['learnedWhatTheyDo', 'sawTheirWork'] as const)
    await sphere.run('oneOnOne.learned', { id: event.id, what, isOn: true })
  await sphere.run('offer.edit', { id, patch: { grade: 'A+' } })
  const back = { id: event.id, what: 'sawTheirWork', isOn: false }
  expect(await sphere.attempt('oneOnOne.learned', back)).toMatchObject({ ok: false, code: 'basis' })
  expect(sphere.read.get('offer', id)).toMatchObject({ grade: 'A+', sawTheirWork: true })
})

test('nobody yet for: what was needed within a year and nobody is called first for [004-09]', async () => {
  const town = await aTown()
  const { sphere, rosa, ben, ada, olga } = town
  const spots = () =>
    sphere.view('thinSpots', {}).rows.map(({ category, needs }) => ({
      category,
      needs: needs.map(({ words }) => words),
      others: sphere
        .view('thinSpot', { needId: needs[0]?.id ?? '' })
        .others.map(({ shortName, grade }) => [shortName, grade]),
    }))
  const roof = await town.need(rosa, 'someone for the roof')
  await town.need(ben, 'a slate roof repaired')
  await town.need(rosa, 'a piano teacher')
  const offer = await town.offer(olga, 'roof repairs', 'A')
  expect(spots()).toEqual([
    {
      category: 'Roofing',
      needs: ['someone for the roof', 'a slate roof repaired'],
      others: [['Olga Petrov', 'A']],
    },
    { category: 'Piano lessons', needs: ['a piano teacher'], others: [] },
  ])
  await sphere.run('offer.edit', { id: offer, patch: { grade: 'A+' } })
  expect(spots().map(({ category }) => category)).toEqual(['Piano lessons'])
  await sphere.run('offer.edit', { id: offer, patch: { grade: 'benched' } })
  await sphere.run('need.solve', { id: roof, by: ada })
  expect(spots().find(({ category }) => category === 'Roofing')?.needs).toEqual([
    'a slate roof repaired',
    'someone for the roof',
  ])
  sphere.later(366)
  expect(spots().find(({ category }) => category === 'Roofing')?.needs).toEqual([
    'a slate roof repaired',
  ])
})

test('where nobody is known yet, one press looks for a provider, and says who may know one [004-06]', async () => {
  const town = await aTown()
  const { sphere, rosa, olga } = town
  const need = await town.need(rosa, 'a piano teacher')
  await sphere.run('lightPerson.add', {
    knownById: olga,
    name: 'Nora Quill',
    does: 'piano teacher',
  })
  const { id } = await sphere.run('wanted.find', { needId: need })
  expect(await sphere.run('wanted.find', { needId: need })).toEqual({ id })
  const { sought } = sphere.view('wantedPeople', {})
  expect(sought).toMatchObject([
    {
      words: 'a piano teacher',
      role: 'Piano lessons',
      need: { person: { name: 'Rosa Marsh' } },
      mayKnow: [{ name: 'Olga Petrov', to: 'Nora Quill, piano teacher' }],
    },
  ])
  expect(sphere.view('clientsBoard', { most: 40 }).rows[0]?.wantedId).toBe(id)
})

test('what stays between two is not written where it could go out', async () => {
  const town = await aTown()
  const { sphere, rosa } = town
  const need = await town.need(rosa, 'a lawyer for my divorce', { betweenUs: true })
  const { id } = await sphere.run('wanted.find', { needId: need })
  expect(sphere.read.get('wanted', id)?.words).not.toMatch(/divorce/)
  await sphere.run('need.remove', { id: need })
  expect(sphere.read.get('wanted', id)).toBeUndefined()
})

const knowers = ({ sphere }: Town) =>
  sphere.view('wantedPeople', {}).sought.map(({ words, mayKnow }) => ({
    words,
    mayKnow: mayKnow.map(({ shortName, why, to }) => [shortName, why, to]),
  }))

test('people I want to meet, by name, role or firm, each with who may know them as things stand [003-17]', async () => {
  const town = await aTown()
  const { sphere, rosa, ben, ada, olga } = town
  await sphere.run('wanted.add', { words: 'Nora Quill' })
  expect(knowers(town)).toEqual([{ words: 'Nora Quill', mayKnow: [] }])
  const nora = await sphere.run('lightPerson.add', { knownById: olga, name: 'Nora Quill' })
  expect(knowers(town)[0]?.mayKnow).toEqual([['Olga Petrov', 'Knows Nora Quill', 'Nora Quill']])

  const firm = await sphere.run('wanted.add', { words: 'Head of facilities at Harbor Realty' })
  await sphere.run('position.add', {
    personId: ada,
    organisation: 'Harbor Realty',
    title: 'Clerk',
    to: '2025-05-01',
  })
  await sphere.run('position.add', { personId: ben, organisation: 'Harbor Realty', title: 'Agent' })
  const ofFirm = () => knowers(town).find(({ words }) => words.startsWith('Head'))?.mayKnow
  expect(ofFirm()).toEqual([
    ['Ben Silva', 'Works at Harbor Realty', 'Harbor Realty'],
    ['Ada Holm', 'Was at Harbor Realty', 'Harbor Realty'],
  ])
  await sphere.run('person.edit', { id: ben, patch: { askedNotToBe: true } })
  expect(ofFirm()?.map(([name]) => name)).toEqual(['Ada Holm'])

  await sphere.run('lightPerson.add', {
    knownById: rosa,
    name: 'Kim Lau',
    does: 'piano teacher',
  })
  const role = await sphere.run('wanted.add', { words: 'A piano teacher' })
  expect(knowers(town).find(({ words }) => words === 'A piano teacher')?.mayKnow).toEqual([
    ['Rosa Marsh', 'Knows Kim Lau, piano teacher', 'Kim Lau, piano teacher'],
  ])

  await sphere.run('wanted.met', { id: role.id, person: nora.id })
  expect(sphere.read.get('person', nora.id)?.kind).toBe('person')
  expect(sphere.view('wantedPeople', {}).met).toMatchObject([
    { words: 'A piano teacher', person: { id: nora.id, name: 'Nora Quill' } },
  ])
  expect(sphere.view('wantedPeople', {}).sought.map(({ id }) => id)).toContain(firm.id)
  await sphere.undo()
  expect(sphere.view('wantedPeople', {}).met).toEqual([])
  expect(sphere.read.get('person', nora.id)?.kind).toBe('light')
})

test('nobody is a baker because of being called Baker', async () => {
  const town = await aTown()
  const { sphere, ada } = town
  await sphere.run('lightPerson.add', { knownById: ada, name: 'Kim Lau', does: 'bakery' })
  await sphere.run('wanted.add', { words: 'Nora Baker' })
  expect(knowers(town)).toEqual([{ words: 'Nora Baker', mayKnow: [] }])
  await sphere.run('wanted.add', { words: 'a baker' })
  expect(knowers(town)[0]?.mayKnow.map(([name]) => name)).toEqual(['Ada Holm'])
})
