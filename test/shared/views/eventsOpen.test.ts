import { expect, test } from 'vitest'
import { atBreakfast } from '../commands/breakfast'

test('[002-02] what is not answered comes to the evening of the day and to one more, never a third', async () => {
  const { sphere, meet, asked } = await atBreakfast()
  await meet('Jo Park')
  await meet('Kim Lee', '', 'no')
  expect(asked('2026-11-18')).toEqual([])
  expect(asked('2026-11-19')).toEqual(['Jo Park'])
  await sphere.run('review.close', { day: sphere.today })
  expect(asked('2026-11-19')).toEqual(['Jo Park'])
  sphere.later(3)
  expect(asked('2026-11-22')).toEqual(['Jo Park'])
  await sphere.run('review.close', { day: sphere.today })
  expect(asked('2026-11-23')).toEqual([])
})

test('[002-02] the evening of the day lists for everybody what is not done: a need, a one-on-one', async () => {
  const { sphere, id, meet } = await atBreakfast()
  const { id: jo } = await meet('Jo Park', '', 'yes')
  await meet('Kim Lee')
  await meet('Max Orr', '', 'no')
  await sphere.run('need.add', { personId: jo, words: 'a bookkeeper' })
  const { events, open } = sphere.view('eventsOpen', { day: sphere.today })
  expect(open).toBe(1)
  expect(events).toMatchObject([
    {
      id,
      rows: [
        { name: 'Jo Park', undone: [] },
        { name: 'Kim Lee', undone: ['oneOnOne', 'need'] },
        { name: 'Max Orr', undone: [] },
      ],
    },
  ])
})

test('[004-20] later comes back on the next evening once; twice later is never asked again', async () => {
  const { sphere, id, meet, asked } = await atBreakfast()
  const { id: jo } = await meet('Jo Park', '', 'later')
  const { id: kim } = await meet('Kim Lee', '', 'later')
  expect(asked('2026-11-19')).toEqual([])
  sphere.later(1)
  expect(asked('2026-11-20')).toEqual(['Jo Park', 'Kim Lee'])
  await sphere.run('event.answer', { id, personId: jo, oneOnOne: 'later', on: sphere.today })
  expect(asked('2026-11-20')).toEqual(['Kim Lee'])
  const [evening] = sphere.view('eventsOpen', { day: sphere.today }).events
  expect(evening?.rows.map((row) => [row.name, row.oneOnOne])).toEqual([
    ['Jo Park', 'later'],
    ['Kim Lee', 'later'],
  ])
  await sphere.run('review.close', { day: sphere.today })
  sphere.later(1)
  expect(asked('2026-11-21')).toEqual([])
  expect(sphere.view('event', { id })?.rows.map((row) => row.personId)).toEqual([jo, kim])
})

test('[004-20] with whom one sat down since is told by name, not counted for anybody', async () => {
  const { sphere, id, meet, seen, steps } = await atBreakfast()
  const { id: jo } = await meet('Jo Park', '', 'yes')
  const { id: kim } = await meet('Kim Lee')
  await meet('Nobody Else')
  expect(seen().satDown).toEqual([])
  sphere.later(7)
  await sphere.run('followUp.done', { id: steps()[0]!.id })
  await sphere.run('touch.log', { kind: 'oneOnOne', personIds: [kim] })
  expect(seen().satDown).toEqual(['Jo', 'Kim'])
  expect(sphere.view('eventsLately', {})).toMatchObject([{ id, satDown: ['Jo', 'Kim'] }])
  expect(JSON.stringify(sphere.read.get('person', jo))).not.toContain('satDown')
})

test('[002-02] for whoever came there is one other to connect with, until the two are introduced', async () => {
  const { sphere, meet, row } = await atBreakfast()
  const { id: jo } = await meet('Jo Park', 'runs a print shop')
  const { id: dina } = await sphere.run('person.add', { name: 'Dina Kaya', does: 'bookkeeper' })
  await sphere.run('need.add', { personId: jo, words: 'a bookkeeper', asked: true })
  expect(row(jo).need).toMatchObject({ words: 'a bookkeeper', isAsked: true })
  expect(sphere.view('toConnect', { personIds: [jo, dina] })).toMatchObject({
    [jo]: { id: dina, name: 'Dina Kaya', why: expect.stringContaining('bookkeeper') },
    [dina]: { id: jo, why: 'looking for a bookkeeper' },
  })
  await sphere.run('introduction.draft', { a: jo, b: dina })
  expect(sphere.view('toConnect', { personIds: [jo] })).toEqual({})
})
