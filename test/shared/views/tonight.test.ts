import { expect, test } from 'vitest'
import { dayAfter, type Day } from '../../../src/shared/domain/calendar'
import type { Moment } from '../../../src/shared/domain/moment'
import { eveningAt } from '../../../src/shared/domain/reviewDay'
import { openSphere } from '../../sphere/openSphere'

const day = '2026-11-19' as Day

test('until four in the morning it is still the evening before; mornings have yesterday until it is closed', () => {
  const at = (moment: string, reviewNextMorning: boolean, lastDone: Day | null = null) => {
    const me = { reviewAt: '18:30' as never, reviewNextMorning }
    const { day: which, today, isEarly } = eveningAt(moment as Moment, me, lastDone)
    return [which.slice(8), today.slice(8), isEarly]
  }
  expect(at('2026-11-19 12:00', false)).toEqual(['19', '19', true])
  expect(at('2026-11-19 18:30', false)).toEqual(['19', '19', false])
  expect(at('2026-11-20 03:59', false)).toEqual(['19', '19', false])
  expect(at('2026-11-20 04:00', false)).toEqual(['20', '20', true])
  expect(at('2026-11-20 08:00', true)).toEqual(['19', '20', false])
  expect(at('2026-11-20 08:00', true, day)).toEqual(['20', '20', true])
})

test('the day proposes whom something was written of, and somebody heard of becomes known once met', async () => {
  const { run, view, read } = openSphere(day)
  const { id: ann } = await run('person.add', { name: 'Ann Ito' })
  const { id: rosa } = await run('person.add', { name: 'Rosa Marsh' })
  await run('note.add', { personIds: [ann], words: 'Her boy starts school' })
  await run('lightPerson.add', { name: 'Ben Silva', knownById: ann })
  const ben = [...read.all('person')].find(({ name }) => name === 'Ben Silva')!
  await run('review.meet', { day, whoever: rosa })
  expect(view('tonight', { day }).captured).toMatchObject([{ name: 'Ann Ito', from: 'written' }])
  await run('review.meet', { day, whoever: ann })
  await run('review.meet', { day, whoever: ben.id })
  expect(view('tonight', { day }).captured).toEqual([])
  expect(read.get('person', ben.id)?.kind).toBe('person')
})

test('days that nobody went through are one list, gone with one step, and none is asked about again', async () => {
  const { run, view, read, later, undo } = openSphere(day)
  const { id: ann } = await run('person.add', { name: 'Ann Ito' })
  await run('review.close', { day })
  for (const on of [later(1), later(1), later(2)])
    await run('note.add', { personIds: [ann], words: 'A word', on })
  const today = later(1)
  const skipped = () => view('tonight', { day: today }).skipped.map((one) => one.day.slice(8))
  expect(skipped()).toEqual(['20', '21', '23'])
  expect(view('tonight', { day: today }).lastDone).toBe(day)
  await run('review.letGo', { days: view('tonight', { day: today }).skipped.map((one) => one.day) })
  expect(skipped()).toEqual([])
  expect(view('tonight', { day: today }).lastDone).toBe(dayAfter(today, -1))
  expect([...read.all('review')]).toHaveLength(4)
  await undo()
  expect(skipped()).toEqual(['20', '21', '23'])
})
