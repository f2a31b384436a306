import { expect, test } from 'vitest'
import type { Sector } from '../../../../src/shared/domain/role'
import type { Drawn } from '../../../../src/shared/domain/seating/drawnSeats'
import { rings, ringOf } from '../../../../src/shared/domain/seating/rings'
import type { PlacedCircle } from '../../../../src/shared/domain/seating/seat'
import { seatPeople, type Seated } from '../../../../src/shared/domain/seating/seatPeople'
import { usualWidths, type SectorWidths } from '../../../../src/shared/domain/seating/sectorWidths'
import { spansOf } from '../../../../src/shared/domain/seating/spansOf'
import { drawnFor } from '../../../fixtures/drawnFor'

let count = 0
const people = (circle: PlacedCircle, sector: Sector, howMany: number): Seated[] =>
  Array.from({ length: howMany }, () => ({ id: `${circle} ${sector} ${++count}`, circle, sector }))

const everywhere: Sector[] = ['client', 'pro', 'everyone', 'family']
const spread = (circle: PlacedCircle, howMany: number): Seated[] =>
  Array.from({ length: howMany }, (_, place) => ({
    id: `${circle} ${++count}`,
    circle,
    sector: everywhere[place % 4]!,
  }))

const narrow = (one: Sector): SectorWidths => ({
  client: 104,
  pro: 104,
  everyone: 104,
  family: 104,
  [one]: 48,
})

const nearest = (drawn: Iterable<Drawn>): number => {
  const points = [...drawn]
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
const full = () => rings.flatMap(({ circle, most }) => spread(circle, most))

test('150 people stand apart, and their names have room beside them', () => {
  const all = usual()
  const of = (circle: PlacedCircle) => drawnFor(all.filter((one) => one.circle === circle))
  const drawn = drawnFor(all)
  expect(drawn.size).toBe(150)
  expect(nearest(of('close').values())).toBeGreaterThan(34)
  expect(nearest(of('known').values())).toBeGreaterThan(40)
  expect(nearest(of('acquainted').values())).toBeGreaterThan(15)
  expect(new Set([...drawn.values()].map(({ size }) => size))).toEqual(new Set([28, 13, 8]))
})

test.each(
  everywhere.flatMap((one) => [
    { one, widths: usualWidths, share: 1 },
    { one, widths: narrow(one), share: 0.5 },
  ]),
)(
  'a sector that holds everybody is crowded, but nobody overlaps: $one of $widths',
  ({ one, widths, share }) => {
    for (const { circle, most } of rings) {
      const drawn = drawnFor(people(circle, one, most * share), widths)
      expect(drawn.size, circle).toBe(most * share)
      const crowded = Math.min(...[...drawn.values()].map(({ size }) => size))
      expect(nearest(drawn.values()), circle).toBeGreaterThanOrEqual(crowded)
      expect(crowded).toBeGreaterThanOrEqual(8)
    }
  },
)

test.each([usualWidths, narrow('client'), { client: 48, pro: 48, everyone: 216, family: 48 }])(
  'everybody stands inside their own ring and sector, and nobody under the name of a ring: %o',
  (widths) => {
    const all = full()
    const drawn = drawnFor(all, widths)
    for (const person of all) {
      const seat = drawn.get(person.id)!
      const half = seat.size / 2
      const place = rings.findIndex((ring) => ring.circle === person.circle)
      const radius = Math.hypot(seat.x, seat.y)
      expect(radius + half).toBeLessThanOrEqual(rings[place]!.edge)
      expect(radius - half).toBeGreaterThanOrEqual(rings[place - 1]?.edge ?? 23)
      const { from, to } = spansOf(widths).find((one) => one.sector === person.sector)!
      const reach = (Math.asin(half / radius) * 180) / Math.PI
      expect(degrees(seat) - reach).toBeGreaterThanOrEqual(from)
      expect(degrees(seat) + reach).toBeLessThanOrEqual(to)
      for (const { edge } of rings)
        expect(Math.abs(seat.x) + half < 14 && Math.abs(seat.y + edge) - half < 7).toBe(false)
    }
  },
)

test('a crowd in one sector does not make people of another smaller', () => {
  const drawn = [
    ...drawnFor([...people('close', 'everyone', 30), ...people('close', 'client', 2)]).values(),
  ]
  expect(drawn[0]!.size).toBeLessThan(16)
  expect(drawn.at(-1)!.size).toBe(28)
})

/** The same people with the seats that they were given. */
const remembering = (all: readonly Seated[], widths: SectorWidths | null = usualWidths) => {
  const seats = seatPeople(all, widths)
  return all.map((person) => ({ ...person, seat: seats.get(person.id) }))
}

test('whoever had a seat keeps it, whatever order people come in; a newcomer takes the first free one', () => {
  const before = remembering(usual())
  const newcomer = people('known', 'pro', 1)[0]!
  const after = seatPeople([newcomer, ...before.toReversed()], usualWidths)
  expect(after.size).toBe(151)
  for (const { id, seat } of before) expect(after.get(id)).toEqual(seat)

  const gone = before[20]!
  const next = { ...newcomer, sector: gone.sector }
  const filled = seatPeople([next, ...before.filter((one) => one !== gone)], usualWidths)
  expect(filled.get(next.id)).toEqual(gone.seat)
})

test('of two with the same seat the first keeps it', () => {
  const [ann, ben, carla] = remembering(people('close', 'pro', 3))
  const seats = seatPeople([ann!, ben!, { ...carla!, seat: ann!.seat }], usualWidths)
  expect(seats.get(ann!.id)).toEqual(ann!.seat)
  expect(seats.get(ben!.id)).toEqual(ben!.seat)
  expect(seats.get(carla!.id)).toEqual(carla!.seat)
})

test('a seat of another ring or sector, or one that is not there, is no seat', () => {
  const [ann] = people('close', 'pro', 1)
  const own = { circle: 'close', sector: 'pro', slot: 0 } as const
  for (const seat of [
    { ...own, circle: 'known' as const },
    { ...own, sector: 'whole' as const },
    { ...own, slot: 999 },
  ])
    expect(seatPeople([{ ...ann!, seat }], usualWidths).get(ann!.id)).toEqual(own)
})

test('nobody is told a seat that a full ring does not have', () => {
  const all = people('close', 'pro', 41)
  const seats = seatPeople(all, usualWidths)
  expect(seats.size).toBe(ringOf('close').most)
  expect(seats.has(all.at(-1)!.id)).toBe(false)
})

test('until a role names a sector, people stand round the whole circle', () => {
  const all = people('known', 'everyone', 20)
  const quarters = [...drawnFor(all, null).values()].map((at) => Math.floor(degrees(at) / 90))
  expect(new Set(quarters).size).toBe(4)
})
