import { expect, test } from 'vitest'
import type { Day, PartialDay } from '../../../src/shared/domain/calendar'
import type { PersonId } from '../../../src/shared/domain/ids'
import type { Circle } from '../../../src/shared/domain/person'
import { openSphere } from '../../sphere/openSphere'

const monthly = { every: 1, unit: 'month' } as const
type Sphere = ReturnType<typeof openSphere>

/** Somebody to be kept in touch with every month, last spoken with on a day. */
const inRhythm = async (sphere: Sphere, name: string, spoke: string, circle: Circle = 'known') => {
  const { id } = await sphere.run('person.add', { name, circle })
  await sphere.run('person.edit', { id, patch: { cadence: monthly } })
  await sphere.run('touch.log', { kind: 'call', personIds: [id], on: spoke as Day })
  return id
}

const three = (sphere: Sphere) => sphere.view('threeToday', {})
const names = (sphere: Sphere) => three(sphere).map(({ name }) => name)

test('the three who are longest past their turn, in parts of their rhythm; the others come on other days', async () => {
  const sphere = openSphere('2026-11-19')
  await inRhythm(sphere, 'Ann', '2026-10-18')
  await inRhythm(sphere, 'Ben', '2026-08-01')
  await inRhythm(sphere, 'Cleo', '2026-10-20')
  await inRhythm(sphere, 'Dora', '2026-09-01')
  const eva = await inRhythm(sphere, 'Eva', '2026-06-01')
  await sphere.run('person.edit', { id: eva, patch: { cadence: { every: 3, unit: 'month' } } })
  expect(names(sphere)).toEqual(['Ben', 'Dora', 'Eva'])
  expect(three(sphere)[0]?.reason).toEqual({ kind: 'quiet', since: '2026-08-01' })
  expect(three(sphere)[0], 'no word of how many wait').not.toHaveProperty('past')
})

test('who was answered leaves the place empty until tomorrow, and is asked about again a rhythm later', async () => {
  const sphere = openSphere('2026-11-19')
  const ann = await inRhythm(sphere, 'Ann', '2026-08-01')
  const ben = await inRhythm(sphere, 'Ben', '2026-08-02')
  const cleo = await inRhythm(sphere, 'Cleo', '2026-08-03')
  await inRhythm(sphere, 'Dora', '2026-08-04')
  await inRhythm(sphere, 'Eva', '2026-08-05')
  await sphere.run('touch.log', { kind: 'call', personIds: [ann] })
  expect(names(sphere), 'a call').toEqual(['Ben', 'Cleo'])
  await sphere.run('touch.log', { kind: 'leftMessage', personIds: [ben] })
  expect(names(sphere), 'a message').toEqual(['Cleo'])
  await sphere.run('suggestion.putOff', { personId: cleo, until: '2026-11-24' as Day })
  expect(names(sphere), 'another day').toEqual([])
  await sphere.undo()
  expect(names(sphere)).toEqual(['Cleo'])
  await sphere.run('suggestion.putOff', { personId: cleo, until: '2026-11-24' as Day })

  sphere.later(1)
  expect(names(sphere)).toEqual(['Dora', 'Eva'])
  sphere.later(2)
  expect(names(sphere), 'three days after a message the next try').toEqual(['Ben', 'Dora', 'Eva'])
  sphere.later(1)
  expect(sphere.today).toBe('2026-11-23')
  await sphere.run('touch.log', { kind: 'met', personIds: [ben] })
  sphere.later(1)
  expect(names(sphere), 'put off until today').toEqual(['Cleo', 'Dora', 'Eva'])
  await sphere.run('touch.log', {
    kind: 'call',
    personIds: three(sphere).map(({ id }) => id),
  })
  sphere.later(25)
  expect(names(sphere), 'Ann was called on the 19th').toEqual(['Ann'])
})

test('another day is one that is still to come', async () => {
  const sphere = openSphere('2026-11-19')
  const ann = await inRhythm(sphere, 'Ann', '2026-08-01')
  const reply = await sphere.attempt('suggestion.putOff', { personId: ann, until: '2026-11-19' })
  expect(reply).toMatchObject({ ok: false, code: 'past' })
})

