import { expect, test } from 'vitest'
import { aTown, read, thanksOf, whyNot } from './passingTown'

const none = { nextStep: 'none' }
const peopleOf = ({ sphere }: Awaited<ReturnType<typeof aTown>>) =>
  [...sphere.read.all('person')].map(({ name }) => name)

test('[002-10 name alone] a lead is noted with a giver who is new, as one step that Undo takes back whole', async () => {
  const town = await aTown()
  const { id } = await town.sphere.run('lead.note', {
    direction: 'received',
    giver: { name: 'Hugo Novak', reach: 'hugo@example.org' },
    name: 'Harbor Bakery',
    nextStep: { words: 'Walk by', due: '2026-11-22' as never },
  })
  const giver = town.sphere.read.get('person', read(town, id).giver)
  expect(giver).toMatchObject({ name: 'Hugo Novak', circle: 'unplaced' })
  expect(giver?.emails.map(({ value }) => value)).toEqual(['hugo@example.org'])
  expect(thanksOf(town, id)).toEqual([[giver?.id, 'receipt', 'open']])
  await town.sphere.undo()
  expect(peopleOf(town)).toHaveLength(4)
})

test('a lead at a firm that is known by this name is linked to it', async () => {
  const town = await aTown()
  const firm = await town.sphere.run('organisation.add', { name: 'Harbor Bakery' })
  const lead = { direction: 'received', giver: town.ana, ...none }
  const { id } = await town.sphere.run('lead.note', { ...lead, name: 'harbor bakery' } as never)
  const other = await town.sphere.run('lead.note', { ...lead, name: 'Harbor Bank' } as never)
  expect(read(town, id).business?.organisationId).toBe(firm.id)
  expect(read(town, other.id).business?.organisationId).toBeUndefined()
})

test('[002-05 purpose] a referral to somebody new takes the name and a way to reach them in one go, or nothing of it', async () => {
  const town = await aTown()
  const referral = { direction: 'received', giver: town.ana, purpose: 'Sells a flat' }
  const nora = { name: 'Nora Lind' }
  const note = 'referral.note' as never
  expect(await whyNot(town, note, { ...referral, people: [nora] })).toEqual([
    'channel',
    'A way to reach Nora: an e-mail, a number or a link.',
  ])
  expect(await whyNot(town, note, { ...referral, people: [{ ...nora, reach: 'nora@' }] })).toEqual([
    'email',
    '“nora@” does not look like an e-mail address.',
  ])
  expect(await whyNot(town, note, { ...referral, people: [{ name: ' ' }] })).toEqual([
    'empty',
    'A name is enough, but it needs a name.',
  ])
  expect(peopleOf(town), 'nobody stays of what was refused').toHaveLength(4)
  for (const [reach, kind] of [
    ['nora@example.org', 'emails'],
    ['+1 202 555 0170', 'phones'],
    ['linkedin.com/in/nora', 'links'],
  ] as const) {
    const { id } = await town.sphere.run('referral.note', {
      ...referral,
      people: [{ ...nora, reach }],
    } as never)
    const [person] = read(town, id).people
    expect(town.sphere.read.get('person', person!)?.[kind].map(({ value }) => value)).toEqual([
      reach,
    ])
  }
})

test('a way to reach somebody known can be given with the referral', async () => {
  const town = await aTown()
  const { id } = await town.sphere.run('referral.note', {
    direction: 'received',
    giver: town.ana as never,
    people: [{ personId: town.dora as never, reach: '+1 202 555 0104' }],
    purpose: 'Wants to move',
  })
  expect(read(town, id).people).toEqual([town.dora])
  expect(town.sphere.read.get('person', town.dora)?.phones).toHaveLength(1)
})

