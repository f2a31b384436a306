import { expect, test } from 'vitest'
import type { Sector } from '../../../src/shared/domain/role'
import { fullCircle, type PlacedCircle } from '../../../src/shared/views/sphere'
import {
  rings,
  seatPeople,
  sectors,
  sizesOf,
  type Seated,
  type Seats,
} from '../../../src/renderer/map/rings'

let count = 0
const people = (circle: PlacedCircle, sector: Sector, howMany: number): Seated[] =>
  Array.from({ length: howMany }, () => ({
    id: `${circle} ${sector} ${++count}`,
    circle,
    sectors: [sector],
  }))

const everywhere: Sector[] = ['client', 'pro', 'everyone', 'family']
const spread = (circle: PlacedCircle, howMany: number): Seated[] =>
  Array.from({ length: howMany }, (_, place) => ({
    id: `${circle} ${++count}`,
    circle,
    sectors: [everywhere[place % 4]!],
  }))

const nearest = (seats: Seats): number => {
  const points = [...seats.values()]
  let gap = Infinity
  points.forEach((one, place) => {
    for (const other of points.slice(place + 1))
      gap = Math.min(gap, Math.hypot(one.x - other.x, one.y - other.y))
  })
  return gap
}

const degrees = ({ x, y }: { x: number; y: number }) =>
  ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360

const usual = () => [...spread('close', 12), ...spread('known', 40), ...spread('acquainted', 98)]

test('150 people stand apart, and their names have room beside them', () => {
  const all = usual()
  const of = (circle: PlacedCircle) => seatPeople(all.filter((one) => one.circle === circle))
  expect(seatPeople(all).size).toBe(150)
  expect(nearest(of('close'))).toBeGreaterThan(34)
  expect(nearest(of('known'))).toBeGreaterThan(40)
  expect(nearest(of('acquainted'))).toBeGreaterThan(15)
  expect(new Set(sizesOf(all, seatPeople(all)).values())).toEqual(new Set([28, 13, 8]))
})

test.each(everywhere)(
  'a sector that holds everybody is crowded, but nobody overlaps: %s',
  (one) => {
    const other = everywhere.find((sector) => sector !== one)!
    const all = rings.flatMap(({ circle }) => [
      ...people(circle, one, fullCircle[circle]),
      ...(circle === 'close' && one === 'everyone' ? people(circle, other, 1) : []),
    ])
    const seats = seatPeople(all)
    expect(seats.size).toBe(all.length)
    const sizes = sizesOf(all, seats)
    for (const { circle } of rings) {
      const ids = new Set(all.filter((person) => person.circle === circle).map(({ id }) => id))
      const gap = nearest(new Map([...seats].filter(([id]) => ids.has(id))))
      const crowded = Math.min(...[...ids].map((id) => sizes.get(id)!))
      expect(gap, circle).toBeGreaterThanOrEqual(crowded)
      expect(crowded).toBeGreaterThanOrEqual(8)
    }
  },
)

test('everybody stands inside their own ring and sector, and nobody under the name of a ring', () => {
  const all = [...spread('close', 40), ...spread('known', 120), ...spread('acquainted', 240)]
  const seats = seatPeople(all)
  const sizes = sizesOf(all, seats)
  for (const person of all) {
    const seat = seats.get(person.id)!
    const half = sizes.get(person.id)! / 2
    const place = rings.findIndex((ring) => ring.circle === person.circle)
    const radius = Math.hypot(seat.x, seat.y)
    expect(radius + half).toBeLessThanOrEqual(rings[place]!.edge)
    expect(radius - half).toBeGreaterThanOrEqual(rings[place - 1]?.edge ?? 23)
    const { from, to } = sectors.find((one) => one.sector === person.sectors[0])!
    const reach = (Math.asin(half / radius) * 180) / Math.PI
    expect(degrees(seat) - reach).toBeGreaterThanOrEqual(from)
    expect(degrees(seat) + reach).toBeLessThanOrEqual(to)
    for (const { edge } of rings)
      expect(Math.abs(seat.x) + half < 14 && Math.abs(seat.y + edge) - half < 7).toBe(false)
  }
})

test('a crowd in one sector does not make people of another smaller', () => {
  const all = [...people('close', 'everyone', 30), ...people('close', 'client', 2)]
  const sizes = [...sizesOf(all, seatPeople(all)).values()]
  expect(sizes[0]).toBeLessThan(16)
  expect(sizes.at(-1)).toBe(28)
})

test('a newcomer takes the first free place, and nobody else moves', () => {
  const all = usual()
  const before = seatPeople(all)
  const newcomer = people('known', 'pro', 1)[0]!
  const after = seatPeople([newcomer, ...all], before)
  expect(after.size).toBe(151)
  for (const [id, seat] of before) expect(after.get(id)).toEqual(seat)

  const gone = all[20]!
  const left = seatPeople(
    all.filter((one) => one !== gone),
    before,
  )
  for (const [id, seat] of left) expect(before.get(id)).toEqual(seat)
  const next = { ...newcomer, sectors: gone.sectors }
  const filled = seatPeople([...all.filter((one) => one !== gone), next], left)
  expect(filled.get(next.id)).toEqual(before.get(gone.id))
})

test('the same people stand in the same places after a restart', () => {
  const all = usual()
  expect([...seatPeople(all)]).toEqual([...seatPeople(all)])
  const grown = all.slice(0, -1)
  const before = seatPeople(grown)
  for (const [id, seat] of before) expect(seatPeople(all).get(id)).toEqual(seat)
})

test('until a role names a sector, people stand round the whole circle', () => {
  const all = people('known', 'everyone', 20)
  const quarters = new Set([...seatPeople(all).values()].map((s) => Math.floor(degrees(s) / 90)))
  expect(quarters.size).toBe(4)
})
