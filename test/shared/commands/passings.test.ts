import { expect, test } from 'vitest'
import { aTown, fromAna, read, reportsOf, thanksOf, whyNot } from './passingTown'

test('[002-10 name alone] a business name is enough for a lead, with a day or an explicit none', async () => {
  const town = await aTown()
  const lead = { direction: 'received', giver: town.ana, name: 'Harbor Bakery' }
  expect(await whyNot(town, 'lead.note' as never, lead)).toEqual([
    'nextStep',
    'When will you look at it again? Choose a day, or none.',
  ])
  const { id } = await town.sphere.run('lead.note', { ...lead, nextStep: 'none' } as never)
  expect(read(town, id)).toMatchObject({ kind: 'lead', stage: 'heard', giver: town.ana })
  expect(
    await whyNot(town, 'lead.note' as never, { ...lead, name: ' ', nextStep: 'none' }),
  ).toEqual(['empty', 'The name of a business or a place is enough.'])
})

test('[002-05 purpose] a referral names a person, a way to reach them, and a need or purpose', async () => {
  const town = await aTown()
  const referral = { direction: 'received', giver: town.ana, people: [town.dora] }
  expect(await whyNot(town, 'referral.note' as never, referral)).toEqual([
    'channel',
    'A way to reach Dora: an e-mail, a number or a link.',
  ])
  expect(
    await whyNot(town, 'referral.note' as never, { ...referral, people: [town.carla] }),
  ).toEqual(['purpose', 'What is it about? A few words are enough.'])
  const { id } = await fromAna(town)
  expect(read(town, id)).toMatchObject({ kind: 'referral', stage: 'received' })
})

test('[001-06] what is received brings thanks, telling the giver and the promise, and nothing to give back', async () => {
  const town = await aTown()
  const before = [...town.sphere.read.all('followUp')].length
  const { id } = await fromAna(town)
  expect(thanksOf(town, id)).toEqual([[town.ana, 'receipt', 'open']])
  expect(reportsOf(town, id)).toEqual([
    ['contacted', 'open'],
    ['met', 'open'],
    ['result', 'open'],
  ])
  expect(read(town, id).promise).toEqual({ by: '2026-11-19' })
  expect([...town.sphere.read.all('followUp')].length).toBe(before)
  expect([...town.sphere.read.all('passing')]).toHaveLength(1)
  await town.sphere.undo()
  expect([...town.sphere.read.all('thanks'), ...town.sphere.read.all('report')]).toEqual([])
})

test('[003-11 promise] the first contact is promised for today before four, else for my next working day', async () => {
  const town = await aTown()
  const promised = async () => read(town, (await fromAna(town)).id).promise?.by
  town.sphere.clock('15:59')
  expect(await promised()).toBe('2026-11-19')
  town.sphere.clock('16:00')
  expect(await promised(), 'Friday').toBe('2026-11-20')
  town.sphere.later(1)
  expect(await promised(), 'over the weekend').toBe('2026-11-23')
  town.sphere.later(1)
  town.sphere.clock('09:00')
  expect(await promised(), 'Saturday is none of mine').toBe('2026-11-23')
  await town.sphere.run('me.edit', { patch: { workingDays: [6] } })
  expect(await promised(), 'for who works on Saturday').toBe('2026-11-21')
})

test('[003-11 message] a message left keeps the promise and proposes the next try', async () => {
  const town = await aTown()
  const { id } = await fromAna(town)
  await town.sphere.run('passing.leftMessage', { passingId: id as never })
  expect(read(town, id)).toMatchObject({
    stage: 'received',
    promise: { by: '2026-11-19', keptOn: '2026-11-19' },
    nextStep: { words: 'Try Carla again', due: '2026-11-20' },
  })
  expect(town.sphere.read.by('touchesOf', town.carla)).toMatchObject([{ kind: 'leftMessage' }])
})

