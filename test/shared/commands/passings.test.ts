import { expect, test } from 'vitest'
import type { CommandInput } from '../../../src/shared/commands'
import { openSphere } from '../../sphere/openSphere'

/** Ana gives, Ben looks for something, Carla can be reached, Dora cannot. Thursday, noon. */
const aTown = async () => {
  const sphere = openSphere('2026-11-19')
  const add = async (name: string, phone?: string) => {
    const { id } = await sphere.run('person.add', { name, circle: 'known' })
    if (phone)
      await sphere.run('person.addChannel', { id, kind: 'phones', value: phone, label: 'mobile' })
    return id
  }
  return {
    sphere,
    ana: await add('Ana Marin', '+1 202 555 0101'),
    ben: await add('Ben Silva', '+1 202 555 0102'),
    carla: await add('Carla Haas', '+1 202 555 0103'),
    dora: await add('Dora Lund'),
  }
}
type Town = Awaited<ReturnType<typeof aTown>>

const read = ({ sphere }: Town, id: string) => sphere.read.get('passing', id)!
const thanksOf = ({ sphere }: Town, id: string) =>
  sphere.read.by('thanksFor', id).map(({ toId, occasion, state }) => [toId, occasion, state])
const reports = ({ sphere }: Town, id: string) =>
  sphere.read.by('reportsOf', id).sort((a, b) => (a.step < b.step ? -1 : 1))
const reportsOf = (town: Town, id: string) =>
  reports(town, id).map(({ step, state }) => [step, state])

const fromAna = (town: Town, more: Partial<CommandInput<'referral.note'>> = {}) =>
  town.sphere.run('referral.note', {
    direction: 'received',
    giver: town.ana as never,
    people: [town.carla as never],
    purpose: 'She wants to sell her flat',
    ...more,
  })

const whyNot = async ({ sphere }: Town, name: never, input: unknown) => {
  const reply = await sphere.attempt(name, input)
  return reply.ok ? null : [reply.code, reply.message]
}

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
