import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayAfter, dayNumber, type Day } from '../../../src/shared/domain/calendar'
import { dayOrder, nextTurn } from '../../../src/shared/domain/cadence'

const day = (text: string) => text as Day

/** How many have their turn on each day of a rhythm. */
const turnsOf = (length: number, people: number): Map<number, number> => {
  const order = dayOrder(length)
  const turns = new Map<number, number>()
  for (let one = 0; one < people; one += 1) {
    const on = order[one % length]!
    turns.set(on, (turns.get(on) ?? 0) + 1)
  }
  return turns
}

test('however many people share a rhythm, no day gets more than one beyond its share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 3000 }),
      (length, people) => {
        const turns = turnsOf(length, people)
        expect(Math.min(...turns.keys())).toBeGreaterThanOrEqual(1)
        expect(Math.max(...turns.keys())).toBeLessThanOrEqual(length)
        expect(Math.max(...turns.values())).toBeLessThan(people / length + 1)
      },
    ),
  )
})

test('ten people in a rhythm of three months stand in each of its parts, not on the first days', () => {
  const parts = [0, 0, 0, 0, 0]
  for (const on of dayOrder(91).slice(0, 10)) parts[Math.floor(((on - 1) * 5) / 91)]! += 1
  for (const people of parts) expect(people).toBeGreaterThanOrEqual(1)
  expect(Math.max(...parts)).toBeLessThanOrEqual(3)
})

test('a turn comes a rhythm after the last contact, and not before the first day', () => {
  const monthly = { every: 1, unit: 'month' as const, from: day('2026-12-05') }
  expect(nextTurn(monthly, null)).toBe('2026-12-05')
  expect(nextTurn(monthly, day('2019-04-01')), 'long ago').toBe('2026-12-05')
  expect(nextTurn(monthly, day('2026-11-18')), 'just now').toBe('2026-12-18')
  expect(nextTurn(monthly, day('2027-01-31')), 'a shorter month').toBe('2027-02-28')
  expect(nextTurn({ every: 1, unit: 'year' }, day('2026-03-01'))).toBe('2027-03-01')
  expect(nextTurn({ every: 1, unit: 'year' }, null), 'nothing is known').toBeNull()
})

test('days are numbered without a gap, over the leap day and the turn of the year too', () => {
  for (let on = day('2026-12-25'), at = dayNumber(on); on < '2028-03-05'; at += 1) {
    expect(dayNumber(on), on).toBe(at)
    on = dayAfter(on, 1)
  }
})

test('the day so many days, weeks, months or years on is that of the calendar, over leap days and short months', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 146_097 }),
      fc.integer({ min: -1000, max: 1000 }),
      fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
      (at, count, unit) => {
        const from = Temporal.PlainDate.from('1900-01-01').add({ days: at })
        const to = from.add({ [`${unit}s`]: count })
        if (to.year < 0 || to.year > 9999) return
        expect(dayAfter(day(from.toString()), count, unit)).toBe(to.toString())
      },
    ),
    { numRuns: 2000 },
  )
})
