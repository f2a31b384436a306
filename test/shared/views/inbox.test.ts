import { expect, test } from 'vitest'
import { sayDay } from '../../../src/shared/text/sayDay'
import { openSphere } from '../../sphere/openSphere'

const aTown = async () => {
  const sphere = openSphere('2026-11-19')
  const add = async (name: string) => {
    const { id } = await sphere.run('person.add', { name, circle: 'known' })
    const value = `${name.split(' ')[0]}@example.org`
    await sphere.run('person.addChannel', { id, kind: 'emails', value, label: 'work' })
    return id as never
  }
  return {
    sphere,
    ana: await add('Ana Marin'),
    ben: await add('Ben Silva'),
    carla: await add('Carla Haas'),
  }
}
type Town = Awaited<ReturnType<typeof aTown>>

const fromAna = async ({ sphere, ana, carla }: Town) => {
  const { id } = await sphere.run('referral.note', {
    direction: 'received',
    giver: ana,
    people: [carla],
    purpose: 'Sells the flat',
  })
  return id as never
}

const rows = (
  { sphere }: Town,
  filter: 'everything' | 'thanks' | 'done' | 'unplanned' = 'everything',
) => sphere.view('inbox', { filter }).rows
const next = (town: Town) => {
  const all = rows(town)
  expect(all, 'one row for the whole of it').toHaveLength(1)
  return [all[0]!.next.words, all[0]!.group]
}

test('a referral is one row that says what is next: call Carla, tell and thank Ana, until it is done', async () => {
  const town = await aTown()
  const { sphere } = town
  const passingId = await fromAna(town)
  expect(rows(town)[0]).toMatchObject({ kind: 'referral', title: 'Carla Haas', from: 'From Ana' })
  expect(next(town)).toEqual(['Call Carla', 'today'])
  await sphere.run('passing.leftMessage', { passingId })
  expect(next(town)).toEqual(['Try Carla again', 'week'])
  sphere.later(1)
  await sphere.run('passing.spoke', { passingId })
  expect(next(town)).toEqual(['Tell and thank Ana', 'today'])
  await sphere.run('passing.tellAndThank', { passingId })
  expect(next(town)).toEqual(['Choose a next step', 'today'])
  await sphere.run('passing.plan', {
    passingId,
    nextStep: { words: 'Show the flat', due: sphere.later(1) },
  })
  expect(next(town)).toEqual(['Show the flat', 'today'])
  await sphere.run('passing.met', { passingId })
  expect(next(town)).toEqual(['Tell Ana', 'today'])
  await sphere.run('passing.outcome', { passingId, kind: 'helped', workedFor: ['me'] })
  expect(next(town)).toEqual(['Tell and thank Ana', 'today'])
  await sphere.run('passing.tellAndThank', { passingId })
  expect(rows(town)).toEqual([])
  expect(rows(town, 'done').map(({ title, group }) => [title, group])).toEqual([
    ['Carla Haas', 'done'],
  ])
})

test('[002-17 filter] what nobody was thanked for stays under Thanks for as long as it takes', async () => {
  const town = await aTown()
  const { sphere } = town
  const passingId = await fromAna(town)
  await sphere.run('passing.outcome', { passingId, kind: 'falseAlarm' })
  for (const report of sphere.read.by('reportsOf', passingId))
    await sphere.run('report.tell', { id: report.id })
  sphere.later(800)
  expect(rows(town, 'thanks').map(({ next: step }) => step.words)).toEqual(['Thank Ana'])
  await sphere.run('thanks.inPerson', { id: sphere.read.by('thanksFor', passingId)[0]!.id })
  expect(rows(town, 'thanks')).toEqual([])
})