test('a touch that was edited or taken away counts as it now stands', async () => {
  const sphere = openSphere('2026-11-19')
  const ann = await inRhythm(sphere, 'Ann', '2026-08-01')
  const { id } = await sphere.run('touch.log', {
    kind: 'call',
    personIds: [ann],
    on: '2026-11-10' as Day,
  })
  const quiet = () => sphere.view('inTouch', { state: 'quiet' }).rows.map(({ name }) => name)
  const lens = () => sphere.view('lens', { lens: 'quiet' }).count
  const seen = () => [names(sphere), quiet(), lens()]
  expect(seen(), 'called lately').toEqual([[], [], 0])
  await sphere.run('touch.edit', { id, patch: { on: '2026-09-10' as Day } })
  expect(seen(), 'it was two months ago').toEqual([['Ann'], ['Ann'], 1])
  await sphere.run('touch.edit', { id, patch: { on: '2026-11-10' as Day } })
  expect(seen()).toEqual([[], [], 0])
  await sphere.run('touch.edit', { id, patch: { kind: 'note' } })
  expect(seen(), 'it was no conversation').toEqual([['Ann'], ['Ann'], 1])
  await sphere.undo()
  await sphere.run('touch.remove', { id })
  expect(seen(), 'it never was').toEqual([['Ann'], ['Ann'], 1])
})

test('nobody is brought up who is archived, dead, at a distance, away, or asked not to be', async () => {
  const sphere = openSphere('2026-11-19')
  const [ann, ben, cleo, dora, eva, finn] = (await Promise.all(
    ['Ann', 'Ben', 'Cleo', 'Dora', 'Eva', 'Finn'].map((name) =>
      inRhythm(sphere, name, '2026-08-01', 'close'),
    ),
  )) as [PersonId, PersonId, PersonId, PersonId, PersonId, PersonId]
  await sphere.run('me.edit', { patch: { dailyThree: 20 } })
  expect(names(sphere)).toHaveLength(6)
  await sphere.run('person.archive', { ids: [ann] })
  await sphere.run('person.edit', { id: ben, patch: { deceased: true } })
  await sphere.run('person.edit', { id: cleo, patch: { awayUntil: '2026-11-21' as Day } })
  await sphere.run('person.edit', { id: dora, patch: { askedNotToBe: true } })
  await sphere.run('person.edit', { id: eva, patch: { noCadence: true } })
  expect(names(sphere)).toEqual(['Finn'])
  await sphere.run('private.add', { personId: finn, list: 'minuses', text: 'Never calls back' })
  await sphere.run('private.decide', { personId: finn, index: 0, decision: 'keep' })
  expect(names(sphere)).toEqual([])
  sphere.later(2)
  expect(names(sphere), 'back from the journey').toEqual(['Cleo'])
})

test('[001-13 away] who is away is still named for what they can help with', async () => {
  const sphere = openSphere('2026-11-19')
  const hugo = await inRhythm(sphere, 'Hugo', '2026-08-01')
  await sphere.run('person.edit', {
    id: hugo,
    patch: { does: 'Roofer', awayUntil: '2026-12-24' as Day },
  })
  expect(names(sphere)).toEqual([])
  const { helpers } = sphere.view('helpers', { words: 'a roofer' })
  expect(helpers.map(({ name }) => name)).toEqual(['Hugo'])
})

