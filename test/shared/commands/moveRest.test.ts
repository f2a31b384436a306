import { expect, test } from 'vitest'
import { aTown, fromAna, read, whyNot } from './passingTown'

test('what is from earlier goes to next week in one step, promises keep their days, and one Undo brings all back', async () => {
  const town = await aTown()
  const { sphere, ana, ben } = town
  const { id } = await fromAna(town)
  for (let at = 0; at < 6; at += 1)
    await sphere.run('followUp.add', {
      about: { personId: ben },
      words: `Send plan ${at}`,
      due: '2026-11-18' as never,
    })
  const { id: thanks } = await sphere.run('thanks.add', { toId: ana })
  sphere.later(4)
  const seen = () => sphere.view('inbox', { filter: 'everything' })
  const { counts, rows, nextWeek } = seen()
  expect(counts).toMatchObject({ earlier: 8, today: 0 })
  expect(nextWeek, 'from a Monday, the next').toBe('2026-11-30')
  const items = rows.map((row) => ({ of: row.of, id: row.id })) as never
  await sphere.run('inbox.moveRest', { items, until: nextWeek })
  expect(seen().counts).toMatchObject({ earlier: 0, today: 0 })
  expect(seen().rows.map(({ next }) => next.due)).toEqual(Array(8).fill('2026-11-30'))
  expect(read(town, id).promise).toEqual({ by: '2026-11-19' })
  expect(sphere.read.get('thanks', thanks)?.state).toBe('open')
  const undone = await sphere.undo()
  expect(undone).toMatchObject({ ok: true, value: { label: 'put off 8 things' } })
  expect(seen().counts.earlier).toBe(8)
})

test('nothing is put off to today or before', async () => {
  const town = await aTown()
  const { id } = await fromAna(town)
  const items = [{ of: 'passing', id }]
  expect(await whyNot(town, 'inbox.moveRest' as never, { items, until: '2026-11-19' })).toEqual([
    'past',
    'Choose a day that is still to come.',
  ])
})