test('[002-13 order] what is due comes first, then introductions, referrals and leads', async () => {
  const town = await aTown()
  const { sphere, ben, carla } = town
  const later = sphere.later(0)
  const lead = (name: string, due: string) =>
    sphere.run('lead.note', {
      direction: 'given',
      forWhom: ben,
      name,
      nextStep: { words: 'Walk by', due: due as never },
    })
  await lead('Old lead', '2026-11-19')
  await lead('Far lead', '2027-03-01')
  await sphere.run('referral.note', {
    direction: 'given',
    people: [carla],
    forWhom: ben,
    purpose: 'A flat',
    nextStep: { words: 'Ask Ben', due: '2027-03-01' as never },
  })
  const { id } = await sphere.run('introduction.draft', { a: ben, b: carla, whyA: 'x', whyB: 'y' })
  await sphere.run('passing.plan', {
    passingId: id as never,
    nextStep: { words: 'Ask both', due: '2027-03-01' as never },
  })
  expect(later).toBe('2026-11-19')
  expect(rows(town).map(({ kind, group }) => `${group} ${kind}`)).toEqual([
    'today lead',
    'later introduction',
    'later referral',
    'later lead',
  ])
})

test('[002-20 neither] what has neither a next step nor an explicit none can be listed', async () => {
  const town = await aTown()
  const passingId = await fromAna(town)
  await town.sphere.run('passing.spoke', { passingId })
  await town.sphere.run('passing.tellAndThank', { passingId })
  expect(rows(town, 'unplanned')).toHaveLength(1)
  await town.sphere.run('passing.plan', { passingId, nextStep: 'none' })
  expect(rows(town, 'unplanned')).toEqual([])
  expect(rows(town)).toMatchObject([{ group: 'later', next: { due: null } }])
})

test('[002-09 asked] an introduction asks at seven days, once more at fourteen, and has gone quiet at thirty', async () => {
  const town = await aTown()
  const { sphere, ben, carla } = town
  const { id } = await sphere.run('introduction.draft', { a: ben, b: carla, whyA: 'x', whyB: 'y' })
  const passingId = id as never
  for (const personId of [ben, carla])
    await sphere.run('introduction.answer', { passingId, personId, consent: 'yes' })
  expect(next(town)).toEqual(['Write to Ben and Carla', 'today'])
  await sphere.run('introduction.markSent', { passingId })
  expect(rows(town)[0]).toMatchObject({ group: 'week', next: { due: '2026-11-26' } })
  sphere.later(7)
  expect(next(town)).toEqual(['Have Ben and Carla spoken?', 'today'])
  await sphere.run('introduction.notYet', { passingId })
  expect(rows(town)[0]).toMatchObject({ next: { due: '2026-12-03' } })
  sphere.later(7)
  expect(next(town)).toEqual(['Have Ben and Carla spoken?', 'today'])
  await sphere.run('introduction.notYet', { passingId })
  expect(rows(town)[0]).toMatchObject({ next: { what: 'quiet', due: '2026-12-19' } })
  sphere.later(16)
  expect(next(town)).toEqual(['Gone quiet?', 'today'])
  await sphere.run('passing.outcome', { passingId, kind: 'stalled' })
  expect(rows(town)).toEqual([])
  expect(rows(town, 'done'), 'kept').toHaveLength(1)
})

test('put off is out of sight until the day, and its own days stay', async () => {
  const town = await aTown()
  const passingId = await fromAna(town)
  await town.sphere.run('passing.snooze', { passingId, until: '2026-11-23' as never })
  expect(rows(town)[0]).toMatchObject({ group: 'week', next: { due: '2026-11-23' } })
  expect(town.sphere.view('passing', { id: passingId })?.promise).toEqual({ by: '2026-11-19' })
})

test('what is about somebody in the trash rests, and a giver in the trash is no longer named', async () => {
  const town = await aTown()
  const { sphere, ana, carla } = town
  await fromAna(town)
  await sphere.run('person.delete', { ids: [ana] })
  expect(rows(town)[0]?.from).toBe('From someone no longer in Goodturn')
  await sphere.run('person.delete', { ids: [carla] })
  expect(rows(town)).toEqual([])
  await sphere.run('person.undelete', { ids: [carla, ana] })
  expect(rows(town)[0]?.from).toBe('From Ana')
})

