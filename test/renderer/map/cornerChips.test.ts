import { expect, test } from 'vitest'
import { cornerChips } from '../../../src/renderer/map/cornerChips'

const rooms = [
  { width: 1072, height: 708 },
  { width: 792, height: 588 },
]

test.each(rooms)('chips of people without a place cover nobody of the map, in %o', (room) => {
  const radius = (Math.min(room.width, room.height) / 700) * 310
  const middle = { x: room.width / 2, y: room.height / 2 }
  const chips = cornerChips(6, room, { ...middle, radius })
  for (const { left, right, top, bottom } of chips) {
    const x = Math.max(left, Math.min(right, middle.x))
    const y = Math.max(top, Math.min(bottom, middle.y))
    expect(Math.hypot(x - middle.x, y - middle.y)).toBeGreaterThanOrEqual(radius - 16)
    expect(right - left).toBeGreaterThanOrEqual(100)
  }
})

test('chips stand above each other, four at the left before the right begins', () => {
  const chips = cornerChips(5, rooms[0]!, { x: 536, y: 354, radius: 320 })
  expect(chips.map(({ side }) => side)).toEqual(['left', 'left', 'left', 'left', 'right'])
  for (const [at, chip] of chips.slice(0, 3).entries())
    expect(chip.top).toBeGreaterThan(chips[at + 1]!.bottom)
})
