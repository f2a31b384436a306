import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldLine } from '../../../../src/shared/exchange/vcard/foldLine'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const character = fc.oneof(
  fc.constantFrom('a', ' ', '\t', 'é', '漢', '👋', ' '.repeat(90)),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/[\r\n]/g, '')),
)

test('a fold comes after at most 75 octets, never within a character, never before white space alone', () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 120 }), (parts) => {
      const line = `N:${parts.join('')}`
      const folded = foldLine(line)
      expect(folded.endsWith('\r\n')).toBe(true)
      const rows = folded.slice(0, -2).split('\r\n')
      expect(rows.map((row, at) => (at === 0 ? row : row.slice(1))).join('')).toBe(line)
      for (const [at, row] of rows.entries()) {
        const bytes = new TextEncoder().encode(row)
        expect(() => utf8.decode(bytes)).not.toThrow()
        if (at > 0) expect(row).toMatch(/^ [^ \t]/)
        if (bytes.length > 75) expect(row).toMatch(/^ ?[^ \t]+[ \t]|[ \t]{2}/)
      }
      if (!/[ \t]{2}/.test(line))
        for (const row of rows) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75)
    }),
    { numRuns: 500 },
  )
})
