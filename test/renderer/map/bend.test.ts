import { expect, test } from 'vitest'
import { bendBetween, clearanceOf } from '../../../src/renderer/map/bend'

const a = { x: 0, y: 0 }
const b = { x: 200, y: 0 }

test('a line between two people is a curve, however free the way is', () => {
  expect(Math.abs(bendBetween(a, b, []))).toBeGreaterThan(10)
})

test('a line bends round whoever stands in its way', () => {
  const onTheWay = [
    { x: 100, y: 12 },
    { x: 60, y: 10 },
  ]
  const bend = bendBetween(a, b, onTheWay)
  expect(clearanceOf(a, b, bend, onTheWay)).toBeGreaterThan(18)
  expect(clearanceOf(a, b, 24, onTheWay)).toBeLessThan(3)
})

test('where no bend is free the line keeps as far from people as it can', () => {
  const crowd = Array.from({ length: 9 }, (_, place) => ({ x: 100, y: (place - 4) * 14 }))
  const bend = bendBetween(a, b, crowd)
  for (const share of [0.12, -0.12, 0.22, -0.22, 0.34, -0.34, 0.46, -0.46])
    expect(clearanceOf(a, b, bend, crowd)).toBeGreaterThanOrEqual(
      clearanceOf(a, b, share * 200, crowd),
    )
})

test('between two bends that touch nobody the one is taken that crosses no name; a name never outweighs a person', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
  ]
  const free = bendBetween(a, b, [])
  const onTheCurve = { x: 100, y: free / 2 }
  const aside = bendBetween(a, b, [], [onTheCurve])
  expect(clearanceOf(a, b, aside, [onTheCurve])).toBeGreaterThanOrEqual(8)
  const crowd = [-60, -40, -20, 0, 20, 40].map((y) => ({ x: 100, y }))
  expect(bendBetween(a, b, crowd, [{ x: 100, y: 60 }])).toBe(bendBetween(a, b, crowd))
})
