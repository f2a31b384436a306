import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Glances, type Glance } from '../../../src/main/watch/glances'
import { openSphere } from '../../sphere/openSphere'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const open = () => {
  const sphere = openSphere('2026-11-19')
  const told: (Glance | null)[] = []
  const glances = new Glances({
    engine: sphere.engine,
    tell: (glance) => told.push(glance),
    onTrouble: (error) => {
      throw error
    },
  })
  const remind = async (due: string) => {
    const { id } = await sphere.run('person.add', { name: 'Ben Silva' })
    await sphere.run('followUp.add', { about: { personId: id }, words: 'Call', due: due as never })
  }
  return { sphere, glances, told, remind, wait: () => vi.advanceTimersByTime(1000) }
}

test('what is due is told at the start, and a moment after it changes, once', async () => {
  const { told, remind, wait } = open()
  wait()
  expect(told).toEqual([{ due: 0, isPaused: false }])
  await remind('2026-11-19')
  await remind('2026-11-19')
  await remind('2026-11-20')
  wait()
  expect(told.slice(1)).toEqual([{ due: 2, isPaused: false }])
})

test('a pause is seen, and that it is over', async () => {
  const { sphere, glances, told, wait } = open()
  await sphere.run('me.away', { until: '2026-11-20' as never })
  wait()
  expect(told.at(-1)).toEqual({ due: 0, isPaused: true })
  sphere.later(1)
  glances.look()
  wait()
  expect(told.at(-1)).toEqual({ due: 0, isPaused: false })
})

test('the turn of the day brings what is due then', async () => {
  const { sphere, glances, told, remind, wait } = open()
  await remind('2026-11-20')
  wait()
  sphere.later(1)
  glances.look()
  wait()
  expect(told.map((glance) => glance?.due)).toEqual([0, 1])
})

test('of a sphere that is let go nothing is told any more', async () => {
  const { glances, told, remind, wait } = open()
  wait()
  glances.stop()
  await remind('2026-11-19')
  wait()
  expect(told).toEqual([{ due: 0, isPaused: false }, null])
})