test('[002-12] a lead becomes a referral and an introduction, and keeps giver, dates and thanks', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla, dora } = town
  const { id } = await sphere.run('lead.note', {
    direction: 'received',
    giver: ana as never,
    forWhom: ben as never,
    name: 'Harbor Bakery',
    where: 'Market Street',
    nextStep: { words: 'Walk by', due: sphere.later(0) },
  })
  const passingId = id as never
  const began = read(town, id).createdAt
  expect(await whyNot(town, 'lead.promote' as never, { passingId })).toEqual([
    'person',
    'Who is it? A lead becomes a referral with a person.',
  ])
  await sphere.run('lead.findPerson', { passingId, personId: dora as never })
  expect(read(town, id).stage).toBe('personFound')
  expect(await whyNot(town, 'lead.promote' as never, { passingId })).toMatchObject(['channel', {}])
  await sphere.run('lead.findPerson', { passingId, personId: carla as never })
  expect(read(town, id).stage).toBe('reachable')
  expect(read(town, id).kind, 'never by itself').toBe('lead')
  expect(await whyNot(town, 'lead.promote' as never, { passingId })).toMatchObject(['purpose', {}])
  sphere.later(2)
  await sphere.run('lead.promote', { passingId, purpose: 'Bread for the café' })
  expect(read(town, id)).toMatchObject({ kind: 'referral', promise: { by: '2026-11-23' } })
  sphere.later(2)
  await sphere.run('referral.introduce', { passingId })
  expect(read(town, id)).toMatchObject({
    kind: 'introduction',
    stage: 'draft',
    giver: ana,
    direction: 'received',
    createdAt: began,
    business: { name: 'Harbor Bakery', where: 'Market Street' },
    people: [ben, carla],
    upgrades: [
      { from: 'lead', to: 'referral', on: '2026-11-21' },
      { from: 'referral', to: 'introduction', on: '2026-11-23' },
    ],
  })
  expect(thanksOf(town, id)).toEqual([[ana, 'receipt', 'open']])
  expect(reportsOf(town, id)).toHaveLength(3)
})

test('what was called too much is turned back, with everything that hangs on it', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town, { forWhom: town.ben as never })
  const passingId = id as never
  await sphere.run('referral.introduce', { passingId })
  await sphere.run('introduction.discard', { passingId })
  expect(
    read(town, id),
    'letting go of the draft is not letting go of what Ana gave',
  ).toMatchObject({
    kind: 'referral',
    people: [town.carla],
    giver: town.ana,
  })
  expect(thanksOf(town, id)).toHaveLength(1)
  expect(await whyNot(town, 'passing.turnBack' as never, { passingId })).toMatchObject(['kind', {}])
})

test('[000-10 pass-along] whoever may know someone is asked; the need stays open', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id: needId } = await sphere.run('need.add', {
    personId: town.ben as never,
    words: 'a baker',
  })
  const { id } = await sphere.run('passAlong.ask', { personId: town.dora as never, needId })
  expect(read(town, id)).toMatchObject({
    kind: 'passAlong',
    forWhom: town.ben,
    needId,
    nextStep: { words: 'Has Dora thought of someone?', due: '2026-11-26' },
  })
  expect(sphere.read.get('need', needId)?.stage).not.toBe('beingHelped')
  await sphere.run('passAlong.answer', { passingId: id as never, foundId: town.carla as never })
  const { id: next } = await fromAna(town, {
    giver: town.dora as never,
    forWhom: town.ben as never,
  })
  expect(read(town, next).giver).toBe(town.dora)
})

test('a short list carries up to three names and asks one question after a week', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  const { id } = await sphere.run('referral.note', {
    direction: 'given',
    people: [ana, carla] as never,
    forWhom: ben as never,
    purpose: 'a baker',
  })
  expect(read(town, id)).toMatchObject({
    stage: 'given',
    nextStep: { words: 'Which one did Ben call?', due: '2026-11-26' },
  })
  expect(thanksOf(town, id)).toEqual([])
  await sphere.run('shortList.choose', { passingId: id as never, personId: carla as never })
  expect(read(town, id).people).toEqual([carla])
})

test('each side of an introduction follows up on its own; with both they have spoken', async () => {
  const town = await aTown()
  const { sphere, ben, carla } = town
  const { id } = await sphere.run('introduction.draft', {
    a: ben as never,
    b: carla as never,
    whyA: 'Bread for the café',
    whyB: 'A new customer',
  })
  const passingId = id as never
  expect(
    await whyNot(town, 'introduction.sideSpoke' as never, { passingId, personId: ben }),
  ).toMatchObject(['notSent', {}])
  for (const personId of [ben, carla] as never[])
    await sphere.run('introduction.answer', { passingId, personId, consent: 'yes' })
  await sphere.run('introduction.markSent', { passingId })
  await sphere.run('introduction.sideSpoke', { passingId, personId: ben as never })
  expect(read(town, id)).toMatchObject({
    stage: 'sent',
    sides: { [ben]: { followedUpOn: '2026-11-19' } },
  })
  await sphere.run('introduction.sideSpoke', { passingId, personId: carla as never })
  expect(read(town, id).stage).toBe('spoke')
  expect(sphere.read.by('followUpsAbout', id).map(({ state }) => state)).toEqual(['done'])
})
