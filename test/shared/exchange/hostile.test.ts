import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ReadContact } from '../../../src/shared/domain/readContact'
import { readContacts } from '../../../src/shared/exchange/readContacts'
import { openSphere } from '../../sphere/openSphere'
import { bytesOf, card } from './bytes'
import { corpusFiles, noCorpus } from './corpus'
import { planOf, rowsOf } from './plan'

const long = Boolean(process.env['GOODTURN_LONG'])
const seeds = ['contacts.vcf', 'connections.csv'].map((name) =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)),
)

/** Everything that a reader gives must fit what the sphere takes, or one odd card would stop a whole import. */
const mustFit = (bytes: Uint8Array) => {
  for (const { picture: _, ...contact } of readContacts(bytes).contacts) {
    const { error } = ReadContact.safeParse(contact)
    expect(error?.issues ?? []).toEqual([])
  }
}

test('whatever happens to a file, what is read of it fits', () => {
  const damage = fc.record({
    seed: fc.constantFrom(...seeds),
    cuts: fc.array(
      fc.record({ at: fc.nat(1200), gone: fc.nat(30), put: fc.uint8Array({ maxLength: 12 }) }),
      { maxLength: 12 },
    ),
  })
  fc.assert(
    fc.property(damage, ({ seed, cuts }) => {
      const bytes = [...seed]
      for (const { at, gone, put } of cuts) bytes.splice(at, gone, ...put)
      mustFit(Uint8Array.from(bytes))
    }),
    { numRuns: long ? 50_000 : 500 },
  )
})

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('__proto__', '=1+1', '@SUM(A1)', '\u202eevil', '../../etc/passwd', '<b>', ''),
)
const property = fc.constantFrom(
  ...'FN N NICKNAME EMAIL TEL ADR URL ORG TITLE ROLE BDAY X-ABDATE NOTE CATEGORIES UID PHOTO __proto__'.split(
    ' ',
  ),
)

test('any property with any value fits', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(property, value), { maxLength: 20 }), (lines) =>
      mustFit(card('FN:Ann', ...lines.map(([name, text]) => `${name}:${text}`))),
    ),
    { numRuns: long ? 20_000 : 500 },
  )
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('very long values of every property are cut to fit', () => {
  const lines =
    'FN N NICKNAME EMAIL TEL ADR URL ORG TITLE ROLE BDAY X-ABDATE NOTE CATEGORIES UID X-ODD'
      .split(' ')
      .map((name) => `${name}:${'a@b.'.repeat(40_000)};${'b,'.repeat(40_000)}`)
  mustFit(card(...lines))
  mustFit(
    bytesOf(
      `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${Array(7).fill('x@y'.repeat(5000)).join()}\n`,
    ),
  )
})

test('a name made from something very long is cut to fit', () => {
  mustFit(card(`EMAIL:${'a'.repeat(1000)}@b.example`))
  mustFit(card(`N:${'a'.repeat(1000)};${'b'.repeat(1000)}`))
  mustFit(card(`ORG:${'a'.repeat(1000)}`))
})

test('thousands of values in one card are cut to fit', () => {
  const many = (line: string) =>
    Array.from({ length: 3000 }, (_, at) => line.replace('#', String(at)))
  mustFit(
    card(
      'FN:Ann',
      ...many('EMAIL:a#@b.example'),
      ...many('TEL:555#'),
      ...many('ADR:;;Street #'),
      ...many('URL:u#'),
      ...many('ORG:Firm #'),
      ...many('X-ABDATE:2020-01-01'),
      ...many('CATEGORIES:c#'),
      ...many('X-ODD:#'),
    ),
  )
})

test('cards nested a thousand deep are read like any other', () => {
  const deep = 'AGENT:\r\nBEGIN:VCARD\r\n'.repeat(1000) + 'END:VCARD\r\n'.repeat(1000)
  expect(readContacts(card('FN:Ann', deep.trim())).contacts).toMatchObject([{ name: 'Ann' }])
})

const columns = fc.constantFrom(
  ...'Name,First Name,Last Name,Title,Email,Phone,Company,Birthday,Anniversary,City,Notes,Tags,ID,Spouse,Referred By,Odd,Birth Year,Birth Month,Birth Day,E-mail 1 - Value,Labels,Event 1 - Value,Address 1 - Formatted,__proto__'.split(
    ',',
  ),
)

test('any table with any cells fits', () => {
  const table = fc.record({
    headers: fc.array(columns, { minLength: 1, maxLength: 12 }),
    rows: fc.array(fc.array(value, { maxLength: 14 }), { maxLength: 6 }),
  })
  fc.assert(
    fc.property(table, ({ headers, rows }) =>
      mustFit(
        bytesOf(
          [headers, ...rows]
            .map((cells) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join())
            .join('\n'),
        ),
      ),
    ),
    { numRuns: long ? 20_000 : 300 },
  )
})

test('very long cells of every column are cut to fit', () => {
  const headers =
    'Name,First Name,Middle Name,Last Name,Title,Suffix,Nickname,Email,Phone,Company,Department,Job Title,Birthday,Anniversary,Street,Website,Notes,Tags,ID,Spouse,Referred By,Odd'
  const cell = `"${'a@b. '.repeat(30_000)}"`
  mustFit(
    bytesOf(
      `${headers}\n${headers
        .split(',')
        .map(() => cell)
        .join()}\n`,
    ),
  )
  mustFit(bytesOf(`${'Email,Phone,Tags,Odd,'.repeat(120)}Name\n${'x@y.z,1,t,o,'.repeat(120)}Ann\n`))
})

test.each([
  ['line breaks', `Name,Email\n${'\n'.repeat(400_000)}`],
  ['spaces', `Name,Email\nA${' '.repeat(400_000)}b,c@d.example`],
  ['commas', `Name,Email\n${','.repeat(400_000)}\nx`],
  ['quotation marks', `Name,Email\n"${'x" '.repeat(150_000)}`],
  ['signs of e-mails', `Name,Email\nA,${'a@'.repeat(200_000)}`],
  ['broken lines', `Name,City\nA,"${' \n, '.repeat(100_000)}"`],
  ['colons', `First Name,E-mail 1 - Value\nA,${' ::: '.repeat(80_000)}`],
])('hundreds of thousands of %s take no longer than others', (_what, text) => {
  const start = performance.now()
  mustFit(bytesOf(text))
  expect(performance.now() - start).toBeLessThan(5000)
})

test('every real file comes in whole', async ({ skip }) => {
  if (noCorpus) skip(noCorpus)
  for (const folder of [
    'vcard',
    'linkedin-csv',
    'google-csv',
    'outlook-csv',
    'other-csv',
    'malformed',
  ])
    for (const { name, bytes } of corpusFiles(folder)) {
      mustFit(bytes)
      const sphere = openSphere()
      const rows = rowsOf(planOf(sphere.read, bytes, name))
      if (rows.length > 0) await sphere.run('contacts.import', { rows })
    }
})
