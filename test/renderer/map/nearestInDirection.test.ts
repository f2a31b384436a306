import { expect, test } from 'vitest'
import type { Sector } from '../../../src/shared/domain/role'
import { nearestInDirection, type Direction } from '../../../src/renderer/map/nearestInDirection'
import type { Seated } from '../../../src/shared/domain/seating/seatPeople'
import { drawnFor } from '../../fixtures/drawnFor'

const directions: Direction[] = ['up', 'down', 'left', 'right']
const sectors: Sector[] = ['client', 'pro', 'everyone', 'family']

test('an arrow goes to the nearest person on that side', () => {
  const ann = { id: 'ann', x: 40, y: 5 }
  const ben = { id: 'ben', x: 90, y: 0 }
  const carla = { id: 'carla', x: 0, y: -50 }
  const all = [carla, ben, ann]
  const from = { x: 0, y: 0 }
  expect(nearestInDirection(from, 'right', all)).toBe(ann)
  expect(nearestInDirection(from, 'up', all)).toBe(carla)
  expect(nearestInDirection(from, 'left', all)).toBeUndefined()
})

test('with arrows alone everybody on a map of 150 is reached', () => {
  const of = (circle: Seated['circle'], howMany: number): Seated[] =>
    Array.from({ length: howMany }, (_, place) => ({
      id: `${circle} ${place}`,
      circle,
      sector: sectors[place % 4]!,
    }))
  const seats = drawnFor([...of('close', 12), ...of('known', 40), ...of('acquainted', 98)])
  const all = [{ id: 'you', x: 0, y: 0 }, ...[...seats].map(([id, { x, y }]) => ({ id, x, y }))]
  const reached = new Set(['you'])
  const waiting = [all[0]!]
  for (let one = waiting.pop(); one; one = waiting.pop())
    for (const direction of directions) {
      const next = nearestInDirection(
        one,
        direction,
        all.filter((other) => other !== one),
      )
      if (!next || reached.has(next.id)) continue
      reached.add(next.id)
      waiting.push(next)
    }
  expect(all.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
})
