import { expect, test } from 'vitest'
import { aTown, fromAna, read, whyNot, type Town } from './passingTown'

const joining = ({ sphere }: Town, id: string, personId: string | null) =>
  sphere.view('joining', { id, personId })

const given = ({ sphere, ben, carla }: Town) =>
  sphere.run('referral.note', {
    direction: 'given',
    forWhom: ben as never,
    people: [carla as never],
    purpose: 'A roofer',
  })

test('names join what I gave, up to three, and the question asks which one; a fourth is refused', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla, dora } = town
  const { id } = await given(town)
  const join = 'shortList.join' as never
  expect(joining(town, id, ana)).toMatchObject({
    does: 'shortList',
    says: 'Add Ana to the names for Ben',
  })
  await sphere.run('shortList.join', { passingId: id as never, personId: ana as never })
  expect(read(town, id)).toMatchObject({
    people: [carla, ana],
    nextStep: { words: 'Which one did Ben call?', due: '2026-11-26' },
  })
  await sphere.undo()
  expect(read(town, id)).toMatchObject({
    people: [carla],
    nextStep: { words: 'Have Ben and Carla spoken?' },
  })
  await sphere.redo()
  for (const [personId, code] of [
    [ana, 'same'],
    [ben, 'same'],
    [dora, 'channel'],
  ])
    expect((await whyNot(town, join, { passingId: id, personId }))?.[0]).toBe(code)
  await sphere.run('shortList.join', {
    passingId: id as never,
    personId: { personId: dora as never, reach: '+1 202 555 0104' },
  })
  const hugo = { name: 'Hugo Novak', reach: '+1 202 555 0171' }
  const refused = await whyNot(town, join, { passingId: id, personId: hugo })
  expect(refused).toEqual(['three', 'Up to three names are enough to choose from.'])
  expect([...sphere.read.all('person')], 'nobody stays of what was refused').toHaveLength(4)
  await sphere.run('shortList.choose', { passingId: id as never, personId: ana as never })
  expect(joining(town, id, null)).toMatchObject({ does: 'nothing', code: 'chosen' })
})

test('each item says what adding somebody means: whom to speak to, an answer, the other side, or nobody', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  const lead = await sphere.run('lead.note', {
    direction: 'received',
    giver: ana as never,
    name: 'Harbor Bakery',
    nextStep: 'none',
  })
  const asked = await sphere.run('passAlong.ask', { personId: ana as never, purpose: 'A roofer' })
  const received = await fromAna(town)
  const step = await sphere.run('followUp.add', {
    about: { personId: ben },
    words: 'Send the plan',
    due: '2026-11-20',
  } as never)
  const says = (id: string, personId: string | null) => {
    const found = joining(town, id, personId)
    return [found?.does, found?.says]
  }
  expect(says(lead.id, carla)).toEqual(['findPerson', 'Speak to Carla about it'])
  expect(says(lead.id, null)).toEqual(['findPerson', 'Speak to somebody about it'])
  expect(says(lead.id, ana)).toEqual(['nothing', 'Ana Marin is in it already.'])
  expect(says(asked.id, carla)).toEqual(['answer', 'Ana thought of Carla'])
  expect(says(received.id, ben)).toEqual(['introduce', 'For Ben'])
  expect(says((step as { id: string }).id, carla)[1]).toMatch(/^A step takes nobody in\./)
  expect(joining(town, 'nothing', carla)).toBeNull()
  await sphere.run('passAlong.answer', { passingId: asked.id as never })
  expect(says(asked.id, carla)).toEqual([
    'nothing',
    'That has come to an end already. Open it again first.',
  ])
})

test('an introduction whose one side is no longer there takes another, who is asked anew', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla, dora } = town
  const { id } = await sphere.run('introduction.draft', {
    a: ana as never,
    b: ben as never,
    whyB: 'Both restore old houses',
  })
  const passingId = id as never
  await sphere.run('introduction.answer', { passingId, personId: ana as never, consent: 'yes' })
  const other = 'introduction.otherSide' as never
  expect(await whyNot(town, other, { passingId, personId: carla })).toEqual([
    'two',
    'An introduction is of two people. Both are there.',
  ])
  await sphere.run('person.delete', { ids: [ben] as never })
  expect(joining(town, id, carla)).toMatchObject({
    does: 'otherSide',
    says: 'Introduce Ana and Carla',
  })
  await sphere.run('introduction.otherSide', { passingId, personId: carla as never })
  const now = read(town, id)
  expect(now.people).toEqual([ana, carla])
  expect(now.sides[ana]?.consent, 'what Ana said stays').toBe('yes')
  expect(now.sides[carla]?.consent).toBe('unasked')
  expect(now.draft?.whyB, 'said of somebody else').not.toMatch(/old houses/)
  expect(await whyNot(town, other, { passingId, personId: dora })).toHaveLength(2)
  await sphere.undo()
  expect(read(town, id).people).toEqual([ana, ben])
})
