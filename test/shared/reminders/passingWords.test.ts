import { expect, test } from 'vitest'
import { readyToIntroduce, withTwo } from '../../sphere/readyToIntroduce'
import { aTown, fromAna } from '../commands/passingTown'
import { labels, morning, saidAt, wereSaid, words } from './toSay'

type Sphere = Parameters<typeof saidAt>[0]

const today = (sphere: Sphere) => saidAt(sphere, '08:30', [morning(sphere.today)])

/** Lets days pass on which everything was said. */
const after = async (sphere: Sphere, days: number) => {
  sphere.later(days - 1)
  await wereSaid(sphere, [morning(sphere.today)])
  sphere.later(1)
  return words(today(sphere))
}

test('from the first word to the outcome, each step of a referral is said in its own words', async () => {
  const { sphere, ...town } = await aTown()
  const { id } = await fromAna({ sphere, ...town })
  await sphere.run('passing.spoke', { passingId: id })
  expect(await after(sphere, 1)).toEqual([
    'A word to Ana about Carla?',
    'How it goes, and thanks, in one text.',
  ])
  expect(labels(today(sphere))).toEqual(['Write', 'Tomorrow'])
  await sphere.run('passing.tellAndThank', { passingId: id })
  await sphere.run('passing.plan', {
    passingId: id,
    nextStep: { words: 'Send the plan', due: '2026-11-24' as never },
  })
  expect(await after(sphere, 4)).toEqual(['Carla Haas today', 'You wanted to send the plan.'])
  expect(labels(today(sphere))).toEqual(['Open', 'Tomorrow'])
  await sphere.run('passing.met', { passingId: id })
  await sphere.run('passing.tellAndThank', { passingId: id })
  await sphere.run('passing.plan', { passingId: id, nextStep: 'none' })
  expect(await after(sphere, 7)).toBeNull()
  await sphere.run('passing.outcome', { passingId: id, kind: 'helped', workedFor: ['me'] })
  expect(await after(sphere, 1)).toEqual([
    'A word to Ana about Carla?',
    'How it went, and thanks, in one text.',
  ])
  await sphere.run('person.archive', { ids: [town.carla] })
  expect(today(sphere), 'it rests with the person').toBeNull()
})

test('what is received without a plan asks for one, and a giver who is gone is not named', async () => {
  const town = await aTown()
  const { sphere, ana } = town
  const { id } = await fromAna(town)
  await sphere.run('person.delete', { ids: [ana] })
  expect(await after(sphere, 1)).toEqual([
    'Carla Haas is expecting a call',
    'The name came yesterday.',
  ])
  await sphere.run('passing.spoke', { passingId: id })
  sphere.later(1)
  expect(words(today(sphere))?.join(' ')).not.toContain('Ana')
})

test('an introduction is said as draft, as an answer that is awaited, as ready, and as gone quiet', async () => {
  const { sphere, draft, nils } = await withTwo({ asked: true })
  const { id: passingId } = await draft()
  expect(await after(sphere, 1)).toEqual([
    'Frank and Nils do not know each other yet',
    'Your introduction waits to be finished.',
  ])
  await sphere.run('introduction.answer', { passingId, personId: nils, consent: 'asked' })
  expect(await after(sphere, 4)).toEqual([
    'Nothing from Nils yet',
    'You asked about introducing Frank and Nils.',
  ])

  const ready = await readyToIntroduce()
  expect(await after(ready.sphere, 1)).toEqual([
    'Frank and Nils can be introduced',
    'Your message may go out.',
  ])
  await ready.sphere.run('introduction.markSent', { passingId: ready.passingId })
  expect(await after(ready.sphere, 30)).toEqual([
    'Have Frank and Nils gone quiet?',
    'You introduced them on November 20.',
  ])
  await ready.sphere.run('introduction.markSpoken', { passingId: ready.passingId })
  expect(await after(ready.sphere, 7)).toEqual([
    'How did it go with Frank and Nils?',
    'One word is enough.',
  ])
})
