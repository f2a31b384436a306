import { array, assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import {
  clearanceOf,
  curveBetween,
  pointsOf,
  straight,
} from '../../../src/renderer/map/curveBetween'

const a = { x: 0, y: 0 }
const b = { x: 200, y: 0 }
const known = 6.5

const standing = (points: readonly (readonly [number, number])[], radius = known) =>
  points.map(([x, y]) => ({ x, y, radius }))

test('a line between two people is a curve where the way is free', () => {
  const { distances } = curveBetween(a, b, [])
  expect(distances).toHaveLength(1)
  expect(Math.abs(distances[0]!)).toBeGreaterThan(10)
})

test('a line bends round whoever stands in its way', () => {
  const onTheWay = standing([
    [100, 12],
    [60, 10],
  ])
  expect(clearanceOf(a, b, curveBetween(a, b, onTheWay), onTheWay)).toBeGreaterThanOrEqual(7)
  expect(clearanceOf(a, b, { distances: [24], weights: [0.5] }, onTheWay)).toBeLessThan(0)
})

test('somebody close takes up more room than somebody hardly known', () => {
  const arc = curveBetween(a, b, [])
  const [x, y] = [100, arc.distances[0]! / 2 + 13] as const
  expect(curveBetween(a, b, standing([[x, y]], 4))).toEqual(arc)
  const large = standing([[x, y]], 14)
  expect(curveBetween(a, b, large)).not.toEqual(arc)
  expect(clearanceOf(a, b, curveBetween(a, b, large), large)).toBeGreaterThanOrEqual(7)
})

test('between a crowd at either side that no arc passes the line goes as an S', () => {
  const above = [-120, -100, -80, -60, -40, -20, 0].map((y) => [55, y + 10] as const)
  const below = [0, 20, 40, 60, 80, 100, 120].map((y) => [145, y - 10] as const)
  const crowd = standing([...above, ...below])
  const curve = curveBetween(a, b, crowd)
  expect(curve.distances).toHaveLength(2)
  expect(Math.sign(curve.distances[0]!)).toBe(1)
  expect(Math.sign(curve.distances[1]!)).toBe(-1)
  expect(clearanceOf(a, b, curve, crowd)).toBeGreaterThan(5)
})

test('whoever stands about, a line keeps as far from people as a straight one would', () => {
  const place = record({
    x: integer({ min: -60, max: 260 }),
    y: integer({ min: -130, max: 130 }),
    radius: integer({ min: 4, max: 14 }),
  })
  const most = 7
  let farther = 0
  let close = 0
  assert(
    property(array(place, { minLength: 5, maxLength: 40 }), (people) => {
      const ofCurve = clearanceOf(a, b, curveBetween(a, b, people), people)
      const ofStraight = clearanceOf(a, b, straight, people)
      expect(ofCurve).toBeGreaterThanOrEqual(Math.min(most, ofStraight))
      if (ofStraight < 0) close += 1
      if (ofStraight < 0 && ofCurve > 0) farther += 1
    }),
    { numRuns: 400 },
  )
  expect(farther / close).toBeGreaterThan(0.5)
})

test('two pieces of an S meet halfway between their control points', () => {
  const points = pointsOf(a, b, { distances: [40, -40], weights: [0.25, 0.75] })
  expect(points[points.length >> 1]).toEqual({ x: 100, y: 0 })
  expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThan(15)
  expect(Math.min(...points.map(({ y }) => y))).toBeLessThan(-15)
})

test('between two arcs that touch nobody the one is taken that crosses no name; a name never outweighs a person', () => {
  const free = curveBetween(a, b, [])
  const onTheArc = { x: 100, y: free.distances[0]! / 2, radius: 7 }
  const aside = curveBetween(a, b, [], [onTheArc])
  expect(clearanceOf(a, b, aside, [onTheArc])).toBeGreaterThanOrEqual(3)
  const crowd = standing([-60, -40, -20, 0, 20, 40].map((y) => [100, y] as const))
  const beside = curveBetween(a, b, crowd, [{ x: 100, y: 60, radius: 7 }])
  expect(clearanceOf(a, b, beside, crowd)).toBeGreaterThanOrEqual(
    clearanceOf(a, b, curveBetween(a, b, crowd), crowd),
  )
})
