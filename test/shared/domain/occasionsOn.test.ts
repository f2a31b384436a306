import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { occasionsOn } from '../../../src/shared/domain/occasionsOn'
import type { Person } from '../../../src/shared/domain/person'

const on = (day: string, ...occasions: object[]) =>
  occasionsOn({ occasions } as unknown as Person, day as Day)

test('a day comes round each year, with the years where the first is known', () => {
  const movedIn = { kind: 'movedIn', date: '2023-11-19', text: 'Dock Street' }
  expect(on('2026-11-19', movedIn)).toEqual([
    { kind: 'movedIn', years: 3, text: 'Dock Street', index: 0 },
  ])
  expect(on('2023-11-19', movedIn)).toMatchObject([{ years: 0 }])
  expect(on('2022-11-19', movedIn), 'before it happened').toEqual([])
  expect(on('2026-11-20', movedIn)).toEqual([])
  expect(on('2026-06-09', { kind: 'birthday', date: '--06-09' })).toMatchObject([{ years: null }])
  expect(on('2026-06-09', { kind: 'other', text: 'circa 1800' })).toEqual([])
})

test('29 February is the 28th in other years, and stays the 29th in its own', () => {
  const leap = { kind: 'birthday', date: '--02-29' }
  expect(on('2027-02-28', leap)).toHaveLength(1)
  expect(on('2028-02-28', leap)).toEqual([])
  expect(on('2028-02-29', leap)).toHaveLength(1)
  expect(on('2027-03-01', leap)).toEqual([])
  expect(on('2100-02-28', leap), 'no leap year').toHaveLength(1)
  expect(on('2000-02-28', leap), 'a leap year').toEqual([])
})

test('of several on one day birthdays come first, and each knows its place', () => {
  const days = [
    { kind: 'anniversary', date: '2016-06-09' },
    { kind: 'birthday', date: '--06-09' },
  ]
  expect(on('2026-06-09', ...days).map(({ kind, index }) => [kind, index])).toEqual([
    ['birthday', 1],
    ['anniversary', 0],
  ])
})
