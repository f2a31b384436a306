import { expect, test } from 'vitest'
import { capturePlace } from '../../../src/main/app/capturePlace'

test('quick capture stands in the middle of the display, also of one beside the first', () => {
  const left = { x: -1920, y: 40, width: 1920, height: 1040 }
  expect(capturePlace(left, 1)).toEqual({ x: -1240, y: 528, width: 560, height: 64 })
})

test('it grows with the size of the text, and never beyond the display', () => {
  const small = { x: 0, y: 0, width: 1000, height: 600 }
  expect(capturePlace(small, 1.5)).toEqual({ x: 80, y: 252, width: 840, height: 96 })
  expect(capturePlace(small, 2)).toEqual({ x: 0, y: 236, width: 1000, height: 128 })
})
