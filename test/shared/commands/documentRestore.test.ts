import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toStored, type StoredDocument } from '../../../src/shared/store/document'
import { systemTables, tableNames } from '../../../src/shared/store/tables'
import { openSphere } from '../../sphere/openSphere'
import { planOf, rowsOf } from '../exchange/plan'

const told = async (): Promise<StoredDocument> => {
  const { run, read, engine } = openSphere()
  const fixture = readFileSync(new URL('../../fixtures/contacts.vcf', import.meta.url))
  await run('contacts.import', { rows: rowsOf(planOf(read, fixture)) })
  await run('person.add', { name: 'Ada' })
  await engine.record('log', (tx) => tx.add('progress', { id: 'placing', at: { page: 2 } }))
  return JSON.parse(JSON.stringify(toStored(read.tables, engine.seq, 1))) as StoredDocument
}

test('a document read back gives the same records, in one step that Undo takes back', async () => {
  const document = await told()
  const { run, read, undo } = openSphere()
  const records = Object.entries(document.tables)
    .filter(([name]) => !systemTables.has(name as never))
    .reduce((sum, [, rows]) => sum + rows.length, 0)
  expect(await run('document.restore', { document })).toEqual({ records })
  for (const name of tableNames)
    expect([...read.all(name)]).toEqual(systemTables.has(name) ? [] : document.tables[name])
  expect((await undo()).ok).toBe(true)
  for (const name of tableNames) expect([...read.all(name)]).toEqual([])
})

test('people who are here are never mixed with a document', async () => {
  const document = await told()
  const { run, attempt, read } = openSphere()
  await run('person.add', { name: 'Ben' })
  expect(await attempt('document.restore', { document })).toMatchObject({
    ok: false,
    code: 'notEmpty',
  })
  expect([...read.all('person')]).toHaveLength(1)
})

test.each([
  ['nothing', {}],
  ['no tables', { document: { format: 'goodturn' } }],
  ['a table that is no list', { document: { tables: { person: 5 } } }],
  ['a record that does not fit', { document: { tables: { person: [{ id: 'a', name: 'Ann' }] } } }],
  ['a record that is none', { document: { tables: { person: [null] } } }],
])('%s is refused, and nothing stays', async (_what, input) => {
  const { attempt, read } = openSphere()
  expect(await attempt('document.restore', input)).toMatchObject({ ok: false, code: 'invalid' })
  expect([...read.all('person')]).toEqual([])
})
