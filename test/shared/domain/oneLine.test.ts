import { expect, test } from 'vitest'
import { oneLine, severalLines } from '../../../src/shared/domain/oneLine'

test('a name of one line has no breaks, no bells, no marks that turn it round', () => {
  expect(oneLine(' \u202eFrank\r\nIto\u0007\u2028\u2066 \ud800 Ito\ufeff ')).toBe('Frank Ito Ito')
  expect(oneLine('👩‍🚀 Zoë')).toBe('👩‍🚀 Zoë')
})

test('a note keeps its lines and loses everything else that cannot be seen', () => {
  expect(severalLines('a\r\nb\rc\u2028d \n\u0000e\u202d')).toBe('a\nb\nc\nd\n e')
})
