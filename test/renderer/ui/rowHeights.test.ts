import { expect, test } from 'vitest'
import { evenHeights, unevenHeights } from '../../../src/renderer/ui/rowHeights'

test('rows of several heights stand under each other, and each point belongs to one', () => {
  const { topOf, rowAt } = unevenHeights([42, 58, 58, 42, 58])
  expect([0, 1, 3, 4, 5].map(topOf)).toEqual([0, 42, 158, 200, 258])
  expect([0, 41, 42, 157, 158, 257, 9999].map(rowAt)).toEqual([0, 0, 1, 2, 3, 4, 4])
  expect(unevenHeights([]).rowAt(100)).toBe(0)
})

test('rows of one height are found without counting', () => {
  const { topOf, rowAt } = evenHeights(48)
  expect([topOf(25_000), rowAt(1_200_000)]).toEqual([1_200_000, 25_000])
})
