import ICAL from 'ical.js'
import { planOf, rowsOf } from '../plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContacts } from '../../../../src/shared/exchange/readContacts'
import { clamp } from '../../../../src/shared/exchange/tidy'
import { corpusFiles, noCorpus } from '../corpus'
import { openSphere } from '../../../sphere/openSphere'
import { cardsOf, everybody, factsOf, readText, sphereOf, type Version } from './roundTrip'

const files = noCorpus ? [] : [...corpusFiles('vcard'), ...corpusFiles('malformed')]
const versions = ['3.0', '4.0'] as const
const runs = process.env['GOODTURN_LONG'] ? 5_000 : 200

/** The lines of a text with their folds taken back. */
const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n')

/** The spheres of all real files in which somebody is. */
const realSpheres = async () => {
  const spheres = []
  for (const { name, bytes } of files) {
    const { format, contacts } = readContacts(bytes)
    if (format !== 'vcard') continue
    const sphere = await sphereOf(contacts)
    if (everybody(sphere).length > 0) spheres.push({ name, sphere })
  }
  return spheres
}

test.for(versions)(
  'every real card, brought in and written as version %s, brings the same facts into an empty sphere',
  async (version: Version, { skip }) => {
    if (noCorpus) skip(noCorpus)
    let people = 0
    for (const { name, sphere } of await realSpheres()) {
      const read = readText(cardsOf(sphere, version))
      expect(read.warnings, name).toEqual([])
      expect(read.skipped, name).toEqual([])
      const found = factsOf(sphere)
      expect.soft(factsOf(await sphereOf(read.contacts)), name).toEqual(found)
      people += found.length
    }
    expect(people).toBeGreaterThan(90)
  },
)

const textsOf = (card: InstanceType<typeof ICAL.Component>, name: string): string[] =>
  card.getAllProperties(name).map((property) => String(property.getFirstValue()))

test.for(versions)(
  'another program’s reader finds the same names, e-mails and phones in every real card written as version %s',
  async (version: Version, { skip }) => {
    if (noCorpus) skip(noCorpus)
    for (const { name, sphere } of await realSpheres()) {
      const parsed = ICAL.parse(cardsOf(sphere, version)) as unknown[]
      const jcards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as never[]
      const cards = jcards.map((jcard) => new ICAL.Component(jcard))
      expect
        .soft(
          cards.map((card) => [
            textsOf(card, 'fn')[0],
            textsOf(card, 'email').filter((email) => /^[^\s@]+@[^\s@]+$/.test(email)),
            textsOf(card, 'tel'),
          ]),
          name,
        )
        .toEqual(
          everybody(sphere).map((person) => [
            person.name,
            person.emails.map((it) => it.value),
            person.phones.map((it) => it.value),
          ]),
        )
    }
  },
)

