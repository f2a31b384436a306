import { expect, test } from 'vitest'
import type { CommandInput } from '../../../src/shared/commands'
import { openSphere } from '../../sphere/openSphere'

type Brought = CommandInput<'event.bringIn'>

const coffee = (more: Partial<Brought> = {}): Brought => ({
  key: 'coffee@example.org',
  name: 'Coffee with Ana',
  on: '2026-11-24' as never,
  at: '15:00' as never,
  zone: 'Europe/Berlin',
  where: 'Café Nord',
  words: 'About her move',
  kind: 'oneOnOne',
  attendees: [],
  ...more,
})

const withAna = async () => {
  const sphere = openSphere()
  const { id: ana } = await sphere.run('person.add', { name: 'Ana Costa' })
  return {
    sphere,
    ana,
    all: <T extends 'event' | 'followUp' | 'touch' | 'person'>(table: T) => [
      ...sphere.read.all(table),
    ],
  }
}

test('a meeting that is ahead becomes a meeting and a step with its hour and zone, in one step of Undo', async () => {
  const { sphere, ana, all } = await withAna()
  const { id, did } = await sphere.run('event.bringIn', coffee({ attendees: [ana] }))
  expect(did).toBe('added')
  expect(all('event')).toMatchObject([
    {
      id,
      name: 'Coffee with Ana',
      on: '2026-11-24',
      at: '15:00',
      where: 'Café Nord',
      words: 'About her move',
      kind: 'oneOnOne',
      attendees: [{ personId: ana }],
    },
  ])
  expect(all('followUp')).toMatchObject([
    {
      about: { eventId: id, personId: ana },
      words: 'Coffee with Ana',
      due: '2026-11-24',
      at: '15:00',
      zone: 'Europe/Berlin',
      state: 'open',
    },
  ])
  expect(sphere.view('person', { id: ana })?.header.nextPlanned).toBe('2026-11-24')
  expect(await sphere.undo()).toMatchObject({ value: { label: 'bring in “Coffee with Ana”' } })
  expect(all('event').length + all('followUp').length).toBe(0)
})

test('a zone is kept only where the file had one, and a whole day has no hour', async () => {
  const { sphere, all } = await withAna()
  await sphere.run('event.bringIn', coffee({ key: 'a', zone: undefined }))
  await sphere.run('event.bringIn', coffee({ key: 'b', at: undefined }))
  expect(all('followUp').map(({ at, zone }) => ({ at, zone }))).toEqual([
    { at: '15:00', zone: undefined },
    { at: undefined, zone: undefined },
  ])
})

test('people who are new come with it and leave with it; nobody comes who was not named', async () => {
  const { sphere, ana, all } = await withAna()
  const attendees = [ana, { name: 'Ben Silva', reach: 'ben@example.org' }]
  await sphere.run('event.bringIn', coffee({ kind: 'event', attendees }))
  const ben = all('person').find(({ name }) => name === 'Ben Silva')
  expect(ben).toMatchObject({ circle: 'unplaced', emails: [{ value: 'ben@example.org' }] })
  expect(all('event')[0]?.attendees).toEqual([{ personId: ana }, { personId: ben?.id }])
  expect(all('followUp')[0]?.about).not.toHaveProperty('personId')
  await sphere.undo()
  expect(all('person').map(({ name }) => name)).toEqual(['Ana Costa'])
})

test('the same file twice changes nothing and leaves no step of Undo', async () => {
  const { sphere, ana } = await withAna()
  const first = await sphere.run('event.bringIn', coffee({ attendees: [ana] }))
  const before = [...sphere.lines]
  const second = await sphere.run(
    'event.bringIn',
    coffee({ attendees: [ana, { name: 'Ben Silva' }], name: 'Other words' }),
  )
  expect(second).toEqual({ id: first.id, did: 'nothing' })
  expect(sphere.lines).toEqual(before)
})