test('[002-12] a person and a channel, given together, make a referral of a lead; only the purpose is asked for then', async () => {
  const town = await aTown()
  const { sphere, ana, ben } = town
  const { id } = await sphere.run('lead.note', {
    direction: 'received',
    giver: ana as never,
    name: 'Harbor Bakery',
    ...none,
  } as never)
  const passingId = id as never
  const lacking = (to: 'referral' | 'introduction') =>
    sphere.view('passing', { id })!.lacking[to].map(({ what }) => what)
  expect(lacking('referral')).toEqual(['person', 'purpose'])
  await sphere.run('lead.findPerson', {
    passingId,
    personId: { name: 'Nora Lind', reach: '+1 202 555 0170' },
  })
  expect(read(town, id).stage).toBe('reachable')
  expect(lacking('referral')).toEqual(['purpose'])
  await sphere.run('lead.promote', { passingId, purpose: 'A new oven' })
  expect(sphere.view('passing', { id })).toMatchObject({ kind: 'referral', wasBefore: 'lead' })
  expect(lacking('introduction')).toEqual(['side'])
  await sphere.run('referral.introduce', { passingId, forWhom: ben as never })
  expect(read(town, id)).toMatchObject({ kind: 'introduction', giver: ana, forWhom: ben })
  await sphere.run('passing.turnBack', { passingId })
  await sphere.run('passing.turnBack', { passingId })
  expect(sphere.view('passing', { id })).toMatchObject({ kind: 'lead', wasBefore: null })
})

test('[002-06 chain] whoever was asked thought of somebody: a referral that keeps where it came from, and the question is answered', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  const need = await sphere.run('need.add', { personId: ben, words: 'A roofer' })
  const asked = await sphere.run('passAlong.ask', {
    personId: ana as never,
    needId: need.id as never,
  })
  const { id } = await sphere.run('referral.note', {
    direction: 'received',
    giver: ana as never,
    forWhom: ben as never,
    people: [carla as never],
    needId: need.id as never,
    cameFrom: asked.id as never,
  })
  expect(read(town, id)).toMatchObject({ cameFrom: asked.id, giver: ana, needId: need.id })
  expect(read(town, asked.id)).toMatchObject({ stage: 'closed', nextStep: 'none' })
  expect(sphere.view('inbox', { filter: 'everything' }).rows.map((row) => row.id)).toEqual([id])
  expect(sphere.read.get('need', need.id)?.stage, 'still open').not.toBe('solved')
  await sphere.undo()
  expect(read(town, asked.id).stage).toBe('asked')
})

test('a short list of three asks one question after seven days', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  const hugo = { name: 'Hugo Novak', reach: '+1 202 555 0171' }
  const { id } = await sphere.run('referral.note', {
    direction: 'given',
    forWhom: ben as never,
    people: [ana as never, carla as never, hugo],
    purpose: 'A roofer',
  })
  expect(read(town, id).nextStep).toEqual({
    words: 'Which one did Ben call?',
    due: '2026-11-26',
  })
  await sphere.run('shortList.choose', { passingId: id as never, personId: carla as never })
  expect(read(town, id)).toMatchObject({ people: [carla], stage: 'spoke' })
})

test('what stays between two is not said to a third, whoever asks: neither as the purpose nor in the letter', async () => {
  const town = await aTown()
  const { sphere, ana, ben } = town
  const need = await sphere.run('need.add', {
    personId: ben,
    words: 'A divorce lawyer',
    betweenUs: true,
  })
  const ask = (said: Record<string, string>) =>
    whyNot(town, 'passAlong.ask' as never, { personId: ana, needId: need.id, ...said })
  const kept = 'That stays between you two. Say it in other words.'
  expect(await ask({ purpose: 'Knows a divorce lawyer?' })).toEqual(['purpose', kept])
  expect(
    await ask({ purpose: 'Somebody for papers', letter: 'Hi Ana,\n\na  Divorce\nlawyer?' }),
  ).toEqual(['text', kept])
  expect([...sphere.read.all('passing')], 'nobody was asked').toEqual([])
  expect(await ask({ purpose: 'Somebody for papers', letter: 'Hi Ana' })).toBeNull()
  const [asked] = [...sphere.read.all('passing')]
  expect(asked).toMatchObject({ needId: need.id, purpose: 'Somebody for papers' })
  expect(JSON.stringify(asked), 'the letter is not kept').not.toContain('Hi Ana')
  await sphere.run('need.edit', { id: need.id, patch: { betweenUs: false } } as never)
  expect(await ask({ letter: 'A divorce lawyer?' }), 'no longer between us').toBeNull()
})
