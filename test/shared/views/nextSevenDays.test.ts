import { expect, test } from 'vitest'
import type { Day, PartialDay, Time } from '../../../src/shared/domain/calendar'
import { openSphere } from '../../sphere/openSphere'

test('each day from today on with what is due on it, by the hour, and the days of Close and Know well', async () => {
  const sphere = openSphere('2026-12-28')
  const { id: ann } = await sphere.run('person.add', { name: 'Ann Lee', circle: 'close' })
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva', circle: 'acquainted' })
  const promise = (words: string, due: string, at?: string) =>
    sphere.run('followUp.add', {
      about: { personId: ann },
      words,
      due: due as Day,
      ...(at ? { at: at as Time } : {}),
    })
  await promise('long ago', '2026-12-20')
  await promise('any hour', '2026-12-28')
  await promise('at three', '2026-12-28', '15:00')
  await promise('on Sunday', '2027-01-03')
  await promise('too far', '2027-01-04')
  for (const id of [ann, ben])
    await sphere.run('person.addOccasion', {
      id,
      kind: 'birthday',
      date: '1980-01-01' as PartialDay,
    })
  await sphere.run('lead.note', {
    direction: 'received',
    giver: ben,
    name: 'Harbor Bakery',
    nextStep: { words: 'Walk by', due: '2026-12-29' as Day },
  })
  const week = () =>
    sphere
      .view('nextSevenDays', {})
      .map(({ lines }) => lines.map((one) => (one.of === 'occasion' ? one.title : one.words)))
  expect(week()).toEqual([
    ['at three', 'any hour'],
    ['Walk by'],
    [],
    [],
    ['Ann Lee'],
    [],
    ['on Sunday'],
  ])
  await sphere.run('person.archive', { ids: [ann] })
  expect(week().flat(), 'what is about somebody archived rests').not.toContain('Ann Lee')
})

test('a day that is overfull lists fifty and says how many more', async () => {
  const sphere = openSphere('2026-11-19')
  for (let at = 0; at < 53; at += 1)
    await sphere.run('followUp.add', { words: `Letter ${at}`, due: '2026-11-21' as Day })
  const day = sphere.view('nextSevenDays', {})[2]!
  expect([day.day, day.lines.length, day.more]).toEqual(['2026-11-21', 50, 3])
})
