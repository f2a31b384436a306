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

test('every real file comes in whole', async ({ skip }) => {
  if (noCorpus) skip(noCorpus)
  for (const folder of ['vcard', 'linkedin-csv', 'malformed'])
    for (const { name, bytes } of corpusFiles(folder)) {
      mustFit(bytes)
      const sphere = openSphere()
      const rows = rowsOf(planOf(sphere.read, bytes, name))
      if (rows.length > 0) await sphere.run('contacts.import', { rows })
    }
})
