import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/main/store/parseDocument'
import { documentPieces } from '../../../src/main/store/snapshotPieces'
import type { StoredDocument } from '../../../src/shared/store/document'
import { toStored } from '../../../src/shared/store/document'
import { world } from '../../fixtures/world'

const head = '{"bytes": 1,"sha256":"0",\n'
const written = (document: StoredDocument) =>
  Buffer.from(`${head}${[...documentPieces(document)].join('')}`)
const parts = ({ format, version, seq, tables }: StoredDocument) => ({
  format,
  version,
  seq,
  tables,
})

test('a document is read as it was written, whatever its records hold', async () => {
  const record = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { maxKeys: 4 })
  const tables = fc.dictionary(
    fc.stringMatching(/^[a-zA-Z]{1,9}$/),
    fc.array(record, { maxLength: 5 }),
    { maxKeys: 4 },
  )
  await fc.assert(
    fc.asyncProperty(tables, fc.nat(), async (some, seq) => {
      const document = { format: 'goodturn', version: 1, seq, tables: some } as const
      const bytes = written(document)
      const expected = parts(JSON.parse(bytes.toString()) as StoredDocument)
      expect(parts(await parseDocument(bytes))).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})

test('a large document, read in many stretches, is whole', async () => {
  const document = toStored(world(2_500), 7, 1)
  const bytes = written(document)
  expect(bytes.length).toBeGreaterThan(5_000_000)
  expect(parts(await parseDocument(bytes))).toEqual(parts(document))
})

test('JSON in another layout is read all the same', async () => {
  const document = toStored(world(3), 7, 1)
  for (const text of [JSON.stringify(document), JSON.stringify(document, null, 2)])
    expect(parts(await parseDocument(Buffer.from(text)))).toEqual(parts(document))
})
