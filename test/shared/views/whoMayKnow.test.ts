import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '../../../src/shared/domain/ids'
import { openSphere } from '../../sphere/openSphere'

const sought = 'the toilet keeps running all night'
const jobs = [
  'Home inspector',
  'Baker',
  'Handyman',
  'Violin teacher',
  'Property manager',
  '',
] as const

/** A town of people with jobs; ties lead from some of them to Ole, a plumber whom only others know. */
const aTown = async (people: readonly (typeof jobs)[number][]) => {
  const sphere = openSphere()
  const ids: PersonId[] = []
  for (const [place, does] of people.entries()) {
    const name = `Person ${String.fromCharCode(65 + place)}`
    ids.push((await sphere.run('person.add', { name, does, circle: 'known' })).id)
  }
  const asker = (await sphere.run('person.add', { name: 'Zoe Asker', circle: 'known' })).id
  return { sphere, ids, asker }
}
type Town = Awaited<ReturnType<typeof aTown>>

const knowers = ({ sphere, asker }: Town) =>
  sphere.view('helpers', { words: sought, without: asker }).mayKnow

const knows = (sphere: Town['sphere'], id: PersonId, words: string) =>
  sphere.run('lightPerson.add', { knownById: id, name: 'Ole Berg', does: words })

const aWorld = fc.record({
  people: fc.array(fc.constantFrom(...jobs), { minLength: 2, maxLength: 6 }),
  who: fc.nat(5),
})

test('a recorded tie to somebody who could help never lowers who has it, and is told; without it the sentence goes', async () => {
  await fc.assert(
    fc.asyncProperty(aWorld, async ({ people, who }) => {
      const town = await aTown(people)
      const id = town.ids[who % town.ids.length]!
      const placeOf = () => {
        const place = knowers(town).findIndex((row) => row.id === id)
        return place < 0 ? Infinity : place
      }
      const before = placeOf()
      await knows(town.sphere, id, 'Plumber')
      expect(placeOf()).toBeLessThanOrEqual(before)
      const row = knowers(town).find((one) => one.id === id)
      expect(row?.why).toContain('Knows Ole Berg, Plumber')
      expect(row?.to).toBe('Ole Berg, Plumber')
      await town.sphere.undo()
      expect(knowers(town).every(({ why }) => !why.includes('Ole Berg'))).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('somebody who knows many people, none of whom could help, does not come before one who knows the right one', async () => {
  const town = await aTown(['', ''])
  const [hub, right] = town.ids as [PersonId, PersonId]
  for (const name of 'Ab Bo Cy Di Ed Fi Gu Hy Io Jo Ka Li'.split(' '))
    await town.sphere.run('lightPerson.add', { knownById: hub, name, does: 'Violin teacher' })
  await knows(town.sphere, right, 'Plumber')
  expect(knowers(town)[0]?.id).toBe(right)
})

test('whoever asks is never among them, nor anybody who is not brought up', async () => {
  const town = await aTown(['Home inspector', 'Handyman', 'Property manager'])
  const named = () => knowers(town).map(({ id }) => id)
  expect(named().length).toBeGreaterThan(1)
  await knows(town.sphere, town.asker, 'Plumber')
  expect(named()).not.toContain(town.asker)
  const [first] = knowers(town)
  await town.sphere.run('person.edit', {
    id: first!.id as PersonId,
    patch: { askedNotToBe: true },
  } as never)
  expect(named()).not.toContain(first!.id)
})

test('where nobody is near, it is honest and empty', async () => {
  const town = await aTown(['Baker', ''])
  expect(knowers(town)).toEqual([])
})

test('every quoted word stands in what is looked for, in what is known of them, or in the lexicon', async () => {
  const sphere = openSphere()
  await sphere.run('sample.begin', {})
  const asked = [
    'the tap drips all night',
    'rain comes through the roof',
    'somebody who plays at a wedding',
    'my son needs help with math',
    'pictures of our new menu',
    'the shop windows are dirty',
    'a dog to be walked at noon',
    'tax papers of two years',
    'a bicycle with a flat',
    'cakes for eighty guests',
  ].map((words) => ({ words, personId: '' }))
  const needs = [...[...sphere.read.all('need')].slice(0, 40), ...asked]
  let told = 0
  for (const { words, personId } of needs)
    for (const { why, id } of sphere.view('helpers', { words, without: personId || 'nobody' })
      .helpers) {
      const person = sphere.read.get('person', id)!
      const known = [
        words,
        person.does,
        person.notes,
        person.tags.join(' '),
        ...sphere.read.by('offersOf', id).map((offer) => `${offer.words} ${offer.category ?? ''}`),
        ...sphere.read
          .by('positionsOf', id)
          .flatMap((job) => [
            job.title,
            job.words ?? '',
            (job.organisationId && sphere.read.get('organisation', job.organisationId)?.name) || '',
          ]),
      ].join('\n')
      for (const [, quoted] of why.matchAll(/‘([^’]+)’/g)) {
        told += 1
        expect(known.toLowerCase(), why).toContain(quoted!.toLowerCase())
      }
    }
  expect(told).toBeGreaterThan(1)
})

test('ids stand for nothing: the same people under others come in the same order', async () => {
  const order = async (turn: number) => {
    const sphere = openSphere()
    for (let place = 0; place < turn; place += 1)
      await sphere.run('person.add', { name: `Nobody ${place}` })
    for (const does of ['Plumber', 'Drain cleaning', 'Handyman', 'Home inspector'])
      await sphere.run('person.add', { name: `The ${does}`, does, circle: 'known' })
    const { helpers, mayKnow } = sphere.view('helpers', { words: sought })
    return [helpers, mayKnow].map((rows) => rows.map(({ name }) => name))
  }
  expect(await order(5)).toEqual(await order(0))
})
