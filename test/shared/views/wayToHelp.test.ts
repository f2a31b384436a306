import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { whyToday } from '../../../src/shared/text/whyToday'
import { openSphere } from '../../sphere/openSphere'

/** Ana is watched for; she looked for a roofer long ago, does bread, and was called yesterday. */
const watched = async () => {
  const sphere = openSphere('2026-09-01')
  const person = async (name: string, offer?: string) => {
    const { id } = await sphere.run('person.add', { name })
    if (offer) await sphere.run('offer.add', { personId: id, words: offer })
    return id
  }
  const call = (id: string) =>
    sphere.run('touch.log', { kind: 'call', personIds: [id as typeof ana] })
  const ana = await person('Ana Marin', 'Sourdough bread for parties')
  const dora = await person('Dora Lind')
  const { id: need } = await sphere.run('need.add', {
    personId: ana,
    words: 'A roofer',
    asked: true,
  })
  await sphere.run('person.watchFor', { id: ana })
  sphere.later(78)
  await call(ana)
  sphere.later(1)
  const today = () =>
    sphere
      .view('threeToday', {})
      .map(({ name, reason }) => `${name}: ${whyToday(reason, sphere.today)}`)
  return { sphere, person, call, today, ana, dora, need }
}

const hugoCan = 'Ana Marin: A way to help: Hugo could help Ana'

test('[001-08 raised] somebody new who could help whoever is watched for is brought up, once, with no day and no count', async () => {
  const { sphere, person, call, today, ana } = await watched()
  expect(today(), 'what was there before is no news').toEqual([])
  await person('Ben Silva', 'Piano lessons')
  expect(today()).toEqual([])
  await person('Hugo Novak', 'Roofer')
  expect(today()).toEqual([hugoCan])
  expect(sphere.view('inbox', { filter: 'everything' }).rows).toEqual([])
  sphere.later(1)
  expect(today(), 'it waits quietly').toEqual([hugoCan])
  await call(ana)
  expect(today()).toEqual([])
  sphere.later(1)
  expect(today(), 'said once').toEqual([])
  await person('Carla Haas', 'Roofer')
  expect(today(), 'what came since is new again').toEqual([
    'Ana Marin: A way to help: Carla could help Ana',
  ])
})

test('[001-08 raised] so is somebody who has come to look for what they do', async () => {
  const { sphere, today, ana, dora } = await watched()
  await sphere.run('need.add', { personId: dora, words: 'Bread for a party', asked: true })
  const said = 'Ana Marin: A way to help: Dora is looking for what Ana does'
  expect(today()).toContain(said)
  await sphere.run('person.stopWatching', { id: ana })
  expect(today()).not.toContain(said)
})

test('[001-08 raised] and somebody new who is as they wish to be sent people', async () => {
  const { sphere, person, today, ana } = await watched()
  await sphere.run('person.edit', { id: ana, patch: { idealReferral: 'Owners of hotels' } })
  expect(today()).toEqual([])
  await person('Eva Mann', 'Rooms in two small hotels')
  expect(today()).toEqual(['Ana Marin: A way to help: Ana may be glad to meet Eva'])
  await sphere.run('introduction.draft', { a: ana, b: await person('Eva Two'), whyA: 'Hotels' })
  expect(today(), 'what was done today leaves its place empty').toEqual([])
})

test('a way to help goes quietly after two weeks, and another day is another day', async () => {
  const { sphere, person, today, ana, need } = await watched()
  await sphere.run('need.withdraw', { id: need })
  await sphere.run('person.edit', { id: ana, patch: { idealReferral: 'Roofers' } })
  await person('Hugo Novak', 'Roofer')
  const said = ['Ana Marin: A way to help: Ana may be glad to meet Hugo']
  const until = '2026-11-22' as Day
  await sphere.run('suggestion.putOff', { personId: ana, until })
  expect(today()).toEqual([])
  sphere.later(1)
  expect(today(), 'not before that day').toEqual([])
  sphere.later(2)
  expect(today()).toEqual(said)
  sphere.later(11)
  expect(today()).toEqual(said)
  sphere.later(2)
  expect(today()).toEqual([])
})

test('nobody is brought up as a way to help, or for whom there is one, who is not to be brought up', async () => {
  const { sphere, person, today, ana, need } = await watched()
  const hugo = await person('Hugo Novak', 'Roofer')
  const isSilent = async () => {
    const before = today()
    await sphere.undo()
    return before.length === 0 && today().length === 1
  }
  await sphere.run('person.edit', { id: hugo, patch: { askedNotToBe: true } })
  expect(await isSilent()).toBe(true)
  await sphere.run('person.archive', { ids: [ana] })
  expect(await isSilent()).toBe(true)
  await sphere.run('need.edit', { id: need, patch: { betweenUs: true } })
  expect(await isSilent(), 'what stays between two is not brought up').toBe(true)
  await sphere.run('need.solve', { id: need, by: 'me' })
  expect(await isSilent()).toBe(true)
})

test('of several who are watched for, one is brought up a day', async () => {
  const { sphere, person, today, dora } = await watched()
  await sphere.run('person.watchFor', { id: dora })
  await sphere.run('person.edit', { id: dora, patch: { idealReferral: 'Roofers' } })
  await person('Hugo Novak', 'Roofer')
  expect(today()).toEqual([hugoCan])
})
