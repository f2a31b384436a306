import { limits } from './limits'

/** A photo found in a file, not yet kept anywhere. */
export interface Picture {
  type: 'jpeg' | 'png' | 'gif'
  bytes: Uint8Array
}

/** A picture from its bytes, or in words why it cannot be one of ours. */
export const readPicture = (bytes: Uint8Array): Picture | string => {
  if (bytes.length > limits.photoBytes) return 'The photo is larger than 2 MB and was left out.'
  const type = typeOf(bytes)
  if (!type) return 'The photo could not be read and was left out.'
  const size = sizeOf(type, bytes)
  if (size && Math.max(...size) > limits.photoPixels)
    return 'The photo is more than 4,096 pixels wide or high and was left out.'
  return { type, bytes }
}

const typeOf = (bytes: Uint8Array): Picture['type'] | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (ascii(bytes, 1, 4) === 'PNG' && bytes[0] === 0x89) return 'png'
  if (ascii(bytes, 0, 4) === 'GIF8') return 'gif'
  return null
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

const big = (bytes: Uint8Array, at: number, length: number): number => {
  let value = 0
  for (let index = at; index < at + length; index += 1) value = value * 256 + (bytes[index] ?? 0)
  return value
}

const little = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)

const sizeOf = (type: Picture['type'], bytes: Uint8Array): [number, number] | null => {
  if (type === 'png') return [big(bytes, 16, 4), big(bytes, 20, 4)]
  if (type === 'gif') return [little(bytes, 6), little(bytes, 8)]
  return jpegSize(bytes)
}

/** Walks the segments of a JPEG to its frame header. */
const jpegSize = (bytes: Uint8Array): [number, number] | null => {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [big(bytes, at + 7, 2), big(bytes, at + 5, 2)]
    at += 2 + big(bytes, at + 2, 2)
  }
  return null
}
