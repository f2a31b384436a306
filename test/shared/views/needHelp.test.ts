import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withRosa = async () => {
  const sphere = openSphere()
  const add = async (name: string, does = '') => {
    const { id } = await sphere.run('person.add', { name })
    if (does) await sphere.run('person.edit', { id, patch: { does } })
    return id
  }
  const rosa = await add('Rosa Marsh', 'Bakery owner')
  const dina = await add('Dina Kaya', 'Bookkeeper')
  const { id: need } = await sphere.run('need.add', {
    personId: rosa,
    words: 'A bookkeeper two mornings a month',
  })
  const help = () => sphere.view('needHelp', { needId: need })
  const names = () => help()?.helpers.map(({ name }) => name)
  return { sphere, add, rosa, dina, need, help, names }
}

test('[000-08 rows] whoever could help stands beside the need with the reason, and never the one who asks', async () => {
  const { sphere, add, help, names } = await withRosa()
  const olga = await add('Olga Petrov')
  await sphere.run('offer.add', { personId: olga, words: 'Bookkeeping for small shops' })
  expect(names()).toHaveLength(2)
  expect(names()).toEqual(expect.arrayContaining(['Dina Kaya', 'Olga Petrov']))
  expect(help()?.helpers.every(({ why }) => why !== '')).toBe(true)
})

test('not these two: for this need for ever, for another need not, and Undo brings them back', async () => {
  const { sphere, rosa, dina, need, names } = await withRosa()
  const { id: other } = await sphere.run('need.add', { personId: rosa, words: 'A bookkeeper' })
  await sphere.run('match.dismiss', { needId: need, personId: dina })
  expect(names()).toEqual([])
  sphere.later(400)
  expect(names()).toEqual([])
  expect(sphere.view('needHelp', { needId: other })?.helpers).toMatchObject([{ id: dina }])
  expect(sphere.view('candidates', { personId: rosa }).helpers).toMatchObject([{ needId: other }])
  const said = { needId: need, personId: dina, reason: 'They are cousins' }
  await sphere.run('match.dismiss', said)
  expect([...sphere.read.all('dismissal')]).toMatchObject([{ reason: 'They are cousins' }])
  await sphere.undo()
  await sphere.undo()
  expect(names()).toEqual(['Dina Kaya'])
})

test('a thread that was put off for a month can still be left out for good', async () => {
  const { sphere, dina, need, names } = await withRosa()
  await sphere.run('thread.putOff', { needId: need, personId: dina })
  await sphere.run('match.dismiss', { needId: need, personId: dina })
  sphere.later(60)
  expect(names()).toEqual([])
})

test('[000-09 path] who may know someone comes with the way there, and only while that tie is written down', async () => {
  const { sphere, add, dina, help } = await withRosa()
  const ella = await add('Ella Ricci', 'Florist')
  expect(help()?.mayKnow).toEqual([])
  await sphere.run('tie.add', { aId: ella, bId: dina, kind: 'knows', words: 'Keeps the books' })
  expect(help()?.mayKnow).toMatchObject([{ id: ella, leadsTo: dina, to: 'Dina Kaya, Bookkeeper' }])
  await sphere.undo()
  expect(help()?.mayKnow).toEqual([])
})

test('[000-09 nobody] with nobody it says so, and a need that was met has no panel', async () => {
  const { sphere, rosa, need, help } = await withRosa()
  const { id } = await sphere.run('need.add', { personId: rosa, words: 'A violin teacher' })
  expect(sphere.view('needHelp', { needId: id })).toMatchObject({
    helpers: [],
    mayKnow: [],
  })
  await sphere.run('need.solve', { id: need, by: 'me' })
  expect(help()).toBeNull()
})
