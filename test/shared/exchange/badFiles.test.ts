import { expect, test } from 'vitest'
import { readContacts } from '../../../src/shared/exchange/readContacts'
import { limits } from '../../../src/shared/exchange/limits'
import { bytesOf, card, joined, singleBytes } from './bytes'

interface BadFile {
  what: string
  bytes: Uint8Array
  names: string[]
  /** What it says about it, in a warning or a reason; nothing when it is silently right. */
  says: RegExp | null
  contact?: object
}

const table = (...rows: string[]): Uint8Array =>
  bytesOf(`Name,Email,Birthday\n${rows.join('\n')}\n`)
const text = (...lines: string[]): Uint8Array => bytesOf(lines.join('\r\n'))
const wide = (written: string): Uint8Array => new Uint8Array(Buffer.from(written, 'utf16le'))
const folded = joined(
  bytesOf('BEGIN:VCARD\r\nFN:J'),
  Uint8Array.of(0xc3),
  bytesOf('\r\n '),
  Uint8Array.of(0xbc),
  bytesOf('rg\r\nEND:VCARD\r\n'),
)
const none = /no contacts found/i
const notOne = /not a contact file/i

const files: BadFile[] = [
  { what: 'an empty file', bytes: bytesOf(''), names: [], says: none },
  {
    what: 'a byte order mark alone',
    bytes: Uint8Array.of(0xef, 0xbb, 0xbf),
    names: [],
    says: none,
  },
  { what: 'a header alone', bytes: table(), names: [], says: none },
  {
    what: 'END missing',
    bytes: text('BEGIN:VCARD', 'FN:Ann', ''),
    names: ['Ann'],
    says: /middle of a contact; what was there is kept/,
  },
  {
    what: 'one broken card among good ones',
    bytes: joined(card('FN:Ann'), text('BEGIN:VCARD', ':::', 'END:VCARD', ''), card('FN:Cid')),
    names: ['Ann', 'Cid'],
    says: /Nothing in it says who it is/,
  },
  { what: 'no FN but N', bytes: card('N:Lee;Ann'), names: ['Ann Lee'], says: null },
  { what: 'no FN but ORG', bytes: card('ORG:Lee Ltd'), names: ['Lee Ltd'], says: null },
  {
    what: 'no FN but an e-mail',
    bytes: card('EMAIL:a@lee.example'),
    names: ['a@lee.example'],
    says: null,
  },
  { what: 'no FN but a phone', bytes: card('TEL:030 123456'), names: ['030 123456'], says: null },
  {
    what: 'nothing useful',
    bytes: card('REV:2020'),
    names: [],
    says: /Nothing in it says who it is/,
  },
  {
    what: 'a row of nothing useful',
    bytes: bytesOf('Name,City\n,Bend\nAnn,\n'),
    names: ['Ann'],
    says: /The row has no name, e-mail or phone/,
  },
  {
    what: 'a bad photo',
    bytes: card('FN:Ann', 'PHOTO;ENCODING=b:%%%'),
    names: ['Ann'],
    says: /photo could not be read/,
  },
  {
    what: 'letters of an unknown charset',
    bytes: singleBytes('BEGIN:VCARD\nFN:J\xfcrg Wei\xdf\nEND:VCARD\n'),
    names: ['Jürg Weiß'],
    says: null,
  },
  {
    what: 'a table of an unknown charset',
    bytes: singleBytes('Name;Ort\nJ\xfcrg Wei\xdf;K\xf6ln\n'),
    names: ['Jürg Weiß'],
    says: null,
  },
  { what: 'a letter split by a fold', bytes: folded, names: ['Jürg'], says: null },
  { what: 'a web page', bytes: bytesOf('<!DOCTYPE html><p>Ann</p>'), names: [], says: notOne },
  { what: 'a zip archive', bytes: bytesOf('PK\x03\x04 contacts'), names: [], says: /zip archive/ },
  {
    what: 'a picture',
    bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
    names: [],
    says: /not a contact file but a picture/,
  },
  {
    what: 'a calendar',
    bytes: text('BEGIN:VCALENDAR', 'END:VCALENDAR'),
    names: [],
    says: /but a calendar/,
  },
  {
    what: 'a letter',
    bytes: bytesOf('Dear Ann,\n\nthank you, and so on.\nBen\n'),
    names: [],
    says: notOne,
  },
  {
    what: 'version 4.0 in other places and lower case',
    bytes: bytesOf('begin:vcard\nversion: 4.0\nfn:Ann\nend:vcard\n'),
    names: ['Ann'],
    says: null,
  },
  { what: 'no version', bytes: card('FN:Ann'), names: ['Ann'], says: null },
  {
    what: 'NUL and control characters in a card',
    bytes: card('FN:A\0n\x07n'),
    names: ['Ann'],
    says: null,
  },
  {
    what: 'NUL and control characters in a table',
    bytes: table('A\0n\x07n,a@lee.example,'),
    names: ['Ann'],
    says: null,
  },
  {
    what: 'an unclosed quotation mark',
    bytes: table('Ann,a@lee.example,', '"Ben,b@lee.example,', 'Cid,c@lee.example,'),
    names: ['Ann'],
    says: /Line 3: a quotation mark is never closed; reading stopped at this row/,
  },
  {
    what: 'an unclosed quotation mark that a later one seems to close',
    bytes: table('Ann,a@lee.example,', '"Ben,b@lee.example,', 'Cid,"c@lee.example, x",', 'Dan,,'),
    names: ['Ann'],
    says: /Line 3: a quotation mark is never closed/,
  },
  {
    what: 'ragged rows',
    bytes: table('Ann', 'Ben,b@lee.example,,more,', 'Cid,c@lee.example,1980-01-02'),
    names: ['Ann', 'Ben', 'Cid'],
    says: null,
  },
  {
    what: 'no header',
    bytes: bytesOf('Ann Lee,ann@lee.example\nBen Moe,ben@moe.example\n'),
    names: ['Ann Lee', 'Ben Moe'],
    says: null,
  },
  {
    what: 'a table nobody knows',
    bytes: bytesOf('A;B;C\n1;2;3\n'),
    names: [],
    says: /None of the columns could be recognised: say what they hold/,
  },
  {
    what: 'sep=;',
    bytes: bytesOf('sep=;\r\nName;Email\r\nAnn;a@lee.example\r\n'),
    names: ['Ann'],
    says: null,
  },
  {
    what: 'semicolons',
    bytes: bytesOf('Name;Email\nLee, Ann;a@lee.example\n'),
    names: ['Lee, Ann'],
    says: null,
  },
  { what: 'tabs', bytes: bytesOf('Name\tEmail\nAnn\ta@lee.example\n'), names: ['Ann'], says: null },
  {
    what: 'UTF-16 without a mark',
    bytes: wide('Name;Email\r\nÅsa;a@lee.example\r\n'),
    names: ['Åsa'],
    says: null,
  },
  {
    what: 'duplicate headers',
    bytes: bytesOf('Name,Email,Email\nAnn,a@lee.example,b@lee.example\n'),
    names: ['Ann'],
    says: null,
    contact: { emails: [{ value: 'a@lee.example' }, { value: 'b@lee.example' }] },
  },
  {
    what: '0/0/00',
    bytes: table('Ann,,0/0/00'),
    names: ['Ann'],
    says: null,
    contact: { occasions: [] },
  },
  {
    what: 'X.500 in a table',
    bytes: table('Ann,/O=ACME/OU=X/CN=ANN,'),
    names: ['Ann'],
    says: /X\.500/,
    contact: { emails: [] },
  },
  {
    what: 'X.500 in a card',
    bytes: card('FN:Ann', 'EMAIL:/o=Acme/cn=ann'),
    names: ['Ann'],
    says: /was left out/,
    contact: { emails: [] },
  },
  {
    what: '1604',
    bytes: card('FN:Ann', 'BDAY:1604-03-14'),
    names: ['Ann'],
    says: null,
    contact: { occasions: [{ date: '--03-14' }] },
  },
  {
    what: '--MM-DD',
    bytes: table('Ann,,--03-14'),
    names: ['Ann'],
    says: null,
    contact: { occasions: [{ date: '--03-14' }] },
  },
  {
    what: 'circa 1800',
    bytes: card('FN:Ann', 'BDAY;VALUE=text:circa 1800'),
    names: ['Ann'],
    says: null,
    contact: { occasions: [{ text: 'circa 1800' }] },
  },
  {
    what: 'circa 1800 in a table',
    bytes: table('Ann,,circa 1800'),
    names: ['Ann'],
    says: null,
    contact: { occasions: [{ text: 'circa 1800' }] },
  },
  {
    what: 'phones that are none',
    bytes: card('FN:Ann', 'TEL:§', 'TEL:#322*67'),
    names: ['Ann'],
    says: null,
    contact: { phones: [{ value: '§' }, { value: '#322*67' }] },
  },
  {
    what: 'phones that are none, in a table',
    bytes: bytesOf('Name,Phone,Fax\nAnn,§,#322*67\n'),
    names: ['Ann'],
    says: null,
    contact: { phones: [{ value: '§' }, { value: '#322*67' }] },
  },
  {
    what: 'a file over the limit',
    bytes: new Uint8Array(limits.fileBytes + 1),
    names: [],
    says: /larger than 100 MB and was not read/,
  },
]

