import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeLines, encodeLine, isAllWhole } from '../../../src/main/store/lineCodec'

async function* inSlices(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const payloads = fc.array(fc.json({ stringUnit: 'binary' }), { maxLength: 8 })
const encoded = (all: readonly string[]) => Buffer.concat(all.map((it) => encodeLine('J', it)))

test('a line is its kind, its length and its CRC32 in hex, and its payload', () => {
  expect(encodeLine('J', '{"a":"é"}').toString()).toBe('J 0000000a 20f000a5 {"a":"é"}\n')
})

test('what is written is read again, also with room behind it', () => {
  fc.assert(
    fc.property(payloads, fc.nat(200), (all, room) => {
      const bytes = Buffer.concat([encoded(all), Buffer.alloc(room)])
      const { lines, breakage } = decodeLines(bytes)
      expect(lines.map((line) => line.payload)).toEqual(all)
      expect(breakage).toBe('none')
    }),
  )
})

test('cut anywhere, the lines before the cut are read and the rest is only torn', () => {
  fc.assert(
    fc.property(payloads, fc.nat(), fc.nat(50), (all, at, room) => {
      const bytes = encoded(all)
      const cut = bytes.subarray(0, at % (bytes.length + 1))
      const { lines, breakage } = decodeLines(Buffer.concat([cut, Buffer.alloc(room)]))
      expect(lines.map((line) => line.payload)).toEqual(all.slice(0, lines.length))
      const isBetween = cut.length === (lines.at(-1)?.end ?? 0)
      expect(breakage).toBe(isBetween ? 'none' : 'torn')
    }),
  )
})

test('a line that is broken inside is damage, and the lines beyond it are still read', async () => {
  const bytes = encoded(['1', '{"b":2}', '3'])
  bytes[bytes.indexOf('"b"') + 1] = 0x63
  const { lines, breakage } = decodeLines(bytes)
  expect(lines.map((line) => line.payload)).toEqual(['1', '3'])
  expect(breakage).toBe('damaged')
  expect(await isAllWhole(inSlices(bytes, 7))).toBe(false)
})

test('looked through in slices of any size, whole is whole and torn is not', async () => {
  await fc.assert(
    fc.asyncProperty(
      payloads,
      fc.integer({ min: 1, max: 90 }),
      fc.nat(50),
      async (all, size, room) => {
        const bytes = Buffer.concat([encoded(all), Buffer.alloc(room)])
        expect(await isAllWhole(inSlices(bytes, size))).toBe(true)
        const torn = Buffer.concat([bytes, Buffer.from('J 0000')])
        expect(await isAllWhole(inSlices(torn, size))).toBe(false)
      },
    ),
  )
})
