import { expect, test } from 'vitest'
import type { Lens } from '../../../src/shared/views/lens'
import { openSphere } from '../../sphere/openSphere'

/** Ann is close, Ben known well, Carla known a little, Dora has no place yet. */
const four = async () => {
  const sphere = openSphere()
  const add = async (name: string, circle: 'close' | 'known' | 'acquainted' | 'unplaced') =>
    (await sphere.run('person.add', { name, circle })).id
  return {
    sphere,
    ann: await add('Ann', 'close'),
    ben: await add('Ben', 'known'),
    carla: await add('Carla', 'acquainted'),
    dora: await add('Dora', 'unplaced'),
  }
}

type Four = Awaited<ReturnType<typeof four>>

const litIn = ({ sphere }: Four, lens: Lens) => sphere.view('lens', { lens }).lit

test('looking for: whoever looks for something, with the words; what is just between us stays so', async () => {
  const world = await four()
  const { sphere, ann, ben, dora } = world
  await sphere.run('need.add', { personId: ann, words: 'a photographer' })
  await sphere.run('need.add', { personId: ben, words: 'a lawyer for a divorce', betweenUs: true })
  await sphere.run('need.add', { personId: dora, words: 'a flat' })
  const seen = sphere.view('lens', { lens: 'lookingFor' })
  expect(seen.count).toBe(2)
  expect(seen.lit).toEqual([{ id: ann, reason: { kind: 'lookingFor', words: 'a photographer' } }])
  expect(seen.elsewhere).toEqual([
    { id: dora, name: 'Dora', reason: { kind: 'lookingFor', words: 'a flat' } },
  ])
})

test('who has no place comes as at most seven names and a number', async () => {
  const world = await four()
  const { sphere } = world
  for (let place = 0; place < 19; place += 1) {
    const { id } = await sphere.run('person.add', { name: `Person ${place}`, circle: 'unplaced' })
    await sphere.run('need.add', { personId: id, words: 'a flat' })
  }
  const seen = sphere.view('lens', { lens: 'lookingFor' })
  expect([seen.lit.length, seen.elsewhere.length, seen.more, seen.count]).toEqual([0, 7, 12, 19])
})

test('quiet: ninety days for Close, twice that for Know well, one’s own rhythm where it is set', async () => {
  const world = await four()
  const { sphere, ann, ben, carla } = world
  const spoke = sphere.today
  await sphere.run('touch.log', { kind: 'call', personIds: [ann, ben, carla], on: spoke })
  sphere.later(90)
  expect(litIn(world, 'quiet')).toEqual([])
  sphere.later(1)
  expect(litIn(world, 'quiet')).toEqual([{ id: ann, reason: { kind: 'quiet', since: spoke } }])
  await sphere.run('person.edit', {
    id: carla,
    patch: { cadence: { every: 1, unit: 'month' } },
  })
  await sphere.run('person.edit', { id: ann, patch: { cadence: { every: 1, unit: 'year' } } })
  expect(litIn(world, 'quiet').map(({ id }) => id)).toEqual([carla])
  await sphere.run('touch.log', { kind: 'note', personIds: [carla], on: sphere.today })
  expect(litIn(world, 'quiet'), 'a note is no conversation').toHaveLength(1)
  await sphere.run('touch.log', { kind: 'met', personIds: [carla], on: sphere.today })
  expect(litIn(world, 'quiet')).toEqual([])
  sphere.later(90)
  expect(
    litIn(world, 'quiet')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([ben, carla].toSorted())
})

test('new: for thirty days after the first meeting, or after they were added', async () => {
  const world = await four()
  const { sphere, ann } = world
  await sphere.run('person.addHowWeMet', { id: ann, text: 'At school', on: '1990-09-01' as never })
  expect(litIn(world, 'new').map(({ id }) => id)).not.toContain(ann)
  expect(litIn(world, 'new')).toHaveLength(2)
  sphere.later(31)
  expect(litIn(world, 'new')).toEqual([])
})

test('introduced: the two whom one put together, and nobody else', async () => {
  const world = await four()
  const { sphere, ann, ben, carla } = world
  await sphere.run('tie.add', { aId: ann, bId: ben, kind: 'introduced' })
  await sphere.run('tie.add', { aId: ann, bId: carla, kind: 'knows' })
  expect(litIn(world, 'introduced').map(({ id, reason }) => [id, reason])).toEqual([
    [ann, { kind: 'introduced', to: 'Ben' }],
    [ben, { kind: 'introduced', to: 'Ann' }],
  ])
})

test('[004-22 Private lens] it alone says how people stand; the newest word holds', async () => {
  const world = await four()
  const { sphere, ann, ben, carla } = world
  const stand = (personId: typeof ann, value: 'advocate' | 'antiSponsor' | 'neutral') =>
    sphere.run('private.stand', { personId, value, reason: 'Said so' })
  await stand(ann, 'antiSponsor')
  await stand(ann, 'advocate')
  await stand(ben, 'antiSponsor')
  await stand(carla, 'neutral')
  expect(litIn(world, 'private').map(({ id, reason }) => [id, reason])).toEqual([
    [ann, { kind: 'private', standing: 'advocate' }],
    [ben, { kind: 'private', standing: 'antiSponsor' }],
  ])
  for (const lens of ['lookingFor', 'quiet', 'new', 'introduced'] as const)
    expect(JSON.stringify(sphere.view('lens', { lens }))).not.toMatch(/antiSponsor":[1-9]|Said so/)
  expect(JSON.stringify(sphere.view('sphere', {}))).not.toMatch(/antiSponsor|advocate/)
})