test('[002-12 chain] who passed what to whom reads as one chain, years later', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  const { id } = await sphere.run('lead.note', {
    direction: 'received',
    giver: ana,
    forWhom: ben,
    name: 'Harbor Bakery',
    nextStep: 'none',
  })
  const passingId = id as never
  sphere.later(2)
  await sphere.run('lead.findPerson', { passingId, personId: carla })
  await sphere.run('lead.promote', { passingId, purpose: 'Bread for the café' })
  await sphere.run('referral.introduce', { passingId })
  for (const personId of [ben, carla])
    await sphere.run('introduction.answer', { passingId, personId, consent: 'yes' })
  await sphere.run('introduction.edit', { passingId, whyA: 'Bread', whyB: 'A café' })
  await sphere.run('introduction.markSent', { passingId })
  sphere.later(3)
  for (const personId of [ben, carla])
    await sphere.run('introduction.sideSpoke', { passingId, personId })
  await sphere.run('passing.outcome', { passingId, kind: 'helped', workedFor: [ben, carla] })
  await sphere.run('passing.tellAndThank', { passingId })
  sphere.later(900)
  const chain = [
    'Ana passed Harbor Bakery on to you, for Ben.',
    `Harbor Bakery was a lead until ${sayDay('2026-11-21', '2029-01-01')}; since then a referral to Carla: Bread for the café.`,
    `Was a referral until ${sayDay('2026-11-21', '2029-01-01')}; since then an introduction of Ben and Carla.`,
    'You introduced Ben and Carla.',
    'Ben followed up.',
    'Carla followed up.',
    'It worked for Ben and Carla.',
    'You told Ana how it went.',
    'You thanked Ana.',
  ]
  expect(sphere.view('passing', { id })?.story.map(({ words }) => words)).toEqual(chain)
  for (const person of [ana, ben, carla]) {
    const { lines } = sphere.view('story', { id: person, from: '9' })
    const words = lines.map((line) => line.words).toReversed()
    expect(words.filter((line) => chain.includes(line))).toEqual(chain)
  }
})

test('once a lead has become an introduction, neither its plan nor the promise stands before what the two wait for', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  const { id } = await sphere.run('lead.note', {
    direction: 'received',
    giver: ana,
    forWhom: ben,
    name: 'Harbor Bakery',
    nextStep: { words: 'Find out whom to speak to', due: '2026-11-22' as never },
  })
  const passingId = id as never
  const text = () => sphere.view('passing', { id })?.toGiver
  expect(text()).toBe('Hi Ana,\n\nThank you for telling me about Harbor Bakery.')
  await sphere.run('lead.promote', { passingId, person: carla, purpose: 'Bread for the café' })
  expect(next(town)).toEqual(['Call Carla', 'today'])
  await sphere.run('referral.introduce', { passingId })
  expect(next(town)).toEqual(['Finish the introduction', 'today'])
  for (const personId of [ben, carla])
    await sphere.run('introduction.answer', { passingId, personId, consent: 'yes' })
  await sphere.run('introduction.edit', { passingId, whyA: 'Bread', whyB: 'A café' })
  await sphere.run('introduction.markSent', { passingId })
  expect(sphere.view('passing', { id })?.promise).toEqual({
    by: '2026-11-19',
    keptOn: '2026-11-19',
  })
  await sphere.run('passing.tellAndThank', { passingId })
  sphere.later(7)
  expect(next(town)).toEqual(['Have Ben and Carla spoken?', 'today'])
  for (const personId of [ben, carla])
    await sphere.run('introduction.sideSpoke', { passingId, personId })
  expect(text()).toBe('Hi Ana,\n\nI brought Ben and Carla together, and the two are in touch.')
  await sphere.run('passing.outcome', { passingId, kind: 'notThisTime' })
  expect(text()).toBe(
    'Hi Ana,\n\nIt did not come together between Ben and Carla this time, and I wanted you to know.',
  )
})

test('the text to the giver tells what happened, also when nothing came of it, and thanks', async () => {
  const town = await aTown()
  const { sphere } = town
  const id = await fromAna(town)
  const text = () => sphere.view('passing', { id })?.toGiver
  expect(text()).toBe('Hi Ana,\n\nThank you for sending me to Carla.')
  await sphere.run('passing.spoke', { passingId: id })
  expect(text()).toBe(
    'Hi Ana,\n\nThank you for sending me to Carla. I have been in touch with Carla, and I wanted you to know.',
  )
  await sphere.run('passing.tellAndThank', { passingId: id })
  expect(text()).toBe('')
  await sphere.run('passing.outcome', { passingId: id, kind: 'notThisTime' })
  expect(text()).toContain('It did not come together with Carla this time.')
})