const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ';',
        ',',
        '\\',
        '"',
        ':',
        '\n',
        '\r\n',
        '\\n',
        '=',
        ' ',
        '  ',
        '👩‍👩‍👧',
        'שלום',
        'Å',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('BEGIN:VCARD', '\nEND:VCARD\n', '\r\nEND:VCARD\r\n', 'X'.repeat(80)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${clamp(parts.join(''), 180)}x`)

const labelled = fc.record(
  { label: odd.map((text) => text.replace(/\s+/g, ' ').slice(0, 60).trim()), value: odd },
  { requiredKeys: ['value'] },
)

const contact = fc.record(
  {
    name: odd,
    given: odd,
    family: odd,
    nickname: odd,
    phonetic: odd,
    note: odd,
    phones: fc.array(labelled, { maxLength: 3 }),
    addresses: fc.array(labelled, { maxLength: 3 }),
    links: fc.array(labelled, { maxLength: 3 }),
    emails: fc.array(fc.record({ value: fc.emailAddress() }), { maxLength: 3 }),
    jobs: fc.array(
      fc.record({ organisation: odd, title: odd, department: odd }, { requiredKeys: [] }),
      {
        maxLength: 3,
      },
    ),
    categories: fc.array(
      odd.map((text) => clamp(text, 60)),
      { maxLength: 3 },
    ),
    occasions: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constantFrom('anniversary', 'movedIn', 'other'),
          date: fc.constantFrom('--02-29', '1980-03-22'),
          text: odd.map((text) => clamp(text, 60)),
        }),
        fc.record({
          kind: fc.constant('birthday'),
          date: fc.constantFrom('--12-31', '2001-01-01'),
        }),
        fc.record({ kind: fc.constant('anniversary'), text: fc.constant('circa 1800') }),
      ),
      { maxLength: 3 },
    ),
    lines: fc.array(
      fc.oneof(
        fc.constantFrom('X-SPOUSE:Ben', 'item1.X-ABRELATEDNAMES:Ann', 'X-A;B=c:d', 'no line'),
        odd,
        odd.map((text) => `X-ODD;TYPE="a:b":${text}`),
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['name'] },
)

test.for(versions)(
  'no name, note, label or kept line can end a card, begin another or change another fact in version %s',
  async (version: Version) => {
    await fc.assert(
      fc.asyncProperty(contact, async (written) => {
        const sphere = await sphereOf([
          {
            line: 1,
            uid: 'known-1',
            emails: [],
            phones: [],
            addresses: [],
            links: [],
            jobs: [],
            occasions: [],
            categories: [],
            note: '',
            lines: [],
            ...written,
          } as never,
        ])
        const once = cardsOf(sphere, version)
        for (const line of once.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(/\s{9}/.test(line) ? 200 : 75)
        const read = readText(once)
        expect(read.contacts).toHaveLength(1)
        expect(read.skipped).toEqual([])
        expect(read.warnings).toEqual([])
        const again = await sphereOf(read.contacts)
        const twice = cardsOf(again, version)
        expect(sortedLines(twice)).toEqual(
          sortedLines(cardsOf(await sphereOf(readText(twice).contacts), version)),
        )
        const [was] = everybody(sphere)
        const [is] = everybody(again)
        expect(plain([is!.name, is!.note, is!.nickname])).toEqual(
          plain([was!.name, was!.note, was!.nickname]),
        )
        for (const kind of ['phones', 'links', 'emails'] as const)
          expect(different(valuesOf(is![kind]))).toEqual(different(valuesOf(was![kind])))
        expect(different(withoutCommas(is!.addresses))).toEqual(
          different(withoutCommas(was!.addresses)),
        )
        expect(plain(is!.jobs)).toEqual(plain(was!.jobs))
      }),
      { numRuns: runs },
    )
  },
)

/** The values that differ in more than their line breaks. */
const different = (values: readonly string[]): string[] => [...new Set(values.map(plain))]

const valuesOf = (channels: readonly { value: string }[]): string[] =>
  channels.map((it) => it.value)

/** Line breaks of an address come back as commas. */
const withoutCommas = (channels: readonly { value: string }[]): string[] =>
  valuesOf(channels).map((text) => text.replaceAll(',', ''))

const sortedLines = (text: string): string[] => unfolded(text).sort()

/** As the reader tidies text: white space of one line is one space, and nothing that no hand ever typed. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, it: unknown) =>
    typeof it === 'string'
      ? it
          .replace(/[\u0000-\u001f\u007f]|\s+/g, ' ')
          .replace(/ +/g, ' ')
          .trim()
      : it,
  )

test('lines that nobody understands come back byte for byte, with the label of their group', async () => {
  const lines = [
    'IMPP;X-SERVICE-TYPE=Jabber;TYPE=HOME:xmpp:ann@jabber.example',
    'item1.X-ABRELATEDNAMES:Jane',
    'item1.X-ABLabel:_$!<Spouse>!$_',
    'GEO:46.95;7.45',
    'TZ;VALUE=text:Europe/Zurich',
    'GENDER:F;girl\\, mostly',
    'LANG;PREF=1:de',
    'RELATED;TYPE=friend:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
    `KEY;ENCODING=b;TYPE=PGP:${'QUJD'.repeat(300)}`,
    'LOGO;VALUE=uri:https://harbor.example/logo.png',
    'X-LONG:é👩‍👩‍👧 ' + 'word '.repeat(60) + 'end',
    'PHOTO;VALUE=uri:https://harbor.example/ann.jpg',
  ]
  const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ann', 'item1.EMAIL:ann@harbor.example']
  const { contacts } = readText([...card, ...lines, 'END:VCARD'].join('\r\n'))
  for (const version of versions) {
    const text = cardsOf(await sphereOf(contacts), version)
    expect(unfolded(text)).toEqual(expect.arrayContaining(lines))
    expect(everybody(await sphereOf(readText(text).contacts))[0]!.cardLines).toEqual(lines)
  }
})

test('several jobs stay apart, and parts of a name and an address come back as parts', async () => {
  const { contacts } = readText(
    [
      'BEGIN:VCARD',
      'FN:Dr. Ann Marie Lee',
      'N:Lee;Ann;Marie;Dr.;',
      'ADR;TYPE=home:;;Main St 1;Bern;;3000;Switzerland',
      'item1.ORG:Harbor Lending;Loans',
      'item2.ORG:Book Club',
      'item2.TITLE:Chair',
      'END:VCARD',
    ].join('\n'),
  )
  const sphere = await sphereOf(contacts)
  const text = cardsOf(sphere, '3.0')
  expect(text).toContain('\r\nN:Lee;Ann;Marie;Dr.;\r\n')
  expect(text).toContain('\r\nADR;TYPE=home:;;Main St 1;Bern;;3000;Switzerland\r\n')
  expect(text.match(/item\d\.(ORG|TITLE):.*/g)).toEqual([
    'item1.ORG:Harbor Lending;Loans',
    'item2.ORG:Book Club',
    'item2.TITLE:Chair',
  ])
  expect(factsOf(await sphereOf(readText(text).contacts))).toEqual(factsOf(sphere))
  await sphere.run('person.edit', {
    id: [...sphere.read.all('person')][0]!.id,
    patch: { family: 'Roe' },
  })
  expect(cardsOf(sphere, '3.0')).toContain('\r\nN:Roe;Ann;;;\r\n')
})

test('days without a year, days in words and days with words of their own are written as each version has them', async () => {
  const sphere = await sphereOf(
    readText('BEGIN:VCARD\nFN:Ann Lee\nBDAY:--0514\nEND:VCARD').contacts,
  )
  const id = [...sphere.read.all('person')][0]!.id
  await sphere.run('person.addOccasion', { id, kind: 'anniversary', date: '2011-06-18' })
  await sphere.run('person.addOccasion', { id, kind: 'movedIn', date: '--09-01', text: 'Bern' })
  await sphere.run('person.addOccasion', {
    id,
    kind: 'other',
    date: '2020-02-02',
    text: 'Shop opened',
  })
  await sphere.run('person.addOccasion', { id, kind: 'other', text: 'every spring' })
  const three = cardsOf(sphere, '3.0')
  expect(three).toContain('\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-05-14\r\n')
  expect(three).toContain('\r\nX-ANNIVERSARY:2011-06-18\r\n')
  expect(three).toContain('X-ABDATE;VALUE=text:every spring\r\n')
  const four = cardsOf(sphere, '4.0')
  expect(four).toContain('\r\nBDAY:--0514\r\nANNIVERSARY:20110618\r\n')
  for (const text of [three, four])
    expect(factsOf(await sphereOf(readText(text).contacts))).toEqual(factsOf(sphere))
})

test('somebody added by hand, exported and brought in again stays one person', async () => {
  const sphere = openSphere()
  await sphere.run('person.add', { name: 'Nora Vance' })
  const bytes = new TextEncoder().encode(cardsOf(sphere, '3.0'))
  await sphere.run('contacts.import', { rows: rowsOf(planOf(sphere.read, bytes)) })
  expect([...sphere.read.all('person')].map((person) => person.name)).toEqual(['Nora Vance'])
  expect(planOf(sphere.read, bytes).map((row) => row.verdict)).toEqual(['same'])
})
