import { expect, test } from 'vitest'
import { sayWhen } from '../../../src/shared/text/sayWhen'

const today = '2026-11-19'
const said = (when: object) => sayWhen({ on: '2026-11-24', at: null, ...when } as never, today)

test('when something takes place is said with its day, its hours and its last day', () => {
  expect(said({})).toMatch(/^Tuesday, .*24.*, all day$/)
  expect(said({ at: '15:00' })).toMatch(/24.*, 15:00$/)
  expect(said({ at: '15:00', minutes: 45 })).toMatch(/, 15:00 to 15:45$/)
  expect(said({ at: '22:00', minutes: 180 })).toMatch(/, 22:00 to 01:00$/)
  expect(said({ at: '15:00', minutes: 26 * 60 })).toMatch(/, 15:00 to Wednesday, .*25.*, 17:00$/)
  expect(said({ lastDay: '2026-11-26' })).toMatch(/^Tuesday, .* to Thursday, .*26/)
  expect(said({ on: '2027-01-05' })).toContain('2027')
})
