import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { Memory } from '../../../src/shared/store/memory'
import { closeDay } from '../../../src/shared/views/closeDay'
import { sizes, world } from '../../fixtures/world'
import { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

const add = async (sphere: Sphere, name: string, does = '') =>
  (await sphere.run('person.add', { name, circle: 'known', ...(does ? { does } : {}) })).id as never

const need = async (sphere: Sphere, personId: never, words: string) =>
  (await sphere.run('need.add', { personId, words, asked: true })).id as never

const close = (sphere: Sphere) => sphere.view('closeDay', { day: sphere.today })
const said = (sphere: Sphere) =>
  [...close(sphere).pairs, ...close(sphere).more].map(
    ({ asker, helper, isNew }) => `${asker.name}: ${helper.name}${isNew ? ', new' : ''}`,
  )

/** The day is closed, and the next one comes. */
const nextDay = async (sphere: Sphere) => {
  await sphere.run('review.close', { day: sphere.today })
  sphere.later(1)
}

/** Ben has looked for a piano teacher for two evenings, and nobody could help. */
const unmatched = async () => {
  const sphere = openSphere()
  const ben = await add(sphere, 'Ben Silva', 'Joiner')
  const needId = await need(sphere, ben, 'a piano teacher for his son')
  const dora = await add(sphere, 'Dora Lund', 'Runs the harbor café')
  const eva = await add(sphere, 'Eva Holm')
  expect(said(sphere)).toEqual([])
  await nextDay(sphere)
  await nextDay(sphere)
  expect(said(sphere), 'it is kept').toEqual([])
  return { sphere, ben, dora, eva, needId }
}

test('[004-16] a need that nobody could help with is kept, and matched when somebody is added', async () => {
  const { sphere } = await unmatched()
  await add(sphere, 'Tomasz Lewicki', 'Piano teacher')
  expect(said(sphere)).toEqual(['Ben Silva: Tomasz Lewicki, new'])
  expect(close(sphere).pairs[0]).toMatchObject({
    words: 'a piano teacher for his son',
    why: '‘Piano’ and ‘teacher’ are in what Tomasz Lewicki does',
  })
  await nextDay(sphere)
  expect(said(sphere), 'what one evening has shown is not new on the next').toEqual([])
})

test('[004-16] a need is matched again when an import, an offer, a job or the first word of their work bring somebody', async () => {
  const { sphere, dora, eva } = await unmatched()
  const isNew = async (who: string) => {
    expect(said(sphere)).toEqual([`Ben Silva: ${who}, new`])
    await sphere.undo()
    expect(said(sphere), 'Undo takes it back').toEqual([])
  }
  const contact = { name: 'Ines Costa', jobs: [{ organisation: 'Studio', title: 'Piano teacher' }] }
  await sphere.run('contacts.import', { rows: [{ file: 'a', kind: 'vcard', contact }] })
  await isNew('Ines Costa')
  await sphere.run('offer.add', { personId: dora, words: 'piano lessons' })
  await isNew('Dora Lund')
  await sphere.run('person.edit', { id: eva, patch: { does: 'Teaches piano' } })
  await isNew('Eva Holm')
  await sphere.run('position.add', {
    personId: dora,
    organisation: 'School',
    title: 'Piano teacher',
  })
  await isNew('Dora Lund')
})

test('a new need comes with whoever is known already, and what is between us or put off does not come', async () => {
  const sphere = openSphere()
  const ana = await add(sphere, 'Ana Marin')
  const ben = await add(sphere, 'Ben Silva')
  const roof = await add(sphere, 'Rafa Roof', 'Roofer')
  await nextDay(sphere)
  const needId = await need(sphere, ana, 'a roofer')
  await sphere.run('need.add', { personId: ben, words: 'a roofer', betweenUs: true })
  expect(said(sphere)).toEqual(['Ana Marin: Rafa Roof, new'])
  await sphere.run('thread.putOff', { needId, personId: roof })
  expect(said(sphere)).toEqual([])
})

test('the needs of the people of the day come first, and one that was put off leaves its place empty', async () => {
  const sphere = openSphere()
  const roof = await add(sphere, 'Rafa Roof', 'Roofer and photographer')
  const people: never[] = []
  for (const name of ['Ana Marin', 'Ben Silva', 'Carla Haas', 'Dora Lund'])
    people.push(await add(sphere, name))
  const needs: never[] = []
  for (const personId of people) needs.push(await need(sphere, personId, 'a roofer'))
  await nextDay(sphere)
  const [ana, ben, carla] = people
  for (const whoever of [ana!, carla!])
    await sphere.run('review.meet', { day: sphere.today, whoever })
  await need(sphere, ben!, 'a photographer')
  expect(said(sphere)).toEqual([
    'Ana Marin: Rafa Roof',
    'Carla Haas: Rafa Roof',
    'Ben Silva: Rafa Roof, new',
  ])
  expect(close(sphere).pairs).toHaveLength(2)
  await sphere.run('thread.putOff', { needId: needs[2]!, personId: roof })
  expect(close(sphere).pairs.map(({ asker }) => asker.name)).toEqual(['Ana Marin'])
})

test('with thousands of people the evening stays a page, and is the same whenever it is asked', () => {
  const read = new Memory(world(sizes.M))
  const today = '2026-11-19' as Day
  const seen = closeDay.compute(read, { day: today }, today)
  expect(seen.pairs.length).toBeLessThanOrEqual(2)
  expect(seen.more.length).toBeLessThanOrEqual(3)
  expect(seen.tomorrow.rows.length).toBeLessThanOrEqual(5)
  expect(closeDay.compute(read, { day: today }, today)).toEqual(seen)
})