test('a day worth a word comes first, for Close and Know well, and two days late at most', async () => {
  const sphere = openSphere('2026-11-18')
  await sphere.run('me.edit', { patch: { dailyThree: 2 } })
  for (const name of ['Ann', 'Ben', 'Cleo']) await inRhythm(sphere, name, '2026-08-01')
  const birthday = async (name: string, circle: Circle, date: string) => {
    const { id } = await sphere.run('person.add', { name, circle })
    await sphere.run('person.addOccasion', { id, kind: 'birthday', date: date as PartialDay })
    return id
  }
  const zoe = await birthday('Zoe', 'close', '1980-11-19')
  await birthday('Yves', 'acquainted', '--11-19')
  expect(names(sphere)).toEqual(['Ann', 'Ben'])
  sphere.later(1)
  expect(names(sphere)).toEqual(['Zoe', 'Ann'])
  expect(three(sphere)[0]?.reason).toMatchObject({
    kind: 'occasion',
    occasion: 'birthday',
    years: 46,
    on: '2026-11-19',
  })
  sphere.later(2)
  expect(names(sphere)).toEqual(['Zoe', 'Ann'])
  sphere.later(1)
  expect(names(sphere)).toEqual(['Ann', 'Ben'])
  sphere.later(362)
  expect(sphere.today).toBe('2027-11-19')
  await sphere.run('touch.log', { kind: 'leftMessage', personIds: [zoe] })
  expect(names(sphere)).toEqual(['Ann'])
  sphere.later(1)
  expect(names(sphere), 'it was spoken of').toEqual(['Ann', 'Ben'])
})

test('somebody for whom one knows someone: until it was spoken of, or the two were put together', async () => {
  const sphere = openSphere('2026-11-18')
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva', circle: 'known' })
  const { id: hugo } = await sphere.run('person.add', { name: 'Hugo Novak', circle: 'known' })
  await sphere.run('person.edit', { id: hugo, patch: { does: 'Roofer' } })
  await sphere.run('touch.log', { kind: 'call', personIds: [ben] })
  const { id: needId } = await sphere.run('need.add', {
    personId: ben,
    words: 'A roofer',
    asked: true,
  })
  sphere.later(1)
  expect(three(sphere)).toMatchObject([
    { name: 'Ben Silva', reason: { kind: 'couldHelp', needId, helper: { id: hugo } } },
  ])
  await sphere.run('touch.log', { kind: 'call', personIds: [ben] })
  expect(names(sphere)).toEqual([])
  sphere.later(1)
  expect(names(sphere), 'it was spoken of yesterday').toEqual([])
  sphere.later(13)
  expect(names(sphere)).toEqual(['Ben Silva'])
  await sphere.run('thread.putOff', { needId, personId: hugo })
  expect(names(sphere), 'put off on the map').toEqual([])
})

test('a putting off of somebody for today is none of the thread of the map', async () => {
  const sphere = openSphere('2026-11-18')
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva', circle: 'known' })
  const { id: hugo } = await sphere.run('person.add', { name: 'Hugo Novak', circle: 'known' })
  await sphere.run('person.edit', { id: hugo, patch: { does: 'Roofer' } })
  await sphere.run('need.add', { personId: ben, words: 'A roofer', asked: true })
  await sphere.run('suggestion.putOff', { personId: ben, until: '2026-11-20' as Day })
  expect(names(sphere)).toEqual([])
  expect(sphere.view('thread', {})?.asker.id).toBe(ben)
})

test('who has a next step soon has a plan already; one that is made today is an answer', async () => {
  const sphere = openSphere('2026-11-19')
  const ann = await inRhythm(sphere, 'Ann', '2026-08-01')
  const ben = await inRhythm(sphere, 'Ben', '2026-08-01')
  await sphere.run('me.edit', { patch: { dailyThree: 1 } })
  await sphere.run('followUp.add', {
    about: { personId: ann },
    words: 'Lunch',
    due: '2026-11-25' as Day,
  })
  expect(names(sphere), 'Ben does not move up').toEqual([])
  sphere.later(1)
  expect(names(sphere)).toEqual(['Ben'])
  expect(ben).toBeDefined()
})

test('none are brought up when the user wants none, and the number counts those who are', async () => {
  const sphere = openSphere('2026-11-19')
  for (const name of ['Ann', 'Ben', 'Cleo', 'Dora']) await inRhythm(sphere, name, '2026-08-01')
  expect(sphere.view('dueCount', {})).toBe(3)
  await sphere.run('followUp.add', { words: 'Post the letter', due: '2026-11-19' as Day })
  expect(sphere.view('dueCount', {})).toBe(4)
  await sphere.run('me.edit', { patch: { dailyThree: 0 } })
  expect(names(sphere)).toEqual([])
  expect(sphere.view('dueCount', {})).toBe(1)
})
