import { expect, test } from 'vitest'
import { imageType } from '../../../src/main/app/imageType'

const bytes = (...numbers: number[]) => Uint8Array.of(...numbers, 0, 0, 0, 0, 0, 0, 0, 0)
const text = (words: string) => new TextEncoder().encode(words)

test('pictures are known by their first bytes', () => {
  expect(imageType(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg')
  expect(imageType(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png')
  expect(imageType(text('GIF89a......'))).toBe('image/gif')
  expect(imageType(text('RIFF....WEBPVP8 '))).toBe('image/webp')
})

test.each(['<svg onload="x">', '<!doctype html>', 'RIFF....WAVE', '', 'GIF'])(
  '%s is no picture',
  (words) => {
    expect(imageType(text(words))).toBeNull()
  },
)
