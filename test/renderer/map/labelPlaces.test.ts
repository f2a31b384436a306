import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUnder, labelPlaces, type LabelWish } from '../../../src/renderer/map/labelPlaces'
import type { Rect } from '../../../src/renderer/map/rect'

const room = { width: 1070, height: 700 }

const wish = (id: string, x: number, y: number, width = 140): LabelWish => ({
  id,
  x,
  y,
  radius: 13,
  width,
  height: 32,
})

const covers = (one: Rect, other: Rect) => isUnder([one], other)

test('a label stands outwards of its person, level with them', () => {
  const places = labelPlaces([wish('bea', 300, 350), wish('otto', 800, 200)], room)
  expect(places.get('bea')).toMatchObject({ side: 'left', right: 278, top: 334 })
  expect(places.get('otto')).toMatchObject({ side: 'right', left: 822, top: 184 })
})

test('at the edge a label goes to the other side, so that it can be read whole', () => {
  const place = labelPlaces([wish('otto', 1000, 300)], room).get('otto')!
  expect(place.side).toBe('left')
})

test('two who stand one above the other do not write over each other', () => {
  const places = [...labelPlaces([wish('a', 700, 300), wish('b', 700, 316)], room).values()]
  expect(covers(places[0]!, places[1]!)).toBe(false)
})

test('wherever seven people stand apart, no label covers another, a lit person or the edge', () => {
  const person = fc.record({
    x: fc.integer({ min: 215, max: 855 }),
    y: fc.integer({ min: 30, max: 670 }),
    width: fc.integer({ min: 60, max: 180 }),
  })
  const apart = (all: readonly { x: number; y: number }[]) =>
    all.every((one, at) =>
      all.slice(at + 1).every((other) => Math.hypot(one.x - other.x, one.y - other.y) > 40),
    )
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 7 }).filter(apart), (people) => {
      const wishes = people.map(({ x, y, width }, at) => wish(String(at), x, y, width))
      const places = [...labelPlaces(wishes, room)]
      expect(places).toHaveLength(wishes.length)
      for (const [id, place] of places) {
        expect(place.left >= 0 && place.right <= room.width).toBe(true)
        for (const [otherId, other] of places)
          if (id !== otherId) expect(covers(place, other)).toBe(false)
        for (const other of wishes) {
          const { x, y, radius } = other
          const body = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
          expect(covers(place, body)).toBe(false)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('labels keep clear of what is in the way', () => {
  const you = { left: 490, right: 580, top: 305, bottom: 395 }
  const place = labelPlaces([wish('ana', 600, 350)], room, [you]).get('ana')!
  const other = labelPlaces([wish('ana', 470, 350, 400)], { width: 900, height: 700 }, [you])
  expect(covers(place, you)).toBe(false)
  expect(covers(other.get('ana')!, you)).toBe(false)
})
