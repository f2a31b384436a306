import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

const add = async (sphere: Sphere, name: string, does = '') =>
  (await sphere.run('person.add', { name, circle: 'known', ...(does ? { does } : {}) })).id as never

const need = async (sphere: Sphere, personId: never, words: string, more = {}) =>
  (await sphere.run('need.add', { personId, words, ...more })).id as never

const cards = (sphere: Sphere, kind: 'all' | 'business' | 'personal' | 'resting' = 'all') =>
  sphere.view('needDeck', { kind, from: 0 }).rows.map(({ words }) => words)

test('asked for comes first, then clients’, then what is needed soonest, then the newest', async () => {
  const sphere = openSphere()
  const ana = await add(sphere, 'Ana Marin')
  const ben = await add(sphere, 'Ben Silva')
  await sphere.run('role.add', { personId: ben, kind: 'customer' })
  await need(sphere, ana, 'noticed')
  await need(sphere, ben, 'noticed by a client')
  await need(sphere, ana, 'asked', { asked: true })
  sphere.later(1)
  await need(sphere, ana, 'asked later', { asked: true })
  await need(sphere, ana, 'asked with a date', { asked: true, neededBy: '2027-05-01' })
  await need(sphere, ben, 'asked by a client', { asked: true })
  expect(cards(sphere)).toEqual([
    'asked by a client',
    'asked with a date',
    'asked later',
    'asked',
    'noticed by a client',
    'noticed',
  ])
})

test('[000-06] business and personal needs are told apart, and both are matched', async () => {
  const sphere = openSphere()
  const ana = await add(sphere, 'Ana Marin')
  await add(sphere, 'Petra Lang', 'Violin teacher and bookkeeper')
  const lessons = await need(sphere, ana, 'violin lessons', { kind: 'personal' })
  const books = await need(sphere, ana, 'a bookkeeper')
  expect(cards(sphere, 'personal')).toEqual(['violin lessons'])
  expect(cards(sphere, 'business')).toEqual(['a bookkeeper'])
  expect(cards(sphere)).toHaveLength(2)
  const holding = (find: string) =>
    sphere.view('needDeck', { kind: 'all', from: 0, find }).rows.map(({ words }) => words)
  expect(holding('VIOLIN less')).toEqual(['violin lessons'])
  expect(holding('marin book'), 'also by who looks for it').toEqual(['a bookkeeper'])
  expect(holding('drums')).toEqual([])
  for (const needId of [lessons, books])
    expect(sphere.view('needHelp', { needId })!.helpers).toMatchObject([{ name: 'Petra Lang' }])
  await sphere.run('need.edit', { id: books, patch: { kind: 'personal' } })
  expect(sphere.view('needDeck', { kind: 'all', from: 0 }).has).toEqual({
    business: false,
    personal: true,
    resting: false,
  })
})

test('a card that rests lies apart for its days and comes back by itself', async () => {
  const sphere = openSphere()
  const ana = await add(sphere, 'Ana Marin')
  const id = await need(sphere, ana, 'a roofer')
  await sphere.run('need.edit', { id, patch: { restsUntil: '2026-12-19' } })
  expect(cards(sphere)).toEqual([])
  expect(cards(sphere, 'resting')).toEqual(['a roofer'])
  sphere.later(30)
  expect(cards(sphere)).toEqual(['a roofer'])
})

test('a deck comes five hundred cards at a time, none twice and none left out', async () => {
  const sphere = openSphere()
  const names = Array.from({ length: 40 }, (_, at) => `Person ${at}`).join(', ')
  const { ids } = await sphere.run('person.addMany', { names, circle: 'known' })
  for (let at = 0; at < 520; at += 1)
    await need(sphere, ids[at % 40] as never, `thing ${String(at).padStart(3, '0')}`)
  const first = sphere.view('needDeck', { kind: 'all', from: 0 })
  expect(first.rows).toHaveLength(500)
  const second = sphere.view('needDeck', { kind: 'all', from: first.next! })
  expect(second.next).toBeNull()
  const all = [...first.rows, ...second.rows].map(({ words }) => words)
  expect(new Set(all).size).toBe(520)
})

test('“Still true?” is asked when somebody came since, or on the evening of whoever looks for it, and not twice', async () => {
  const sphere = openSphere()
  const ana = await add(sphere, 'Ana Marin')
  const needId = await need(sphere, ana, 'a roofer', { asked: true })
  const isAsked = () => sphere.view('needHelp', { needId })!.isWorthAsking
  sphere.later(40)
  expect(isAsked(), 'time alone is no reason').toBe(false)
  await add(sphere, 'Rafa Roof', 'Roofer')
  expect(isAsked()).toBe(true)
  await sphere.run('need.edit', { id: needId, patch: { stillTrueOn: sphere.today } })
  expect(isAsked()).toBe(false)
  sphere.later(20)
  expect(isAsked()).toBe(false)
  await sphere.run('review.meet', { day: sphere.today, whoever: ana })
  expect(isAsked()).toBe(true)
})

test('what somebody offers or does shows who is looking for it, whose need comes first', async () => {
  const sphere = openSphere()
  const rafa = await add(sphere, 'Rafa Roof', 'Roofer')
  const { id: offerId } = await sphere.run('offer.add', { personId: rafa, words: 'Slate tiles' })
  const ana = await add(sphere, 'Ana Marin')
  const ben = await add(sphere, 'Ben Silva')
  await need(sphere, ana, 'slate tiles')
  const asked = await need(sphere, ben, 'slate for a roofer', { asked: true })
  await need(sphere, rafa, 'slate')
  const shown = () =>
    sphere.view('lookedFor', { personId: rafa, offerId })!.rows.map(({ asker }) => asker.name)
  expect(shown()).toEqual(['Ben Silva', 'Ana Marin'])
  expect(sphere.view('lookedFor', { personId: rafa })!.rows.map(({ words }) => words)).toEqual([
    'slate for a roofer',
    'slate tiles',
  ])
  await sphere.run('match.dismiss', { needId: asked, personId: rafa })
  expect(shown()).toEqual(['Ana Marin'])
})

test('the deck of help shows each offer, and what people do where none is known; a resting pro is left out', async () => {
  const sphere = openSphere()
  const rafa = await add(sphere, 'Rafa Roof', 'Roofer')
  const tiles = (await sphere.run('offer.add', { personId: rafa, words: 'Slate tiles' }))
    .id as never
  await add(sphere, 'Lena Keller', 'Violin teacher')
  await add(sphere, 'Nobody Known')
  const words = () => sphere.view('offerDeck', { from: 0 }).rows.map((card) => card.words)
  expect(words()).toEqual(['Slate tiles', 'Violin teacher'])
  expect(sphere.view('offerDeck', { from: 0, find: 'keller' }).rows).toMatchObject([
    { words: 'Violin teacher', isOffer: false },
  ])
  await sphere.run('offer.edit', { id: tiles, patch: { grade: 'benched' } })
  expect(words()).toEqual(['Violin teacher'])
})
