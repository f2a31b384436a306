import { expect, test } from 'vitest'
import { naturalAct, nextActs } from '../../../src/renderer/inbox/nextActs'
import type { PassingSeen } from '../../../src/renderer/inbox/passingSeen'
import { stagePath } from '../../../src/renderer/inbox/stagePath'
import { aTown, fromAna } from '../../shared/commands/passingTown'

const acts = (seen: PassingSeen) => nextActs(seen).map(({ says }) => says)
const path = (seen: PassingSeen) =>
  stagePath(seen).map(({ says, state }) => (state === 'next' ? `(${says})` : says))

test('a received referral offers what fits its stage, and its path ends in one equal word', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  const passingId = id as never
  const seen = () => sphere.view('passing', { id })!
  expect(acts(seen())).toEqual(['Spoke', 'Left a message', 'Later'])
  expect(path(seen())).toEqual(['Received', '(Spoke)', 'Met', 'How it went'])
  await sphere.run('passing.leftMessage', { passingId })
  expect(acts(seen()), 'another try').toEqual(['Spoke', 'Left a message', 'Later'])
  await sphere.run('passing.spoke', { passingId })
  expect(acts(seen())).toEqual(['Yes, told'])
  await sphere.run('passing.tellAndThank', { passingId })
  expect(acts(seen())).toEqual(['Plan it', 'Met', 'How it went'])
  await sphere.run('passing.met', { passingId })
  expect(path(seen())).toEqual(['Received', 'Spoke', 'Met', '(How it went)'])
  await sphere.run('passing.outcome', { passingId, kind: 'stalled' })
  expect(path(seen())).toEqual(['Received', 'Spoke', 'Met', 'Gone quiet'])
  await sphere.run('passing.tellAndThank', { passingId })
  expect(seen().stage).toBe('closed')
  expect(path(seen()), 'once closed').toEqual(['Received', 'Spoke', 'Met', 'Gone quiet'])
  await sphere.run('passing.reopen', { passingId })
  expect(path(seen()), 'as far as before').toEqual(['Received', 'Spoke', 'Met', '(How it went)'])
})

test('what has come to an end shows the steps it really went, and how', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  const pathOf = (id: string) => path(sphere.view('passing', { id })!)
  const received = await fromAna(town)
  const about = (id: string) => ({ passingId: id as never })
  await sphere.run('passing.outcome', { ...about(received.id), kind: 'notThisTime' })
  await sphere.run('passing.tellAndThank', about(received.id))
  expect(pathOf(received.id), 'nobody was called').toEqual(['Received', 'Not this time'])
  const given = await sphere.run('referral.note', {
    direction: 'given',
    people: [carla] as never,
    forWhom: ben as never,
    purpose: 'A flat',
  })
  await sphere.run('shortList.choose', { ...about(given.id), personId: carla as never })
  await sphere.run('passing.outcome', {
    ...about(given.id),
    kind: 'helped',
    workedFor: [ben as never],
  })
  expect(pathOf(given.id)).toEqual(['Given', 'Spoke', 'Worked'])
  const asked = await sphere.run('passAlong.ask', { personId: ana, purpose: 'A roofer' } as never)
  const { id: askedId } = asked as { id: string }
  await sphere.run('passAlong.answer', about(askedId))
  expect(pathOf(askedId)).toEqual(['Asked', 'Answered', 'Not this time'])
  const lead = await sphere.run('lead.note', {
    direction: 'received',
    giver: ana as never,
    name: 'Harbor Bakery',
    nextStep: 'none',
  })
  await sphere.run('lead.findPerson', { ...about(lead.id), personId: carla as never })
  await sphere.run('passing.outcome', { ...about(lead.id), kind: 'falseAlarm' })
  await sphere.run('passing.tellAndThank', about(lead.id))
  expect(pathOf(lead.id)).toEqual([
    'Heard about it',
    'Found a person',
    'Found a way to reach them',
    'False alarm',
  ])
  const two = await sphere.run('introduction.draft', { a: ana as never, b: ben as never })
  await sphere.run('introduction.answer', {
    ...about(two.id),
    personId: ben as never,
    consent: 'no',
  })
  expect(pathOf(two.id)).toEqual(['Drafted', 'Asked', 'Not this time'])
  await sphere.run('introduction.answer', {
    ...about(two.id),
    personId: ben as never,
    consent: 'asked',
  })
  expect(pathOf(two.id), 'open again').toEqual(['Drafted', '(Sent)', 'Spoke', 'How it went'])
})

test('a short list asks which one was called, one name asks yes or not yet', async () => {
  const town = await aTown()
  const { sphere, ben, carla, ana } = town
  const given = (people: string[]) =>
    sphere.run('referral.note', {
      direction: 'given',
      people: people as never,
      forWhom: ben,
      purpose: 'A flat',
    })
  const several = await given([ana, carla])
  expect(acts(sphere.view('passing', { id: several.id })!)).toEqual(['Ana', 'Carla', 'Not yet'])
  expect(naturalAct(sphere.view('passing', { id: several.id })!), 'never guessed').toBeUndefined()
  const one = await given([carla])
  expect(acts(sphere.view('passing', { id: one.id })!)).toEqual(['Yes', 'Not yet'])
})

test('whoever was asked has thought of someone or of nobody; a lead walks its own path', async () => {
  const town = await aTown()
  const { sphere, ana, carla } = town
  const asked = await sphere.run('passAlong.ask', { personId: carla, purpose: 'A roofer' })
  expect(acts(sphere.view('passing', { id: asked.id })!)).toEqual([
    'Thought of someone',
    'Nobody',
    'Later',
  ])
  const lead = await sphere.run('lead.note', {
    direction: 'received',
    giver: ana,
    name: 'Harbor Bakery',
    nextStep: 'none',
  })
  const seen = () => sphere.view('passing', { id: lead.id })!
  expect(path(seen())).toEqual([
    'Heard about it',
    '(Find a person)',
    'Find a way to reach them',
    'Referral',
  ])
  await sphere.run('lead.findPerson', { passingId: lead.id, personId: carla })
  expect(path(seen()).at(-1)).toBe('(Referral)')
})

test('the one whose thanks is due first is thanked first', async () => {
  const town = await aTown()
  const { sphere, ana, carla } = town
  const { id } = await fromAna(town)
  const passingId = id as never
  await sphere.run('passing.outcome', { passingId, kind: 'helped', workedFor: [carla] })
  await sphere.run('passing.tellAndThank', { passingId })
  const seen = sphere.view('passing', { id })!
  expect(seen.row.next.words).toBe('Thank Carla')
  expect(nextActs(seen)).toMatchObject([{ act: 'thanked', id: seen.thanksNext }])
  expect(seen.thanks.find((one) => one.id === seen.thanksNext)?.to.id).toBe(carla)
  expect(ana).not.toBe(carla)
})
