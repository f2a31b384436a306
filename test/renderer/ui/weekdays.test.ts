import { expect, test } from 'vitest'
import { weekdays } from '../../../src/renderer/ui/weekdays'

test('the week begins where it begins for the user, and Monday stays the first by number', () => {
  expect(weekdays(1).map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(weekdays(7).map(({ day }) => day)).toEqual([7, 1, 2, 3, 4, 5, 6])
  expect(weekdays(6).map(({ day }) => day)).toEqual([6, 7, 1, 2, 3, 4, 5])
  const long = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' })
  for (const { day, name } of weekdays(7))
    expect(name).toBe(long.format(Date.UTC(2026, 10, 22 + day)))
})