test.for(files)('$what', ({ bytes, names, says, contact }) => {
  const read = readContacts(bytes)
  expect(read.contacts.map((it) => it.name)).toEqual(names)
  const said = [...read.warnings, ...read.skipped.map((it) => it.reason)]
  if (says) expect(said.join('\n')).toMatch(says)
  else expect(said).toEqual([])
  if (contact) expect(read.contacts[0]).toMatchObject(contact)
})

test('a charset that is a guess is told, and another can be chosen', () => {
  const cyrillic = joined(bytesOf('FN:'), Uint8Array.of(0xe9, 0xd7, 0xc1, 0xce))
  const file = joined(bytesOf('BEGIN:VCARD\n'), cyrillic, bytesOf('\nEND:VCARD\n'))
  expect(readContacts(file)).toMatchObject({ charset: 'koi8-r', contacts: [{ name: 'Иван' }] })
  expect(readContacts(file, { charset: 'windows-1252' }).contacts[0]!.name).toBe('é×ÁÎ')
  const list = singleBytes('Name,Email\nZo\xeb \x96 \x80,z@x.example\n')
  expect(readContacts(list)).toMatchObject({
    charset: 'windows-1252',
    contacts: [{ name: 'Zoë – €' }],
  })
  expect(readContacts(bytesOf('Name,Email\nZoë,z@x.example\n')).charset).toBeUndefined()
})

test('rows without a header are for the user to look at', () => {
  expect(readContacts(bytesOf('Ann Lee,ann@lee.example\n')).table).toMatchObject({
    hasHeader: false,
    isCertain: false,
  })
})
