import fc from 'fast-check'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { corpusFiles, noCorpus, corpus } from '../../shared/exchange/corpus'
import { builtTerminal } from './builtTerminal'

const { place, run } = builtTerminal()
const fixtures = resolve(import.meta.dirname, '../../fixtures')
let folders = 0
const newFolder = () => join(place, `data${(folders += 1)}`)

const told = async (data: string, commands: object[]) => {
  const { code, output } = await run(
    ['run', '--data', data],
    commands.map((it) => JSON.stringify(it)).join('\n'),
  )
  expect(code).toBe(0)
  return output
}
const exported = async (data: string) => {
  const { code, output, errors } = await run(['export', '--format', 'json', '--data', data, '-'])
  expect([code, errors]).toEqual([0, ''])
  return JSON.parse(output) as { format: string; tables: Record<string, unknown[]> }
}

const name = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter((it) => it.trim() !== '')
const story = fc.array(
  fc.oneof(
    name.map((it) => ({ command: 'person.add', input: { name: it } })),
    fc.constant({ command: 'undo' }),
    name.map((it) => ({ command: 'organisation.add', input: { name: it } })),
    fc.record({
      command: fc.constant('contacts.import'),
      input: fc.record({
        rows: fc.array(
          fc.record({
            file: fc.constant('f.vcf'),
            kind: fc.constant('vcard'),
            contact: fc.record({
              name,
              note: fc.string({ unit: 'binary', maxLength: 50 }),
              emails: fc.array(fc.record({ value: fc.emailAddress() }), { maxLength: 3 }),
              jobs: fc.array(fc.record({ organisation: name, title: name }), { maxLength: 2 }),
            }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
      }),
    }),
  ),
  { minLength: 1, maxLength: 30 },
)

test('an export read into an empty folder gives the same tables', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (commands) => {
      const [from, to] = [newFolder(), newFolder()]
      await told(from, commands)
      const file = join(place, 'all.json')
      expect(await run(['export', '--format', 'json', '--data', from, file])).toMatchObject({
        code: 0,
        output: '',
        errors: '',
      })
      const { code, errors } = await run(['import', file, '--data', to])
      expect([code, errors]).toEqual([0, ''])
      expect((await exported(to)).tables).toEqual((await exported(from)).tables)
    }),
    { numRuns: process.env['GOODTURN_LONG'] ? 100 : 6 },
  )
}, 120_000)

test('what only the program writes comes along too', async () => {
  const [from, to] = [newFolder(), newFolder()]
  expect((await run(['import', join(fixtures, 'contacts.vcf'), '--data', from])).code).toBe(0)
  const file = join(place, 'with-log.json')
  await run(['export', '--format', 'json', '--data', from, file])
  await run(['import', file, '--data', to])
  const { tables } = await exported(to)
  expect(tables.importLog).toHaveLength(1)
  expect(tables).toEqual((await exported(from)).tables)
})

test('a folder with people in it takes no document', async () => {
  const data = newFolder()
  await told(data, [{ command: 'person.add', input: { name: 'Ann' } }])
  const file = join(place, 'one.json')
  await run(['export', '--format', 'json', '--data', data, file])
  const before = await exported(data)
  const { code, output, errors } = await run(['import', file, '--data', data])
  expect([code, output]).toEqual([1, ''])
  expect(errors).toContain('into an empty sphere')
  expect((await exported(data)).tables).toEqual(before.tables)
})

test.each([
  ['not JSON at all', '{"format":', 'not whole JSON'],
  ['some other JSON', '{"people":[]}', 'no export of Goodturn'],
  [
    'a record that does not fit',
    '{"format":"goodturn","version":1,"seq":1,"tables":{"person":[{"id":"a"}]}}',
    'person a',
  ],
  [
    'a table nobody knows',
    '{"format":"goodturn","version":1,"seq":1,"tables":{"spies":[]}}',
    'no such table',
  ],
  ['a newer format', '{"format":"goodturn","version":999,"seq":1,"tables":{}}', 'newer Goodturn'],
])('%s is refused and nothing is read', async (_what, text, sentence) => {
  const data = newFolder()
  const file = join(place, 'bad.json')
  writeFileSync(file, text)
  const { code, errors } = await run(['import', file, '--data', data])
  expect(code).toBe(1)
  expect(errors).toContain(sentence)
  expect(Object.values((await exported(data)).tables).flat()).toEqual([])
})

test('contacts come in with a report of one line, and the same file again adds nothing', async () => {
  const data = newFolder()
  const first = await run(['import', join(fixtures, 'contacts.vcf'), '--data', data])
  expect([first.code, first.errors]).toEqual([0, ''])
  expect(JSON.parse(first.output)).toEqual({
    file: 'contacts.vcf',
    format: 'vcard',
    read: 4,
    added: 3,
    changed: 0,
    organisations: 1,
    skipped: [{ line: 32, reason: 'Nothing in it says who it is.' }],
    warnings: [],
  })
  const again = await run(['import', join(fixtures, 'contacts.vcf'), '--data', data])
  expect(JSON.parse(again.output)).toMatchObject({ added: 0, changed: 0, organisations: 0 })
  expect((await exported(data)).tables.person).toHaveLength(3)
  expect((await run(['check', '--data', data])).code).toBe(0)
})

test('a photo comes in with its person and is kept beside the document', async () => {
  const data = newFolder()
  const file = join(place, 'photo.vcf')
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAD0lEQVQIHQEEAPv/AP///wX+Av4DfRnGAAAAAElFTkSuQmCC'
  writeFileSync(file, `BEGIN:VCARD\nFN:Ann\nPHOTO;ENCODING=b:${png}\nEND:VCARD\n`)
  await run(['import', file, '--data', data])
  const [{ photo }] = (await exported(data)).tables.person as { photo: string }[]
  expect(readFileSync(join(data, 'photos', photo)).toString('base64')).toBe(png)
})

test('what is no contact file is refused, and so is one that is not there', async () => {
  const file = join(place, 'page.vcf')
  writeFileSync(file, '<html>')
  const refused = await run(['import', file, '--data', newFolder()])
  expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('not a contact file')])
  const absent = await run(['import', join(place, 'absent.vcf'), '--data', newFolder()])
  expect([absent.code, absent.errors]).toEqual([1, expect.stringContaining('is not there')])
})

