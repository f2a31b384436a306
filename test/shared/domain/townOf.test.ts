import { expect, test } from 'vitest'
import { townOf } from '../../../src/shared/domain/townOf'

test.each([
  ['12 Main St, Springfield, IL, 62704, USA', 'Springfield'],
  ['1234 Main St, Springfield IL 62704', 'Springfield'],
  ['Musterstr. 5, 10115 Berlin, Germany', 'Berlin'],
  ['10115 Berlin', 'Berlin'],
  ['Herengracht 1, 1017 AB Amsterdam', 'Amsterdam'],
  ['4 Ship Lane\nOxford OX1 2AB', 'Oxford'],
  ['Lisbon', 'Lisbon'],
  ['12 Main St', ''],
  ['', ''],
])('the town of “%s” is “%s”', (address, town) => {
  expect(townOf(address)).toBe(town)
})
