import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unfold } from '../../../../src/shared/exchange/unfold'
import { unfoldText } from '../../../../src/shared/exchange/vcard/unfoldText'

const pieces = fc.constantFrom(
  '\n',
  '\r\n',
  '\r\r\n',
  '\r',
  ' ',
  '\t',
  'FN:Ann',
  'é',
  '👋',
  ':',
  '\n ',
)

test('text and bytes are unfolded to the same lines with the same numbers', () => {
  let compared = 0
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const found = unfoldText(text)
      const { bytes, numbers } = unfold(new TextEncoder().encode(text))
      if (found) {
        compared += 1
        const texts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n')
        expect(found).toEqual({ texts: texts.slice(0, -1), numbers })
      } else expect(text).toMatch(/\r[^\r\n]/)
    }),
    { numRuns: 2_000 },
  )
  expect(compared).toBeGreaterThan(500)
})
