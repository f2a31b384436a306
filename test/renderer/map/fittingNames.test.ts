import { expect, test } from 'vitest'
import type { Sector } from '../../../src/shared/domain/role'
import { fittingNames, type Wish } from '../../../src/renderer/map/fittingNames'
import type { Seated } from '../../../src/shared/domain/seating/seatPeople'
import { drawnFor } from '../../fixtures/drawnFor'

const wish = (id: string, x: number, circle: Wish['circle'] = 'known'): Wish => ({
  id,
  circle,
  x,
  y: 0,
  size: 13,
  width: 30,
  height: 13,
})

test('a name that would cover the name before it is left out', () => {
  expect([...fittingNames([wish('ann', 0), wish('ben', 20), wish('carla', 60)])]).toEqual([
    'ann',
    'carla',
  ])
})

test('a name never covers a person', () => {
  const below = { ...wish('ben', 0), y: 15, width: 0 }
  expect(fittingNames([wish('ann', 0)], [wish('ann', 0), below]).size).toBe(0)
})

test('names of those who are close are always there, and come before others', () => {
  const shown = fittingNames([wish('ann', 0), wish('ben', 10, 'close'), wish('dora', 20, 'close')])
  expect([...shown].sort()).toEqual(['ben', 'dora'])
})

test('where those who are close stand in a crowd, only the names that can be read are shown', () => {
  const crowd = [0, 10, 45].map((x) => ({ ...wish(`at ${x}`, x, 'close'), isCrowded: true }))
  expect([...fittingNames(crowd)]).toEqual(['at 0', 'at 45'])
})

test('with up to 44 in Know well, spread over the sectors, every first name can be read', () => {
  const shares: [Sector, number][] = [
    ['client', 11],
    ['pro', 13],
    ['everyone', 10],
    ['family', 10],
  ]
  const people = shares.flatMap(([sector, howMany]) =>
    Array.from({ length: howMany }, (_, place): Seated => ({
      id: `${sector} ${place}`,
      circle: 'known',
      sector,
    })),
  )
  const wishes = [...drawnFor(people)].map(([id, { x, y }]) => ({ ...wish(id, x), y }))
  expect(wishes).toHaveLength(44)
  expect(fittingNames(wishes).size).toBe(44)
})