test('read prints what files hold and adds nothing', async () => {
  const files = [
    join(fixtures, 'contacts.vcf'),
    join(place, 'absent.vcf'),
    join(fixtures, 'connections.csv'),
  ]
  const { code, output, errors } = await run(['read', ...files])
  expect(code).toBe(1)
  expect(errors).toContain('absent.vcf')
  const read = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(read.map((it) => [it.file, it.format, it.contacts.length, it.skipped.length])).toEqual([
    [files[0], 'vcard', 4, 1],
    [files[2], 'linkedin', 3, 1],
  ])
  expect(read[0].contacts[0]).toEqual({
    name: 'Ann Lee',
    family: 'Lee',
    given: 'Ann',
    emails: ['ann@harbor.example'],
    phones: ['+41 44 555 01 02'],
    org: 'Harbor Lending, Inc.',
    title: 'Adviser',
    birthday: '--02-29',
    ext: {
      uid: '5c7a0a60-ann',
      note: null,
      urls: [],
      nickname: null,
      categories: ['Golf', 'myContacts'],
      addresses: [],
    },
  })
  expect(read[1].contacts[0]).toMatchObject({ connected_on: '2023-05-14' })
})

test('every real file is read without a stumble', async ({ skip }) => {
  if (noCorpus) skip(noCorpus)
  const files = [
    'vcard',
    'linkedin-csv',
    'google-csv',
    'outlook-csv',
    'other-csv',
    'malformed',
    'ics',
    'eml',
  ].flatMap((folder) => corpusFiles(folder).map((file) => join(corpus, folder, file.name)))
  const { code, output, errors } = await run(['read', ...files])
  expect([code, errors]).toEqual([0, ''])
  expect(output.trim().split('\n')).toHaveLength(files.length)
})

test('an export to a file is there whole or not at all', async () => {
  const data = newFolder()
  await told(data, [{ command: 'person.add', input: { name: 'Ann' } }])
  const folder = join(place, 'exports')
  mkdirSync(folder)
  await run(['export', '--format', 'json', '--data', data, join(folder, 'all.json')])
  expect(readdirSync(folder)).toEqual(['all.json'])
  const bad = await run([
    'export',
    '--format',
    'json',
    '--data',
    data,
    join(folder, 'no', 'all.json'),
  ])
  expect(bad.code).toBe(1)
  expect(existsSync(join(folder, 'no'))).toBe(false)
})
