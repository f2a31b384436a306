import { expect, test } from 'vitest'
import { keyWords } from '../../../src/shared/matching/words/keyWords'
import { rootOf } from '../../../src/shared/matching/words/rootOf'
import { openSphere } from '../../sphere/openSphere'

/** Ada the roofer, Ben who looks for one, Carla Baker who is no baker, Dora of a roofing firm. */
const aStreet = async () => {
  const sphere = openSphere()
  const add = async (name: string, does = '') =>
    (await sphere.run('person.add', { name, does, circle: 'known' })).id
  const [ada, ben, carla, dora] = [
    await add('Ada Holm', 'roofer for old houses'),
    await add('Ben Silva'),
    await add('Carla Baker', 'tax adviser'),
    await add('Dora Lund'),
  ]
  await sphere.run('position.add', {
    personId: dora,
    organisation: 'Lund Roofing',
    title: 'Office clerk',
  })
  return { sphere, add, ada, ben, carla, dora }
}

type Street = Awaited<ReturnType<typeof aStreet>>

const helpersOf = ({ sphere }: Street, words: string) =>
  sphere.view('helpers', { words }).helpers.map(({ id, why }) => [id, why])

test('a roofer, roofing and a roof are the same thing; so are photographer and photography', () => {
  for (const words of [
    'roof roofs roofer roofers roofing',
    'photographer photography',
    'baker bakers bakery',
    'electrician electrical electric',
  ])
    expect(new Set(words.split(' ').map(rootOf)).size, words).toBe(1)
  expect(new Set(['roof', 'root', 'room', 'plumb', 'plum'].map(rootOf)).size).toBe(5)
})

test('words that only ask say nothing of what is wanted', () => {
  const said = keyWords(
    'I am looking for someone good who could help with an old slate Roof, please',
  )
  expect(said.map(({ word }) => word)).toEqual(['slate', 'Roof'])
})

test('whoever does it comes before whoever works where it is done, each with the reason', async () => {
  const street = await aStreet()
  expect(helpersOf(street, 'someone for an old slate roof')).toEqual([
    [street.ada, '‘roofer’ is in what Ada Holm does'],
    [street.dora, '‘Roofing’ is in the name of the firm'],
  ])
})

test('nobody is a baker because of the name, and nobody helps themselves', async () => {
  const street = await aStreet()
  expect(helpersOf(street, 'a good baker')).toEqual([])
  const { helpers } = street.sphere.view('helpers', { words: 'roof', without: street.ada })
  expect(helpers.map(({ id }) => id)).toEqual([street.dora])
})

test('what somebody says to help with comes first, a resting one not at all', async () => {
  const street = await aStreet()
  const { id } = await street.sphere.run('offer.add', {
    personId: street.carla,
    words: 'repairs of slate roofs',
  })
  expect(helpersOf(street, 'repairs of a slate roof')[0]).toEqual([
    street.carla,
    'Can help with: repairs of slate roofs',
  ])
  await street.sphere.run('offer.edit', { id, patch: { grade: 'benched' } })
  expect(helpersOf(street, 'a roof').map(([one]) => one)).not.toContain(street.carla)
})

test('how close somebody stands changes nothing, nor whether they were archived and came back', async () => {
  const street = await aStreet()
  const before = helpersOf(street, 'a roof')
  await street.sphere.run('person.place', { ids: [street.dora], circle: 'close' })
  await street.sphere.run('person.place', { ids: [street.ada], circle: 'unplaced' })
  expect(helpersOf(street, 'a roof')).toEqual(before)
  await street.sphere.run('person.archive', { ids: [street.ada] })
  expect(helpersOf(street, 'a roof')).toHaveLength(1)
  await street.sphere.run('person.restore', { ids: [street.ada] })
  expect(helpersOf(street, 'a roof')).toEqual(before)
})

test('the words follow every change, also those taken back', async () => {
  const street = await aStreet()
  expect(helpersOf(street, 'piano')).toEqual([])
  await street.sphere.run('person.edit', { id: street.ben, patch: { does: 'tunes pianos' } })
  expect(helpersOf(street, 'a piano')).toHaveLength(1)
  await street.sphere.undo()
  expect(helpersOf(street, 'a piano')).toEqual([])
  await street.sphere.redo()
  expect(helpersOf(street, 'a piano')).toHaveLength(1)
})

