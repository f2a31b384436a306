import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { icons } from '../../build/mark.mjs'
import { root } from '../../build/paths.mjs'

/** The pictures in a file, each with the width it is and the bytes of its pixels, however they were compressed. */
const picturesIn = (bytes: Buffer) => {
  const starts: number[] = []
  for (let at = bytes.indexOf('\x89PNG', 0, 'latin1'); at >= 0;) {
    starts.push(at)
    at = bytes.indexOf('\x89PNG', at + 1, 'latin1')
  }
  return starts.map((start) => {
    const packed = bytes.indexOf('IDAT', start, 'latin1')
    const length = bytes.readUInt32BE(packed - 4)
    const pixels = inflateSync(bytes.subarray(packed + 4, packed + 4 + length))
    return { width: bytes.readUInt32BE(start + 16), pixels }
  })
}

const pixelsOf = (bytes: Buffer) => Buffer.concat(picturesIn(bytes).map(({ pixels }) => pixels))

test('the pictures in tray and taskbar are the mark as it is drawn now', () => {
  for (const [name, bytes] of icons() as Map<string, Buffer>) {
    const kept = readFileSync(join(root, 'src', 'main', 'icons', name))
    expect(pixelsOf(kept).equals(pixelsOf(bytes)), name).toBe(true)
  }
})

test('the picture for Windows says where each of its sizes lies', () => {
  const ico = readFileSync(join(root, 'src', 'main', 'icons', 'icon.ico'))
  const pictures = picturesIn(ico)
  expect(ico.readUInt16LE(4)).toBe(pictures.length)
  const said = pictures.map((_, place) => {
    const entry = 6 + 16 * place
    const offset = ico.readUInt32LE(entry + 12)
    expect(ico.readUInt32LE(entry + 8)).toBeGreaterThan(0)
    return [ico[entry] || 256, ico.readUInt32BE(offset + 16)]
  })
  expect(said).toEqual(pictures.map(({ width }) => [width, width]))
})
