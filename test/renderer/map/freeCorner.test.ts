import { expect, test } from 'vitest'
import { freeCorner } from '../../../src/renderer/map/freeCorner'

const view = { width: 1000, height: 700 }
const card = { width: 212, height: 190 }

test('the card stands at the lower right while nobody is there, and moves away from people and their names', () => {
  expect(freeCorner(view, card, [{ x: 500, y: 350 }]).corner).toBe('bottom-right')
  expect(freeCorner(view, card, [{ x: 900, y: 600 }]).corner).toBe('bottom-left')
  const nameReachesIn = { x: 900, y: 475 }
  expect(freeCorner(view, card, [nameReachesIn]).corner, 'the name below counts').toBe(
    'bottom-left',
  )
})

test('where people are everywhere nothing is free, and as few as can be are covered', () => {
  const everywhere = [
    { x: 900, y: 600 },
    { x: 100, y: 600 },
    { x: 120, y: 620 },
    { x: 900, y: 100 },
    { x: 950, y: 100 },
    { x: 100, y: 100 },
    { x: 130, y: 100 },
  ]
  expect(freeCorner(view, card, everywhere)).toEqual({ corner: 'bottom-right', isFree: false })
})
