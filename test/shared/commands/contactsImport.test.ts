import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Line } from '../../../src/shared/store/line'
import { openSphere } from '../../sphere/openSphere'
import { card } from '../exchange/bytes'
import { planOf, rowsOf } from '../exchange/plan'

const fixture = readFileSync(new URL('../../fixtures/contacts.vcf', import.meta.url))
const connections = readFileSync(new URL('../../fixtures/connections.csv', import.meta.url))

const open = () => {
  const sphere = openSphere()
  return {
    ...sphere,
    bring: (bytes: Uint8Array, file?: string) =>
      sphere.run('contacts.import', { rows: rowsOf(planOf(sphere.read, bytes, file)) }),
    named: (name: string) => sphere.read.by('peopleNamed', name)[0]!,
  }
}

test('people come in not placed, as partners from today, with all their facts', async () => {
  const { bring, named, read } = open()
  expect(await bring(fixture)).toEqual({ added: 3, changed: 0, organisations: 1 })
  const ann = named('ann lee')
  expect(ann).toMatchObject({
    circle: 'unplaced',
    given: 'Ann',
    family: 'Lee',
    emails: [{ label: 'work', value: 'ann@harbor.example' }],
    phones: [{ label: 'mobile', value: '+41 44 555 01 02' }],
    occasions: [{ kind: 'birthday', date: '--02-29' }],
    tags: ['Golf'],
    source: [
      { file: 'contacts.vcf', kind: 'vcard', uid: '5c7a0a60-ann', lines: ['X-SPOUSE:Carl'] },
    ],
  })
  expect(read.by('rolesOf', ann.id)).toMatchObject([{ kind: 'partner', from: '2026-11-19' }])
  const [position] = read.by('positionsOf', ann.id)
  expect(position!.title).toBe('Adviser')
  expect(read.get('organisation', position!.organisationId!)!.name).toBe('Harbor Lending, Inc.')
  expect(read.by('positionsOf', named('dana roe').id)).toMatchObject([{ title: 'Potter' }])
  expect(read.by('organisationsNamed', 'bike shop')).toMatchObject([
    { links: [{ label: 'phone', value: '044 555 11 22' }, { value: 'https://bikes.example' }] },
  ])
})

test('the date of LinkedIn is how we connected, not that we met', async () => {
  const { bring, named, read } = open()
  await bring(connections, 'Connections.csv')
  const ada = named('ada byron, phd')
  expect(ada.howWeMet).toEqual([{ text: 'Connected on LinkedIn', on: '2023-05-14' }])
  expect([...read.all('touch')]).toEqual([])
})

test('one undo takes the whole import back, and one redo brings it again', async () => {
  const { bring, read, undo, redo, engine } = open()
  await bring(fixture)
  expect(engine.history.lastDone!.label).toBe('bring in 3 people')
  expect((await undo()).ok).toBe(true)
  for (const table of ['person', 'role', 'position', 'organisation'] as const)
    expect([...read.all(table)]).toEqual([])
  expect((await redo()).ok).toBe(true)
  expect([...read.all('person')]).toHaveLength(3)
})

test('a firm is found again whatever its legal form is written like, and another form is another firm', async () => {
  const { bring, read, run } = open()
  await run('organisation.add', { name: 'ACME Incorporated' })
  await bring(card('FN:A A', 'ORG:Acme, Inc.'))
  await bring(card('FN:B B', 'ORG:Acme'))
  expect([...read.all('organisation')].map((it) => it.name)).toEqual(['ACME Incorporated'])
  await bring(card('FN:C C', 'ORG:Acme Ltd'))
  expect([...read.all('organisation')].map((it) => it.name)).toEqual([
    'ACME Incorporated',
    'Acme Ltd',
  ])
})

test('a new fact on somebody who is there is added, and nothing is overwritten', async () => {
  const { bring, named, read, run } = open()
  await bring(fixture)
  const before = named('ann lee')
  await run('person.edit', { id: before.id, patch: { notes: 'My own words' } })
  expect(
    await bring(
      card(
        'UID:5c7a0a60-ann',
        'FN:Ann Lee-Silva',
        'N:Lee-Silva;Anna',
        'EMAIL:private@lee.example',
        'BDAY:1980-02-29',
        'NOTE:Theirs',
        'ORG:Harbor Lending',
        'TITLE:Director',
        'NICKNAME:Annie',
      ),
    ),
  ).toEqual({ added: 0, changed: 1, organisations: 0 })
  const ann = read.get('person', before.id)!
  expect(ann).toMatchObject({
    name: 'Ann Lee',
    given: 'Ann',
    nickname: 'Annie',
    notes: 'My own words',
    occasions: before.occasions,
    emails: [{ value: 'ann@harbor.example' }, { value: 'private@lee.example' }],
  })
  expect(read.by('positionsOf', ann.id)).toMatchObject([{ title: 'Adviser' }])
})

test('a second source adds its note below and is remembered', async () => {
  const { bring, named } = open()
  await bring(card('FN:Ada Byron\\, PhD', 'EMAIL:ada@example.org', 'NOTE:Counts well'))
  await bring(connections, 'Connections.csv')
  expect(named('ada byron, phd')).toMatchObject({
    source: [{ kind: 'vcard' }, { kind: 'linkedin', file: 'Connections.csv' }],
    howWeMet: [{ text: 'Connected on LinkedIn' }],
  })
})

test('a contact that does not fit is refused with its number, and nothing of the import stays', async () => {
  const { attempt, read } = open()
  const contact = { name: 'Ann', line: 1 }
  const reply = await attempt('contacts.import', {
    rows: [
      { file: 'a', kind: 'vcard', contact },
      { file: 'a', kind: 'vcard', contact: { ...contact, name: '' } },
    ],
  })
  expect(reply).toMatchObject({ ok: false, code: 'invalid' })
  expect(reply.ok ? '' : reply.message).toContain('Contact 2')
  expect([...read.all('person')]).toEqual([])
})

test('someone who went for ever since the preview comes in anew', async () => {
  const { read, run } = open()
  await run('contacts.import', {
    rows: [{ file: 'a', kind: 'vcard', contact: { name: 'Ann' }, personId: 'gone' as never }],
  })
  expect([...read.all('person')]).toMatchObject([{ name: 'Ann' }])
})

test('thousands of contacts are written in small parts, so that nothing else has to wait', async () => {
  const { run, read, lines } = open()
  const rows = Array.from({ length: 5000 }, (_, at) => ({
    file: 'a',
    kind: 'vcard',
    contact: {
      name: `Person ${at}`,
      emails: [{ value: `p${at}@firm.example` }],
      jobs: [{ organisation: `Firm ${at % 400}`, title: 'Cook' }],
    },
  }))
  await run('contacts.import', { rows })
  expect([...read.all('person')]).toHaveLength(5000)
  expect([...read.all('organisation')]).toHaveLength(400)
  const parts = lines.map((line) => JSON.parse(line) as Line).filter((line) => line.kind === 'part')
  expect(Math.max(...parts.map((part) => part.changes.length))).toBeLessThan(510)
})
