import { expect, test } from 'vitest'
import { withNumbers } from '../../../../src/shared/exchange/phonebook/phoneNumber'
import { contactOf } from './contactOf'

const numberOf = (phone: string, here?: 'CH' | 'US' | 'DE', address?: string) =>
  withNumbers(
    contactOf('Ann', { phones: [phone], ...(address ? { addresses: [address] } : {}) }),
    here,
  ).phones[0]

test('the text stays as typed, and the number stands beside it when it is a valid one', () => {
  expect(numberOf('044 668 18 00', 'CH')).toEqual({ value: '044 668 18 00', e164: '+41446681800' })
  expect(numberOf('044 668 18 00', 'US')).toEqual({ value: '044 668 18 00' })
  expect(numberOf('044 668 18 00')).toEqual({ value: '044 668 18 00' })
  expect(numberOf('(212) 736-5000', 'US')?.e164).toBe('+12127365000')
})

test('a number that says its own country needs no other', () => {
  expect(numberOf('+41 44 668 18 00')?.e164).toBe('+41446681800')
  expect(numberOf('+41 44 668 18 00', 'US')?.e164).toBe('+41446681800')
  expect(numberOf('0041 44 668 18 00', 'US')?.e164).toBe('+41446681800')
})

test('where the person lives goes before where this machine is', () => {
  const berlin = 'Markt 1, 10115 Berlin, Deutschland'
  expect(numberOf('030 901820', 'CH', berlin)?.e164).toBe('+4930901820')
  expect(numberOf('030 901820', 'CH', 'Markt 1, Berlin, Germany')?.e164).toBe('+4930901820')
  expect(numberOf('044 668 18 00', 'CH', 'Main St 1, Springfield, USA')?.e164).toBe('+41446681800')
})

test.for(['§', '#322*67', '110', '12345', 'ask Ann', '+1 212 736 5000 ext. 12', '+99 123', ''])(
  '“%s” has no such form',
  (phone) => {
    if (phone) expect(numberOf(phone, 'US')).toEqual({ value: phone })
  },
)
