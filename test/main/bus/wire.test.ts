import { expect, test } from 'vitest'
import { fromBytes, kinds, lengthOf, toBytes, typesIn, Variant } from '../../../src/main/bus/wire'

const notify = {
  kind: kinds.call,
  serial: 7,
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
  member: 'Notify',
  destination: 'org.freedesktop.Notifications',
  signature: 'susssasa{sv}i',
  body: [
    'Goodturn',
    4_000_000_000,
    '',
    'Zoë Müller, 15:00',
    'You wanted to ask about the roof. 🏠',
    ['default', 'Open', '0', 'Done'],
    [
      ['urgency', new Variant('y', 1)],
      ['suppress-sound', new Variant('b', true)],
    ],
    -1,
  ],
}

test('a note that was written is read again, word for word', () => {
  const bytes = toBytes(notify)
  expect(lengthOf(bytes)).toBe(bytes.length)
  expect(fromBytes(bytes)).toEqual(notify)
})

test('a message of a machine that writes the big end first is read too', () => {
  const bytes = Buffer.from(
    // NameHasOwner's answer: yes.
    '42020101' +
      '00000004' +
      '00000005' +
      '0000000f' +
      '05017500' +
      '00000003' +
      '08016700' +
      '01620000' +
      '00000001',
    'hex',
  )
  expect(lengthOf(bytes)).toBe(bytes.length)
  expect(fromBytes(bytes)).toMatchObject({ kind: kinds.answer, answers: 3, body: [true] })
})

test('types stand one after the other, lists and structures whole', () => {
  expect(typesIn('susssasa{sv}i')).toEqual(['s', 'u', 's', 's', 's', 'as', 'a{sv}', 'i'])
  expect(typesIn('(iiay)aas')).toEqual(['(iiay)', 'aas'])
})

test.each(['a()', '()', 'a', '(s', 'z', 'a{sv'])('%s is no type, and reading it ends', (type) => {
  expect(() => typesIn(type)).toThrow(RangeError)
})

test('lengths that lie are refused, and never read beyond the message', () => {
  const bytes = toBytes(notify)
  for (let at = 0; at < bytes.length - 3; at += 1) {
    const lying = Buffer.from(bytes)
    lying.writeUInt32LE(0x0fff_fff0, at)
    try {
      fromBytes(lying)
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
    }
  }
  const long = Buffer.from(bytes)
  long.writeUInt32LE(2_000_000, 4)
  expect(() => lengthOf(long)).toThrow('too long')
})
