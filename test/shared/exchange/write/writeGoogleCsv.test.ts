import { expect, test } from 'vitest'
import { writeGoogleCsv } from '../../../../src/shared/exchange/write/writeGoogleCsv'
import { everybody, readText, sphereOf } from './roundTrip'

/** The rows of a table whose cells are quoted as RFC 4180 says. */
const tableOf = (text: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/g)) {
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

const rowsOf = async (card: string[], choices: { guardFormulas?: boolean } = {}) => {
  const { contacts } = readText(['BEGIN:VCARD', ...card, 'END:VCARD'].join('\n'))
  const sphere = await sphereOf(contacts)
  const text = [...writeGoogleCsv(() => everybody(sphere), choices)].join('')
  const [header = [], cells = []] = tableOf(text.replace('\ufeff', ''))
  expect(cells).toHaveLength(header.length)
  return { text, row: Object.fromEntries(header.map((name, at) => [name, cells[at]])) }
}

test('a person stands in the columns that Google knows, several values of one label together', async () => {
  const { row, text } = await rowsOf([
    'FN:Dr. Ann Lee',
    'N:Lee;Ann;Marie;Dr.;',
    'EMAIL;TYPE=WORK:ann@harbor.example',
    'EMAIL;TYPE=HOME:ann@home.example',
    'EMAIL;TYPE=WORK:lee@harbor.example',
    'TEL;TYPE=CELL:+41 44 555 01 02',
    'ADR;TYPE=HOME:;;Main St 1;Bern;;3000;Switzerland',
    'BDAY:--0314',
    'ANNIVERSARY:20110618',
    'NOTE:Says "hello"\\nlikes tea\\, and sailing',
    'CATEGORIES:Golf,Book club',
    'ORG:Harbor Lending;Loans',
    'TITLE:Adviser',
  ])
  expect(text.split('\r\n', 1)[0]).toMatch(/^First Name,Middle Name,Last Name,Phonetic First Name,/)
  expect(row).toMatchObject({
    'First Name': 'Ann',
    'Middle Name': 'Marie',
    'Last Name': 'Lee',
    'Name Prefix': 'Dr.',
    'Organization Name': 'Harbor Lending',
    'Organization Title': 'Adviser',
    'Organization Department': 'Loans',
    Birthday: ' --03-14',
    Notes: 'Says "hello"\nlikes tea, and sailing',
    Labels: 'Golf ::: Book club ::: * myContacts',
    'E-mail 1 - Label': '* Work',
    'E-mail 1 - Value': 'ann@harbor.example ::: lee@harbor.example',
    'E-mail 2 - Label': 'Home',
    'E-mail 2 - Value': 'ann@home.example',
    'Phone 1 - Label': 'Mobile',
    'Phone 1 - Value': '+41 44 555 01 02',
    'Address 1 - Formatted': 'Main St 1, Bern, 3000, Switzerland',
    'Address 1 - Street': 'Main St 1',
    'Address 1 - City': 'Bern',
    'Address 1 - Postal Code': '3000',
    'Address 1 - Country': 'Switzerland',
    'Event 1 - Label': 'Anniversary',
    'Event 1 - Value': '2011-06-18',
  })
})

test('what a spreadsheet would take for a formula is guarded only when asked', async () => {
  const card = [
    'FN:=HYPERLINK("https://x.example")',
    'NICKNAME:@ann',
    'TEL:+41 44 555 01 02',
    'NOTE:-1+1',
  ]
  const bare = await rowsOf(card)
  expect(bare.row['First Name']).toBe('=HYPERLINK("https://x.example")')
  expect(bare.text.startsWith('\ufeff')).toBe(false)
  const { row, text } = await rowsOf(card, { guardFormulas: true })
  expect([row['First Name'], row['Nickname'], row['Phone 1 - Value'], row['Notes']]).toEqual([
    `'=HYPERLINK("https://x.example")`,
    `'@ann`,
    `'+41 44 555 01 02`,
    `'-1+1`,
  ])
  expect(text.startsWith('\ufeff')).toBe(true)
})
