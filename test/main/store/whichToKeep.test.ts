import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '../../../src/shared/domain/calendar'
import { whichToKeep } from '../../../src/main/store/whichToKeep'

const minute = 60_000
const day = 24 * 60 * minute
const now = '2026-11-19T17:00:00.000Z' as Instant
const before = (milliseconds: number) =>
  new Date(Date.parse(now) - milliseconds).toISOString() as Instant
const every = (span: number, count: number) =>
  Array.from({ length: count }, (_, index) => before(index * span))
const kept = (dates: Instant[], at = now, zone = 'UTC') =>
  [...whichToKeep(dates, at, zone)].sort().reverse()

test('of today the last four backups stay', () => {
  expect(kept(every(15 * minute, 30))).toEqual([
    '2026-11-19T17:00:00.000Z',
    '2026-11-19T16:45:00.000Z',
    '2026-11-19T16:30:00.000Z',
    '2026-11-19T16:15:00.000Z',
  ])
})

test('of each of the last seven days the last backup stays', () => {
  const found = kept(every(6 * 60 * minute, 24))
  expect(found.filter((at) => at < '2026-11-19').map((at) => at.slice(5, 13))).toEqual([
    '11-18T23',
    '11-17T23',
    '11-16T23',
    '11-15T23',
    '11-14T23',
    '11-13T23',
  ])
})

test('of the last four weeks and twelve months the last backup stays', () => {
  const found = kept(every(day, 600)).map((at) => at.slice(0, 10))
  const lastOfMonths = Array.from({ length: 11 }, (_, index) =>
    new Date(Date.UTC(2026, 10 - index, 0)).toISOString().slice(0, 10),
  )
  const sundays = ['2026-11-15', '2026-11-08', '2026-11-01']
  const days = ['19', '18', '17', '16', '15', '14', '13'].map((it) => `2026-11-${it}`)
  expect(found).toEqual([...new Set([...days, ...sundays, ...lastOfMonths])].sort().reverse())
})

test('who pauses for years loses nothing by it', () => {
  const old = every(400 * day, 5)
  expect(kept(old)).toEqual(old)
})

test('a backup that claims to be from later than now stays and pushes no other out', () => {
  const later = Array.from({ length: 20 }, (_, index) => before(-(index + 1) * day))
  const today = every(15 * minute, 10)
  expect(kept([...later, ...today])).toEqual([...later.reverse(), ...today.slice(0, 4)])
})

test('today is the day of the user, not that of Greenwich', () => {
  const at = '2026-11-19T04:30:00.000Z' as Instant
  const evening = ['01:00', '01:15', '01:30', '01:45', '02:00'].map(
    (time) => `2026-11-19T${time}:00.000Z` as Instant,
  )
  const yesterdayInParis = '2026-11-18T22:30:00.000Z' as Instant
  const dates = [...evening, yesterdayInParis]
  expect(kept(dates, at, 'Europe/Paris')).toEqual([...evening.slice(1).reverse(), yesterdayInParis])
  expect(kept(dates, at, 'America/New_York')).toEqual(evening.slice(1).reverse())
})

test('whatever there is, the newest stays, few stay, and looking again drops nothing more', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 900 * 24 * 60 }), { maxLength: 80 }),
      (ages) => {
        const dates = ages.map((age) => before(age * minute))
        const first = kept(dates)
        expect(first[0]).toEqual([...dates].sort().reverse()[0])
        expect(first.length).toBeLessThanOrEqual(4 + 7 + 4 + 12)
        expect(kept(first)).toEqual(first)
      },
    ),
  )
})
