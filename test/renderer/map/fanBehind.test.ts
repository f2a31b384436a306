import { assert, integer, property, record, array } from 'fast-check'
import { expect, test } from 'vitest'
import { fanBehind } from '../../../src/renderer/map/fanBehind'
import { pointAt, type Point } from '../../../src/renderer/map/rings'

const empty = { bodies: [], names: [] }
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const someone = { ...pointAt(40, 102), radius: 14 }

test('one stands straight behind, several to both sides of it from the left to the right', () => {
  const [one] = fanBehind(someone, 1, empty)
  const far = distance(one!, { x: 0, y: 0 })
  expect(far).toBeCloseTo(102 + 44)
  expect(one!.x / far).toBeCloseTo(someone.x / 102)
  const three = fanBehind({ x: 0, y: -102, radius: 14 }, 3, empty)
  expect(three.map(({ x }) => Math.sign(Math.round(x)))).toEqual([-1, 0, 1])
  for (const { y } of three) expect(y).toBeLessThan(-116)
})

test('eight stand apart from each other, all on the far side from You, wherever their person stands', () => {
  for (let degrees = 0; degrees < 360; degrees += 15) {
    const from = { ...pointAt(degrees, 102), radius: 14 }
    const fan = fanBehind(from, 8, empty)
    for (const [place, at] of fan.entries()) {
      expect(distance(at, { x: 0, y: 0 })).toBeGreaterThan(102)
      for (const other of fan.slice(place + 1)) expect(distance(at, other)).toBeGreaterThan(13)
    }
  }
})

test('somebody on the outermost ring keeps them on the map', () => {
  for (const at of fanBehind({ ...pointAt(200, 300), radius: 4 }, 3, empty))
    expect(distance(at, { x: 0, y: 0 })).toBeLessThanOrEqual(320)
})

test('nobody is covered while there is room: at most twelve others stand about and four come behind', () => {
  const other = record({
    degrees: integer({ min: 0, max: 359 }),
    radius: integer({ min: 60, max: 310 }),
  })
  assert(
    property(array(other, { maxLength: 12 }), integer({ min: 1, max: 4 }), (others, count) => {
      const bodies = others
        .map(({ degrees, radius }) => ({ ...pointAt(degrees, radius), radius: 7 }))
        .filter((one) => distance(one, someone) > 24)
      for (const at of fanBehind(someone, count, { bodies, names: [] }))
        for (const one of bodies) expect(distance(at, one)).toBeGreaterThan(5 + 7)
    }),
    { numRuns: 300 },
  )
})

test('a name is kept clear of, but never at the cost of a person', () => {
  const [free] = fanBehind(someone, 1, empty)
  const name = { ...free!, radius: 7 }
  const [aside] = fanBehind(someone, 1, { bodies: [], names: [name] })
  expect(distance(aside!, name)).toBeGreaterThan(12)
  const [still] = fanBehind(someone, 1, { bodies: [{ ...aside!, radius: 7 }], names: [name] })
  expect(distance(still!, aside!)).toBeGreaterThan(12)
})
