import { expect, test } from 'vitest'
import { repeatName } from '../../../src/shared/text/repeats'
import { sayTime } from '../../../src/shared/text/sayTime'
import { doneWords, stepWhen } from '../../../src/shared/text/stepWords'

const today = '2026-11-22'
const week = { every: 1, unit: 'week' } as const

test('when a next step comes is said in one line: its day, its hour, how often', () => {
  const due = '2026-11-23'
  expect(stepWhen({ due, at: null, every: null }, today)).toBe('Tomorrow')
  expect(stepWhen({ due, at: '15:00', every: week }, today)).toBe(
    `Tomorrow, ${sayTime('15:00')}, every week`,
  )
  expect(stepWhen({ due, at: null, every: week }, today)).toBe('Tomorrow, every week')
})

test('a repeat that came from a calendar file is said as well', () => {
  expect(repeatName({ every: 1, unit: 'year' })).toBe('Every year')
  expect(repeatName({ every: 2, unit: 'week' })).toBe('Every 2 weeks')
})

test('what is done says when it comes again, tomorrow by its name', () => {
  expect(doneWords(null, today)).toBe('Done')
  expect(doneWords('2026-11-23', today)).toBe('Done. Again tomorrow')
  expect(doneWords('2026-12-12', today)).toMatch(/^Done\. Again on .*12/)
})
