import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readContacts } from '../../../../src/shared/exchange/readContacts'
import { bytesOf, singleBytes } from '../bytes'

const fixture = readFileSync(new URL('../../../fixtures/connections.csv', import.meta.url))

test('the notes before the table are read over, and the day is that of the connection', () => {
  const { format, contacts } = readContacts(fixture)
  expect(format).toBe('linkedin')
  expect(contacts.map((it) => [it.line, it.name, it.connectedOn])).toEqual([
    [5, 'Ada Byron, PhD', '2023-05-14'],
    [6, 'Jürg Weiß', '2021-02-02'],
    [9, "Mai O'Neil Jr.", '2025-05-05'],
  ])
  expect(contacts[0]).toMatchObject({
    given: 'Ada',
    family: 'Byron, PhD',
    emails: [{ value: 'ada@example.org' }],
    jobs: [{ organisation: 'Engines, Ltd.', title: 'Founder & CEO' }],
    links: [{ label: 'LinkedIn', value: 'https://www.linkedin.com/in/ada-byron/' }],
    uid: 'in/ada-byron',
    occasions: [],
  })
})

test('a row without a name is skipped with its line; an empty row is no row', () => {
  expect(readContacts(fixture).skipped).toEqual([{ line: 8, reason: 'The row has no name.' }])
})

test('the sign that guards a spreadsheet from a formula is taken off again', () => {
  expect(readContacts(fixture).contacts[2]!.jobs).toEqual([
    { organisation: '=SUM(A1)', title: '-Lead' },
  ])
})

test.each([';', '\t', '|', ','])('the columns may be apart by %j', (sign) => {
  const text =
    ['First Name', 'Last Name', 'Connected On'].join(sign) +
    '\nAnn' +
    sign +
    'Lee' +
    sign +
    '03 Sep 2024\n'
  expect(readContacts(bytesOf(text)).contacts).toMatchObject([
    { name: 'Ann Lee', connectedOn: '2024-09-03' },
  ])
})

test('an old export without profiles knows people by name and day', () => {
  const text = 'First Name,Last Name,Connected On\nAnn,Lee,03 Sep 2024\nBen,Lee,soon\n'
  expect(readContacts(bytesOf(text)).contacts.map((it) => [it.uid, it.connectedOn])).toEqual([
    ['ann lee 2024-09-03', '2024-09-03'],
    ['ben lee', undefined],
  ])
})

test('a file of Windows letters is read as such', () => {
  const text = 'First Name,Last Name,Connected On\nJ\xfcrg,Wei\xdf,03 Sep 2024\n'
  expect(readContacts(singleBytes(text)).contacts[0]!.name).toBe('Jürg Weiß')
})

test('a quotation mark that is never closed is told with its line', () => {
  const text =
    'First Name,Last Name,Connected On\nAnn,Lee,03 Sep 2024\n"Ben,Lee,04 Sep 2024\nCarl,Lee,05 Sep 2024\n'
  const { contacts, warnings } = readContacts(bytesOf(text))
  expect(contacts[0]!.name).toBe('Ann Lee')
  expect(warnings.join()).toMatch(/Line 3: a quotation mark is never closed/)
})
