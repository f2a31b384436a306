import { expect, test } from 'vitest'
import { chipPlaces } from '../../../src/renderer/map/chipPlaces'

const room = { width: 800, height: 600 }

test('who is in view has no chip; who is outside has one at their side and height', () => {
  const places = chipPlaces(
    [
      { id: 'in', x: 400, y: 300 },
      { id: 'left', x: -90, y: 200 },
      { id: 'right', x: 900, y: 300 },
    ],
    room,
  )
  expect([...places.keys()].sort()).toEqual(['left', 'right'])
  expect(places.get('left')).toEqual({ side: 'left', top: 174 })
  expect(places.get('right')!.side).toBe('right')
})

test('chips of one side stand below each other, all of them in the room', () => {
  const places = chipPlaces(
    [700, 690, 680, -50, -40].map((y, at) => ({ id: String(at), x: 100, y })),
    room,
  )
  const tops = [...places.values()].map(({ top }) => top).sort((a, b) => a - b)
  for (const [at, top] of tops.entries()) {
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top + 44).toBeLessThanOrEqual(room.height)
    if (at > 0) expect(top - tops[at - 1]!).toBeGreaterThanOrEqual(44)
  }
})

test('who would lie under a chip of the corner has one too, and it stands above that corner', () => {
  const corner = { left: 24, right: 300, top: 500, bottom: 600 }
  const covered = { id: 'covered', x: 100, y: 550 }
  const places = chipPlaces([covered, { id: 'beside', x: 400, y: 550 }], room, [corner])
  expect([...places.keys()]).toEqual(['covered'])
  expect(places.get('covered')!.top + 44).toBeLessThanOrEqual(corner.top)
})