test('the same meeting on another day moves, with its step, unless that was given a day of its own', async () => {
  const { sphere, ana, all } = await withAna()
  await sphere.run('event.bringIn', coffee({ attendees: [ana] }))
  const later = coffee({ on: '2026-11-26' as never, at: '10:00' as never, zone: 'Asia/Tokyo' })
  expect(await sphere.run('event.bringIn', later)).toMatchObject({ did: 'moved' })
  expect(all('event')).toMatchObject([{ on: '2026-11-26', at: '10:00', name: 'Coffee with Ana' }])
  expect(all('followUp')).toMatchObject([
    { due: '2026-11-26', anchor: '2026-11-26', at: '10:00', zone: 'Asia/Tokyo' },
  ])
  const [step] = all('followUp')
  await sphere.run('followUp.reschedule', { id: step!.id, due: '2026-11-25' as never })
  await sphere.run('event.bringIn', coffee())
  expect(all('followUp')).toMatchObject([{ due: '2026-11-25' }])
  expect(all('event')).toMatchObject([{ on: '2026-11-24' }])
})

test('what is past brings no step; when it took place, it is a line in the story of each', async () => {
  const { sphere, ana, all } = await withAna()
  const past = { on: '2026-11-12' as never, attendees: [ana] }
  await sphere.run('event.bringIn', coffee({ ...past, key: 'a' }))
  expect(all('touch').length + all('followUp').length).toBe(0)
  const { id } = await sphere.run('event.bringIn', coffee({ ...past, key: 'b', tookPlace: true }))
  expect(all('touch')).toMatchObject([
    { kind: 'oneOnOne', on: '2026-11-12', eventId: id, personIds: [ana], place: 'Café Nord' },
  ])
  expect(all('followUp')).toEqual([])
  expect(sphere.view('person', { id: ana })?.header.lastSpoke).toBe('2026-11-12')
})

test('an hour of today that has passed brings no step, and one that is ahead does', async () => {
  const { sphere, all } = await withAna()
  sphere.clock('14:59')
  await sphere.run('event.bringIn', coffee({ key: 'a', on: sphere.today }))
  expect(all('followUp')).toHaveLength(1)
  sphere.clock('15:00')
  await sphere.run('event.bringIn', coffee({ key: 'b', on: sphere.today }))
  expect(all('followUp')).toHaveLength(1)
})

test('nothing comes of a meeting without a name, in a zone that is none, or ahead and over at once', async () => {
  const { sphere, all } = await withAna()
  const refused = async (more: Partial<Brought>) =>
    expect(await sphere.attempt('event.bringIn', coffee(more))).toMatchObject({ ok: false })
  await refused({ name: ' ' })
  await refused({ zone: 'Narnia' })
  await refused({ tookPlace: true })
  await refused({ attendees: ['gone' as never] })
  await refused({ attendees: [{ name: 'Ben Silva' }, { name: '' }] })
  expect(all('event').length + all('followUp').length).toBe(0)
  expect(all('person')).toHaveLength(1)
})

test('what was called off goes with its open step; what happened stays in the story', async () => {
  const { sphere, ana, all } = await withAna()
  const { id } = await sphere.run('event.bringIn', coffee({ attendees: [ana] }))
  const past = coffee({ key: 'b', on: '2026-11-12' as never, attendees: [ana], tookPlace: true })
  const before = await sphere.run('event.bringIn', past)
  const third = await sphere.run('event.bringIn', coffee({ key: 'c', attendees: [ana] }))
  const done = all('followUp').find(({ about }) => about.eventId === third.id)!
  await sphere.run('followUp.done', { id: done.id })
  for (const one of [id, third.id, before.id]) await sphere.run('event.remove', { id: one })
  expect(all('event')).toEqual([])
  expect(all('followUp')).toMatchObject([{ id: done.id, state: 'done' }])
  expect(all('followUp')[0]?.about).toEqual({ personId: ana })
  expect(all('touch')).toMatchObject([{ words: 'Coffee with Ana' }])
  expect(all('touch')[0]?.eventId).toBeUndefined()
  await sphere.undo()
  expect(all('touch')[0]?.eventId).toBe(before.id)
  expect(await sphere.attempt('event.remove', { id })).toMatchObject({ ok: false, code: 'gone' })
})
