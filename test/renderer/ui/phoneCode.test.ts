import { expect, test } from 'vitest'
import { phoneCode, phoneText } from '../../../src/renderer/ui/phoneCode'

/** The dark modules of a drawn code. */
const modules = (path: string) =>
  new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))

test('[002-08 phone] a number to call, or to write to with the words', () => {
  expect(phoneText('+49 (30) 555-0142', null)).toBe('tel:+49305550142')
  expect(phoneText('555 0142', 'Hi\nyou: both')).toBe('SMSTO:5550142:Hi\nyou: both')
})

test('[002-08 phone] the code has its three corners and a quiet border of four', () => {
  const { size, path } = phoneCode('tel:5550142')!
  const dark = modules(path)
  const corners = [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const
  for (const [left, top] of corners)
    for (let y = 0; y < 7; y += 1)
      for (let x = 0; x < 7; x += 1) {
        const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3))
        expect(dark.has(`${left + x} ${top + y}`), `${x} ${y}`).toBe(ring !== 2)
      }
  for (const place of dark) {
    const [x = 0, y = 0] = place.split(' ').map(Number)
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
    expect(Math.max(x, y)).toBeLessThan(size - 4)
  }
})

test('[002-08 phone] what is too long for a camera gives no code', () => {
  expect(phoneCode('x'.repeat(800))).not.toBeNull()
  expect(phoneCode('ü'.repeat(401))).toBeNull()
})
