import { expect, test } from 'vitest'
import type { Lit } from '../../../src/renderer/map/lit'
import { pathsOf } from '../../../src/renderer/map/pathsOf'
import type { Seats } from '../../../src/renderer/map/rings'

const at = (x: number, y: number) => ({ x, y, size: 28 })
const seats = new Map([
  ['ann', at(100, 0)],
  ['bob', at(0, 100)],
  ['roofer', at(-200, 0)],
]) as unknown as Seats

const lit = (id: string, rest: Partial<Lit>): Lit => ({
  id,
  name: id,
  beside: '',
  tone: 'helps',
  circle: 'close',
  ...rest,
})

test('whoever could help themselves has no way drawn to them', () => {
  expect(pathsOf([lit('ann', {})], seats)).toEqual({ paths: [], ends: [] })
})

test('somebody whom only one person knows stands behind that person, and is named there', () => {
  const { paths, ends } = pathsOf([lit('ann', { leadsTo: 'light', to: 'Ole, roofer' })], seats)
  const { x, y, isOffMap } = paths[0]!.end!
  expect(isOffMap).toBe(true)
  expect(x).toBeGreaterThan(130)
  expect(y).toBeCloseTo(0)
  expect(ends).toEqual([{ id: 'light', name: 'Ole, roofer', x, y }])
})

test('two ways to the same person meet; ways to a field end behind each, named once', () => {
  const person = { leadsTo: 'light', to: 'Ole, roofer' }
  const meeting = pathsOf([lit('ann', person), lit('bob', person)], seats)
  expect(meeting.paths[1]!.end).toEqual(meeting.paths[0]!.end)
  expect(meeting.ends).toHaveLength(1)
  const field = { to: 'roofs' }
  const apart = pathsOf([lit('ann', field), lit('bob', field)], seats)
  expect(apart.paths[1]!.end).not.toEqual(apart.paths[0]!.end)
  expect(apart.ends.map(({ name }) => name)).toEqual(['roofs'])
})

test('a way ends at whoever stands on the map, named there unless they are lit themselves', () => {
  const ann = lit('ann', { leadsTo: 'roofer', to: 'Rita, roofer' })
  const { paths, ends } = pathsOf([ann], seats)
  expect(paths[0]!.end).toEqual({ x: -200, y: 0, isOffMap: false })
  expect(ends.map(({ id }) => id)).toEqual(['roofer'])
  expect(pathsOf([ann, lit('roofer', {})], seats).ends).toEqual([])
})

test('nobody who has no place has a way drawn; a way in to somebody themselves ends there', () => {
  expect(pathsOf([lit('unplaced', { to: 'roofs' })], seats).paths).toEqual([])
  const [path] = pathsOf([lit('ann', { isWay: true })], seats).paths
  expect(path).toMatchObject({ id: 'ann', end: null })
})

test('a way ends beside nobody else: whoever stands right behind is not covered', () => {
  const crowded = new Map([...seats, ['behind', at(145, 0)]]) as unknown as Seats
  const { paths } = pathsOf([lit('ann', { to: 'roofs' })], crowded)
  const { x, y } = paths[0]!.end!
  expect(Math.hypot(x - 145, y)).toBeGreaterThan(14 + 6)
})