test('nobody is brought up who asked not to be introduced, or is strained', async () => {
  const street = await aStreet()
  await street.sphere.run('person.edit', { id: street.ada, patch: { askedNotToBe: true } })
  expect(helpersOf(street, 'a roof').map(([id]) => id)).toEqual([street.dora])
  await street.sphere.run('private.stand', {
    personId: street.dora,
    value: 'antiSponsor',
    reason: 'A quarrel over a bill',
  })
  expect(helpersOf(street, 'a roof')).toEqual([])
})

test('somebody who knows a person that could help may know someone', async () => {
  const street = await aStreet()
  await street.sphere.run('lightPerson.add', {
    knownById: street.carla,
    name: 'a piano tuner in Bergen',
    does: 'tunes pianos',
  })
  const { helpers, mayKnow } = street.sphere.view('helpers', { words: 'my piano is out of tune' })
  expect(helpers).toEqual([])
  expect(mayKnow.map(({ id, why }) => [id, why])).toEqual([
    [street.carla, 'Knows a piano tuner in Bergen, tunes pianos'],
  ])
})

test('with somebody in hand the others say who could help, and whom they could help', async () => {
  const street = await aStreet()
  const { sphere, ada, ben, dora } = street
  await sphere.run('need.add', { personId: ben, words: 'a roof that keeps the rain out' })
  await sphere.run('need.add', { personId: ada, words: 'an adviser for tax' })
  const ofBen = sphere.view('candidates', { personId: ben })
  expect(ofBen.helpers.map(({ id }) => id)).toEqual([ada, dora])
  expect(ofBen.helpers[0]?.beside).toBe('roofer for old houses')
  expect(ofBen.helped).toEqual([])
  const ofAda = sphere.view('candidates', { personId: ada })
  expect(ofAda.helpers.map(({ id }) => id)).toEqual([street.carla])
  expect(ofAda.helped.map(({ id, beside }) => [id, beside])).toEqual([
    [ben, 'looking for a roof that keeps the rain out'],
  ])
})

test('[001-16 between us] what is just between us lights nobody up', async () => {
  const street = await aStreet()
  const { sphere, ada, ben } = street
  await sphere.run('need.add', { personId: ben, words: 'a new roof', betweenUs: true })
  expect(sphere.view('candidates', { personId: ben }).helpers).toEqual([])
  expect(sphere.view('candidates', { personId: ada }).helped).toEqual([])
  expect(sphere.view('thread', {})).toBeNull()
})

test('never more than seven are lit, those who help first, and some whom one could help', async () => {
  const street = await aStreet()
  const { sphere, add } = street
  const hugo = await add('Hugo Novak', 'coffee roaster')
  await sphere.run('need.add', { personId: hugo, words: 'a carpenter for the counter' })
  for (let place = 0; place < 9; place += 1) {
    await add(`Carpenter ${place}`, 'carpenter')
    const other = await add(`Office ${place}`)
    await sphere.run('need.add', { personId: other, words: `coffee for office ${place}` })
  }
  const { helpers, helped } = sphere.view('candidates', { personId: hugo })
  expect([helpers.length, helped.length]).toEqual([5, 2])
})

test('the thread for today joins an asked need with who could help; put off, it rests a month', async () => {
  const street = await aStreet()
  const { sphere, ben, ada } = street
  expect(sphere.view('thread', {})).toBeNull()
  const { id: needId } = await sphere.run('need.add', { personId: ben, words: 'a slate roof' })
  expect(sphere.view('thread', {})).toMatchObject({
    needId,
    asker: { id: ben },
    helper: { id: ada },
    why: '‘roofer’ is in what Ada Holm does',
  })
  await sphere.run('thread.putOff', { needId, personId: ada })
  expect(sphere.view('thread', {}), 'nothing else is asked today').toBeNull()
  sphere.later(1)
  expect(sphere.view('thread', {})?.helper.id, 'the next one tomorrow').toBe(street.dora)
  sphere.later(30)
  expect(sphere.view('thread', {})?.helper.id).toBe(ada)
})

test('somebody without a place, or a need that is being seen to, gives no thread', async () => {
  const street = await aStreet()
  const { sphere, ben, ada, dora } = street
  const { id: needId } = await sphere.run('need.add', { personId: ben, words: 'a slate roof' })
  await sphere.run('person.place', { ids: [ada, dora], circle: 'unplaced' })
  expect(sphere.view('thread', {})).toBeNull()
  await sphere.run('person.place', { ids: [ada], circle: 'known' })
  await sphere.run('introduction.draft', { a: ben, b: ada, needId })
  expect(sphere.view('thread', {})).toBeNull()
})
