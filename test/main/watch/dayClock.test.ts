import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { DayClock } from '../../../src/main/watch/dayClock'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const openClock = () => {
  let day = '2026-11-19' as Day
  const turns: string[] = []
  const clock = new DayClock({
    today: () => day,
    onTurn: (before, today) => turns.push(`${before} > ${today}`),
  })
  return { clock, turns, set: (text: string) => (day = text as Day) }
}

test('midnight is noticed within a minute, once', () => {
  const { clock, turns, set } = openClock()
  vi.advanceTimersByTime(600_000)
  expect(turns).toEqual([])
  set('2026-11-20')
  vi.advanceTimersByTime(60_000)
  expect(turns).toEqual(['2026-11-19 > 2026-11-20'])
  vi.advanceTimersByTime(600_000)
  expect(turns).toHaveLength(1)
  clock.stop()
})

test('waking after days of sleep is noticed at once', () => {
  const { clock, turns, set } = openClock()
  set('2026-11-25')
  clock.look()
  expect(turns).toEqual(['2026-11-19 > 2026-11-25'])
  clock.stop()
})

test('a clock that is put back turns the day back', () => {
  const { clock, turns, set } = openClock()
  set('2026-11-18')
  vi.advanceTimersByTime(60_000)
  expect(turns).toEqual(['2026-11-19 > 2026-11-18'])
  clock.stop()
})

test('after the end it looks no more', () => {
  const { clock, turns, set } = openClock()
  clock.stop()
  set('2026-11-20')
  vi.advanceTimersByTime(600_000)
  expect(turns).toEqual([])
})
