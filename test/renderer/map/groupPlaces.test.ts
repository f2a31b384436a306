import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnSeats } from '../../../src/shared/domain/seating/drawnSeats'
import { rings } from '../../../src/shared/domain/seating/rings'
import { seatPeople } from '../../../src/shared/domain/seating/seatPeople'
import { usualWidths } from '../../../src/shared/domain/seating/sectorWidths'
import { spansOf } from '../../../src/shared/domain/seating/spansOf'
import { countOn, groupPlaces, type GroupPlace } from '../../../src/renderer/map/groupPlaces'
import type { Sector } from '../../../src/shared/domain/role'

/** Full rings, with people in the sectors as the weights have it. */
const fullRings = (weights: Record<Sector, number> | null) => {
  const widths = weights ? usualWidths : null
  const wheel = weights
    ? (Object.keys(weights) as Sector[]).flatMap((sector) =>
        Array.from({ length: weights[sector] }, () => sector),
      )
    : (['everyone'] as const)
  const people = rings.flatMap(({ circle, most }) =>
    Array.from({ length: most }, (_, at) => ({
      id: `${circle} ${at}`,
      circle,
      sector: wheel[at % wheel.length]!,
    })),
  )
  return { people: [...drawnSeats(seatPeople(people, widths), widths).values()], widths }
}

const nearest = ({ x, y, width, height }: GroupPlace, one: { x: number; y: number }): number =>
  Math.hypot(
    Math.max(0, Math.abs(one.x - x) - width / 2),
    Math.max(0, Math.abs(one.y - y) - height / 2),
  )

const counts = fc.array(fc.integer({ min: 3, max: 30_000 }), { maxLength: 12 })
const weight = fc.integer({ min: 0, max: 6 })
const weights = fc
  .record({ client: weight, pro: weight, everyone: weight, family: weight })
  .filter((all) => Object.values(all).some((one) => one > 0))

test('groups of full rings all have a place, and cover neither people nor each other nor names', () => {
  fc.assert(
    fc.property(
      fc.option(weights, { freq: 4 }),
      fc.tuple(counts, counts, counts),
      (chosen, byRing) => {
        const { people, widths } = fullRings(chosen)
        const groups = rings.flatMap(({ circle }, ring) =>
          byRing[ring]!.map((count, at) => ({ id: `${circle} ${at}`, circle, name: 'A', count })),
        )
        const places = groupPlaces(groups, people, widths ? spansOf(widths) : [])
        expect(places.size).toBe(groups.length)
        const all = [...places.values()]
        for (const [at, place] of all.entries()) {
          for (const one of people)
            expect(nearest(place, one)).toBeGreaterThanOrEqual(one.size / 2 + 2)
          for (const other of all.slice(at + 1)) {
            const isApart =
              Math.abs(place.x - other.x) >= (place.width + other.width) / 2 + 2 ||
              Math.abs(place.y - other.y) >= (place.height + other.height) / 2 + 2
            expect(isApart).toBe(true)
          }
          for (const { edge } of rings)
            expect(nearest(place, { x: 0, y: -edge })).toBeGreaterThan(8)
          expect(Math.max(Math.abs(place.x), Math.abs(place.y))).toBeLessThan(365)
        }
      },
    ),
    { numRuns: 10 },
  )
}, 60_000)

test('groups go round the edge of their ring in their order', () => {
  const groups = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    circle: 'known' as const,
    name: id,
    count: 5,
  }))
  const places = [...groupPlaces(groups, [], []).values()]
  const clockwise = places.map(({ x, y }) => ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360)
  expect(clockwise.map(Math.round)).toEqual([45, 135, 225, 315])
  for (const { x, y } of places) expect(Math.hypot(x, y)).toBeCloseTo(246)
})

test('a large count is written short', () => {
  expect([31, 999, 1_240, 23_400].map(countOn)).toEqual(['31', '999', '1.2K', '23.4K'])
})
