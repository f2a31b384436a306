import { expect, test } from 'vitest'
import { aTown, fromAna, read, reports, reportsOf, thanksOf, whyNot } from './passingTown'

test('[003-12 closing] a received referral closes only once the giver knows, or need not', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  const passingId = id as never
  await sphere.run('passing.spoke', { passingId })
  expect(read(town, id)).toMatchObject({ stage: 'spoke', promise: { keptOn: '2026-11-19' } })
  await sphere.run('passing.met', { passingId })
  const { isClosed } = await sphere.run('passing.outcome', {
    passingId,
    kind: 'notThisTime',
    reason: 'Stays for now',
    whatWouldChange: 'A garden',
    revisit: '2027-05-01' as never,
  })
  expect(isClosed).toBe(false)
  expect(await whyNot(town, 'passing.close' as never, { passingId })).toEqual([
    'reportOpen',
    'Tell Ana Marin first, or say why not.',
  ])
  const [contacted, met, result] = reports(town, id)
  expect(await whyNot(town, 'report.waive' as never, { id: met!.id, reason: '' })).toEqual([
    'empty',
    'Why need Ana Marin not hear it?',
  ])
  await sphere.run('report.tell', { id: contacted!.id })
  await sphere.run('report.waive', { id: met!.id, reason: 'Ana was there' })
  expect(read(town, id).stage).not.toBe('closed')
  await sphere.run('report.tell', { id: result!.id })
  expect(read(town, id).stage).toBe('closed')
  expect(thanksOf(town, id), 'thanks does not lapse').toEqual([[town.ana, 'receipt', 'open']])
})

test('[002-15] whoever it worked for, the giver is thanked', async () => {
  for (const whom of ['me', 'ben', 'carla'] as const) {
    const town = await aTown()
    const { id } = await fromAna(town, { forWhom: town.ben as never })
    await town.sphere.run('passing.outcome', {
      passingId: id as never,
      kind: 'helped',
      workedFor: [whom === 'me' ? 'me' : (town[whom] as never)],
    })
    const success = thanksOf(town, id).filter(([, occasion]) => occasion === 'success')
    expect(success.map(([to]) => to)).toEqual([town.ana, ...(whom === 'me' ? [] : [town[whom]])])
  }
})

test('[001-10] an introduction that worked proposes thanks to both sides and to the giver', async () => {
  const town = await aTown()
  const { id } = await fromAna(town, { forWhom: town.ben as never })
  await town.sphere.run('referral.introduce', { passingId: id as never })
  await town.sphere.run('passing.outcome', {
    passingId: id as never,
    kind: 'helped',
    workedFor: [town.ben, town.carla] as never,
  })
  const success = thanksOf(town, id).filter(([, occasion]) => occasion === 'success')
  expect(new Set(success.map(([to]) => to))).toEqual(new Set([town.ana, town.ben, town.carla]))
})

test('one text tells Ana what has happened and thanks Ana; what has not happened stays open', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  const passingId = id as never
  await sphere.run('passing.spoke', { passingId })
  await sphere.run('passing.tellAndThank', { passingId, how: 'call' })
  expect(reportsOf(town, id)).toEqual([
    ['contacted', 'told'],
    ['met', 'open'],
    ['result', 'open'],
  ])
  expect(thanksOf(town, id)).toEqual([[town.ana, 'receipt', 'written']])
  expect(await whyNot(town, 'passing.tellAndThank' as never, { passingId })).toMatchObject([
    'nothing',
    {},
  ])
})

test('[002-17 leaving] thanks leaves only by being given, or by a reason that is kept', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  const [thanks] = sphere.read.by('thanksFor', id)
  const it = { id: thanks!.id }
  sphere.later(400)
  expect(thanksOf(town, id)).toEqual([[town.ana, 'receipt', 'open']])
  expect(await whyNot(town, 'thanks.notNeeded' as never, { ...it, reason: ' ' })).toMatchObject([
    'empty',
    {},
  ])
  await sphere.run('thanks.notNeeded', { ...it, reason: 'Ana asked me not to' })
  expect(sphere.read.get('thanks', it.id)).toMatchObject({
    state: 'notNeeded',
    reason: 'Ana asked me not to',
  })
  await sphere.run('thanks.reopen', it)
  await sphere.run('thanks.inPerson', it)
  await sphere.run('thanks.reward', { ...it, what: 'A loaf of bread' })
  expect(sphere.read.get('thanks', it.id)).toMatchObject({
    state: 'inPerson',
    reward: { what: 'A loaf of bread' },
  })
})

test('a no to an introduction that Ana began still has Ana told', async () => {
  const town = await aTown()
  const { sphere, ben } = town
  const { id } = await fromAna(town, { forWhom: ben as never })
  const passingId = id as never
  await sphere.run('referral.introduce', { passingId })
  await sphere.run('introduction.answer', { passingId, personId: ben as never, consent: 'no' })
  expect(read(town, id)).toMatchObject({ stage: 'answered', outcome: { reason: 'declined' } })
  await sphere.run('passing.tellAndThank', { passingId })
  expect(read(town, id).stage).toBe('closed')
})

test('[002-16 occasions] thanks is due for what was received and again when it worked, each by note, call, card, public praise or gift', async () => {
  for (const how of ['note', 'call', 'card', 'praise', 'gift'] as const) {
    const town = await aTown()
    const { sphere } = town
    const { id } = await fromAna(town)
    await sphere.run('thanks.write', { id: sphere.read.by('thanksFor', id)[0]!.id, how })
    await sphere.run('passing.outcome', {
      passingId: id as never,
      kind: 'helped',
      workedFor: ['me'],
    })
    expect(thanksOf(town, id)).toEqual([
      [town.ana, 'receipt', 'written'],
      [town.ana, 'success', 'open'],
    ])
    await sphere.run('passing.tellAndThank', { passingId: id as never, how })
    expect(sphere.read.by('thanksFor', id).map((one) => [one.state, one.how])).toEqual([
      ['written', how],
      ['written', how],
    ])
  }
})

test('what I gave keeps what they said to it and what I said to that', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await sphere.run('referral.note', {
    direction: 'given',
    people: [town.carla as never],
    forWhom: town.ben as never,
    purpose: 'a baker',
  })
  const passingId = id as never
  expect(sphere.view('inbox', { filter: 'everything' }).rows).toMatchObject([
    { title: 'Carla Haas', from: 'You gave this to Ben' },
  ])
  await sphere.run('passing.remember', { passingId, reaction: 'Just right' })
  await sphere.run('passing.remember', { passingId, myResponse: 'Glad to hear it' })
  expect(sphere.view('passing', { id })).toMatchObject({
    reaction: 'Just right',
    myResponse: 'Glad to hear it',
  })
})
