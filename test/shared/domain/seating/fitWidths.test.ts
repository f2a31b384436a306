import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Sector } from '../../../../src/shared/domain/role'
import { fitWidths } from '../../../../src/shared/domain/seating/fitWidths'
import { PlacedCircle } from '../../../../src/shared/domain/seating/seat'
import type { Seated } from '../../../../src/shared/domain/seating/seatPeople'
import { SectorWidths } from '../../../../src/shared/domain/seating/sectorWidths'
import { drawnFor } from '../../../fixtures/drawnFor'

const some = (circle: PlacedCircle, sector: Sector, howMany: number): Seated[] =>
  Array.from({ length: howMany }, (_, place) => ({
    id: `${circle} ${sector} ${place}`,
    circle,
    sector,
  }))

const inSectors = (of: Partial<Record<Sector, [close: number, known: number, little: number]>>) =>
  Object.entries(of).flatMap(([sector, [close, known, little]]) => [
    ...some('close', sector as Sector, close),
    ...some('known', sector as Sector, known),
    ...some('acquainted', sector as Sector, little),
  ])

test('while nobody has a role there are no sectors', () => {
  expect(fitWidths(inSectors({ everyone: [12, 40, 98] }))).toBeNull()
})

test('150 people of whom five have a role are drawn at their full size', () => {
  const all = inSectors({
    everyone: [10, 38, 97],
    client: [1, 1, 0],
    pro: [0, 1, 1],
    family: [1, 0, 0],
  })
  const widths = fitWidths(all)!
  expect(widths).toEqual({ client: 48, pro: 48, everyone: 216, family: 48 })
  const drawn = [...drawnFor(all, widths).values()]
  expect(drawn).toHaveLength(150)
  expect(Math.min(...drawn.slice(0, 10).map(({ size }) => size))).toBeGreaterThanOrEqual(24)
  expect(new Set(drawn.slice(10).map(({ size }) => size))).toEqual(new Set([28, 13, 8]))
})

test('two who are close have room for their names beside a crowd in another sector', () => {
  const all = inSectors({ everyone: [8, 38, 97], client: [2, 0, 0], pro: [2, 0, 0] })
  const widths = fitWidths(all)!
  expect(widths).toEqual({ client: 56, pro: 56, everyone: 200, family: 48 })
  const drawn = drawnFor(all, widths)
  for (const sector of ['client', 'pro']) {
    const [one, other] = [drawn.get(`close ${sector} 0`)!, drawn.get(`close ${sector} 1`)!]
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(44)
  }
})

test('sectors with as many people are as wide, whichever ring they stand in', () => {
  const even = fitWidths(
    inSectors({ client: [3, 9, 20], pro: [3, 9, 20], everyone: [3, 9, 20], family: [3, 9, 20] }),
  )
  expect(even).toEqual({ client: 90, pro: 90, everyone: 90, family: 90 })
})

test('whoever stands where, the sectors fill the circle and every name fits its rim', () => {
  const person = fc.record({
    id: fc.uuid(),
    circle: fc.constantFrom(...PlacedCircle.options),
    sector: fc.constantFrom(...Sector.options),
  })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), (people) => {
      const widths = fitWidths(people)
      expect(widths === null).toBe(people.every(({ sector }) => sector === 'everyone'))
      if (!widths) return
      expect(SectorWidths.safeParse(widths).success).toBe(true)
      expect(Object.values(widths).reduce((sum, one) => sum + one)).toBe(360)
      expect(Math.min(...Object.values(widths))).toBeGreaterThanOrEqual(47)
    }),
    { numRuns: 300 },
  )
})
