import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { readLine } from '../../../src/shared/text/grammar/readLine'
import { openSphere } from '../../sphere/openSphere'

const day = '2026-11-19' as Day

test('what is typed about somebody is there when the line is, and goes with one Undo', async () => {
  const { run, view, undo, read } = openSphere(day)
  const { id } = await run('review.meet', { day, whoever: { name: 'Rosa Marsh' } })
  await run('review.start', { day })
  const typed = 'needs a bookkeeper two mornings a month asked'
  await run('review.line', {
    day,
    personId: id,
    typed,
    reading: readLine(typed, { today: day }).reading,
  })
  expect([...read.all('need')].map(({ words, stage }) => ({ words, stage }))).toEqual([
    { words: 'a bookkeeper two mornings a month', stage: 'asked' },
  ])
  expect(view('tonightPerson', { day, personId: id }).lines).toHaveLength(1)
  await undo()
  expect([...read.all('need')]).toEqual([])
  expect(view('tonight', { day }).people.map(({ name }) => name)).toEqual(['Rosa Marsh'])
})
