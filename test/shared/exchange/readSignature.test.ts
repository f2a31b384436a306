import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSignature } from '../../../src/shared/exchange/readSignature'

const nobody = { name: '', title: '', organisation: '', email: '', phone: '' }

test('the end of a mail becomes one person with firm, e-mail and phone', () => {
  expect(
    readSignature(`Best regards,
Ann Lee
Senior Adviser
Harbor Lending, Inc.
Tel: +1 (555) 123-4567 | Fax: +1 555 123 4599
ann.lee@harbor.example.com
www.harbor.example.com`),
  ).toEqual({
    name: 'Ann Lee',
    title: 'Senior Adviser',
    organisation: 'Harbor Lending, Inc.',
    email: 'ann.lee@harbor.example.com',
    phone: '+1 (555) 123-4567',
  })
})

test('one line of several parts is understood too', () => {
  expect(
    readSignature('Ben Silva | Broker, Silva Realty | M: 555 765 4321 | ben@silva.example.com'),
  ).toEqual({
    name: 'Ben Silva',
    title: 'Broker',
    organisation: 'Silva Realty',
    email: 'ben@silva.example.com',
    phone: '555 765 4321',
  })
})

test('an address with its name, an address alone, a number alone', () => {
  expect(readSignature('Dana Roe <dana@roe.example.org>')).toEqual({
    ...nobody,
    name: 'Dana Roe',
    email: 'dana@roe.example.org',
  })
  expect(readSignature('ann.lee@example.org')).toEqual({
    ...nobody,
    name: 'Ann Lee',
    email: 'ann.lee@example.org',
  })
  expect(readSignature('info@example.org')).toEqual({ ...nobody, email: 'info@example.org' })
  expect(readSignature('+49 30 1234567')).toEqual({ ...nobody, phone: '+49 30 1234567' })
})

test('names of other scripts and small words in names stay whole', () => {
  expect(readSignature('Маргарита Николова\nmn@example.org')).toMatchObject({
    name: 'Маргарита Николова',
  })
  expect(readSignature('Jan van der Berg\n+31 20 123 4567')).toMatchObject({
    name: 'Jan van der Berg',
    phone: '+31 20 123 4567',
  })
})

test('text that tells of nobody proposes nobody', () => {
  for (const text of [
    '',
    'Ann Lee',
    'Let us meet on 12.11.2026 at the harbor.',
    'a@b.example, c@d.example, e@f.example',
    'x'.repeat(5000),
    'https://example.org/123456789',
  ])
    expect(readSignature(text), text.slice(0, 40)).toBeNull()
})

test('any text at all is read, quickly and without failing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), (text) => {
      readSignature(text)
    }),
  )
  const hostile = ['1 '.repeat(1500), 'a.'.repeat(1500), '('.repeat(3000), 'A '.repeat(1500)]
  const began = performance.now()
  for (const text of hostile) readSignature(`${text}@`)
  expect(performance.now() - began).toBeLessThan(500)
})
