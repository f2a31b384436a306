import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ReadContact } from '../../../src/shared/domain/readContact'
import { planImport } from '../../../src/shared/exchange/planImport'
import { readContacts } from '../../../src/shared/exchange/readContacts'
import { openSphere } from '../../sphere/openSphere'
import { bytesOf, card, joined } from './bytes'
import { corpusFiles, noCorpus } from './corpus'
import { planned, planOf, rowsOf } from './plan'

const fixture = readFileSync(new URL('../../fixtures/contacts.vcf', import.meta.url))
const connections = readFileSync(new URL('../../fixtures/connections.csv', import.meta.url))

const verdicts = (plan: ReturnType<typeof planOf>) =>
  plan.map((row) => [row.contact.name, row.verdict])

test('in an empty sphere everybody is new, and a card with only a firm is an organisation', () => {
  expect(verdicts(planOf(openSphere().read, fixture))).toEqual([
    ['Ann Lee', 'new'],
    ['Ben Silva', 'new'],
    ['Dana Roe', 'new'],
    ['Bike Shop', 'organisation'],
  ])
})

describe('who is the same', () => {
  const brought = async (...lines: string[]) => {
    const sphere = openSphere()
    const rows = rowsOf(planOf(sphere.read, card(...lines)))
    await sphere.run('contacts.import', { rows })
    return (...again: string[]) => planOf(sphere.read, card(...again))[0]!
  }

  test('the same id of the same kind of file, even under another name', async () => {
    const again = await brought('FN:Ann Lee', 'UID:5c7a0a60-ann')
    expect(again('FN:Ann Silva', 'UID:5c7a0a60-ann').verdict).toBe('same')
    expect(again('FN:Ann Lee', 'UID:other-id-of-hers').verdict).toBe('unsure')
  })

  test('a short id counts only together with the name', async () => {
    const again = await brought('FN:Ann Lee', 'UID:1')
    expect(again('FN:Ann Lee', 'UID:1').verdict).toBe('same')
    expect(again('FN:Ben Silva', 'UID:1').verdict).toBe('new')
  })

  test('the same e-mail together with the same name, however it is written', async () => {
    const again = await brought('FN:Ann Lee', 'EMAIL:Ann@Lee.example')
    expect(again('FN:Lee\\, Ánn', 'EMAIL:ann@lee.example').verdict).toBe('same')
    expect(again('FN:Ben Lee', 'EMAIL:ann@lee.example').verdict).toBe('new')
  })

  test('the same phone together with the same name', async () => {
    const again = await brought('FN:Ann Lee', 'TEL:+41 44 555 01 02')
    expect(again('FN:Ann Lee', 'TEL:0041445550102').verdict).toBe('same')
    expect(again('FN:Ben Lee', 'TEL:+41445550102').verdict).toBe('new')
  })

  test('never a name alone', async () => {
    const again = await brought('FN:Ann Lee')
    const row = again('FN:Ann Lee', 'TEL:044 555 01 02')
    expect(row).toMatchObject({ verdict: 'unsure', mayBe: 'Ann Lee' })
    expect(row.personId).toBeUndefined()
  })

  test('who has the same number and a name that may be the same comes in as new, and is told', async () => {
    const again = await brought('FN:Ann Lee', 'TEL:044 555 01 02', 'EMAIL:ann@lee.example')
    for (const name of ['A. Lee', 'Ann', 'Dr. Ann Lee', 'Ann Maria Lee'])
      expect(again(`FN:${name}`, 'TEL:044 555 01 02'), name).toMatchObject({
        verdict: 'unsure',
        mayBe: 'Ann Lee',
      })
    expect(again('EMAIL:ann@lee.example').verdict).toBe('unsure')
  })

  test('a number of the whole house says nothing of who it is', async () => {
    const again = await brought('FN:Paul Lee', 'TEL:044 555 01 02', 'EMAIL:lees@lee.example')
    for (const name of ['Paula Lee', 'Ben Lee', 'Paul & Ann Lee', 'Carl'])
      expect(again(`FN:${name}`, 'TEL:044 555 01 02', 'EMAIL:lees@lee.example').verdict, name).toBe(
        'new',
      )
  })

  test('two rows of one file may be one person too, and nobody is for being called Ann', () => {
    const plan = planOf(
      openSphere().read,
      joined(
        card('FN:Ann Lee', 'TEL:044 555 01 02'),
        card('FN:Ann Lee', 'TEL:044 555 99 99'),
        card('FN:A. Lee', 'TEL:044 555 01 02'),
        card('FN:Ann', 'NOTE:one'),
        card('FN:Ann', 'NOTE:two'),
      ),
    )
    expect(verdicts(plan)).toEqual([
      ['Ann Lee', 'new'],
      ['Ann Lee', 'unsure'],
      ['A. Lee', 'unsure'],
      ['Ann', 'new'],
      ['Ann', 'new'],
    ])
  })

  test('a number is the same however it is written, when both are known to be one', async () => {
    const sphere = openSphere()
    const contact = (value: string, e164?: string) => ({
      file: 'a',
      kind: 'vcard',
      contact: ReadContact.parse({
        name: 'Ann Lee',
        phones: [{ value, ...(e164 ? { e164 } : {}) }],
      }),
    })
    const e164 = '+41446681800'
    await sphere.run('contacts.import', { rows: [contact('044 668 18 00', e164)] })
    const verdictOf = (value: string, number?: string) =>
      planned(sphere.read, [contact(value, number)])[0]!.verdict
    expect(verdictOf('+41 (0)44 668 18 00', e164)).toBe('same')
    expect(verdictOf('+41 44 668 18 00')).toBe('same')
    expect(verdictOf('044/668 18 00')).toBe('same')
    expect(verdictOf('044 668 18 01', '+41446681801')).toBe('unsure')
  })

  test('not somebody in the trash', async () => {
    const sphere = openSphere()
    await sphere.run('contacts.import', { rows: rowsOf(planOf(sphere.read, fixture)) })
    const ann = sphere.read.by('peopleNamed', 'ann lee')[0]!
    sphere.read.apply([
      { table: 'person', id: ann.id, before: ann, after: { ...ann, deletedAt: ann.createdAt } },
    ])
    expect(verdicts(planOf(sphere.read, fixture))[0]).toEqual(['Ann Lee', 'new'])
  })
})

test('two cards of one person in a file are one row with the facts of both', () => {
  const [row, ...others] = planOf(
    openSphere().read,
    joined(
      card('FN:Ann Lee', 'EMAIL:ann@lee.example', 'NOTE:one'),
      card('FN:Ann Lee', 'EMAIL:ann@lee.example', 'TEL:044 555 01 02', 'NOTE:two'),
    ),
  )
  expect(others).toEqual([])
  expect(row).toMatchObject({
    cards: 2,
    contact: {
      emails: [{ value: 'ann@lee.example' }],
      phones: [{ value: '044 555 01 02' }],
      note: 'one\n\ntwo',
    },
  })
})

test('the same file twice changes nothing', async () => {
  for (const bytes of [fixture, connections]) {
    const sphere = openSphere()
    await sphere.run('contacts.import', { rows: rowsOf(planOf(sphere.read, bytes)) })
    expect(planOf(sphere.read, bytes).map((row) => [row.verdict, row.adds])).toEqual(
      planOf(sphere.read, bytes).map(() => ['same', []]),
    )
  }
})

test('of a file that has changed only what is new comes in', async () => {
  const sphere = openSphere()
  const list = (company: string) =>
    bytesOf(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
        `Ada,Byron,https://www.linkedin.com/in/ada,,${company},Analyst,14 May 2023\n` +
        'Ben,Silva,https://www.linkedin.com/in/ben,,Harbor,Cook,15 May 2023\n',
    )
  const bring = (bytes: Uint8Array) =>
    sphere.run('contacts.import', { rows: rowsOf(planOf(sphere.read, bytes)) })
  await bring(list('Engines'))
  expect(planOf(sphere.read, list('Looms')).map((row) => [row.verdict, row.adds])).toEqual([
    ['changed', ['job']],
    ['same', []],
  ])
  await bring(list('Looms'))
  const [ada] = sphere.read.by('peopleNamed', 'ada byron')
  const firms = sphere.read
    .by('positionsOf', ada!.id)
    .map((it) => sphere.read.get('organisation', it.organisationId!)!.name)
  expect(firms.sort()).toEqual(['Engines', 'Looms'])
  expect(planOf(sphere.read, list('Looms')).map((row) => row.verdict)).toEqual(['same', 'same'])
})

test('every real file brought in twice changes nothing the second time', async ({ skip }) => {
  if (noCorpus) skip(noCorpus)
  const together = openSphere()
  const folders = ['vcard', 'linkedin-csv', 'google-csv', 'outlook-csv', 'other-csv', 'malformed']
  for (const folder of folders)
    for (const { name, bytes } of corpusFiles(folder)) {
      for (const sphere of [openSphere(), together]) {
        const rows = rowsOf(planOf(sphere.read, bytes, name))
        if (rows.length > 0) await sphere.run('contacts.import', { rows })
        const again = planOf(sphere.read, bytes, name)
        expect([name, ...again.filter((row) => row.verdict !== 'same')]).toEqual([name])
      }
    }
  while ((await together.undo()).ok);
  for (const table of ['person', 'role', 'position', 'organisation'] as const)
    expect([...together.read.all(table)]).toEqual([])
})

test('a table of thousands is compared in slices, so that nothing else has to wait', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `P${at},Lee,03 Sep 2024`).join('\n')
  const candidates = readContacts(
    bytesOf(`First Name,Last Name,Connected On\n${rows}\n`),
  ).contacts.map((contact) => ({ file: 'Connections.csv', kind: 'linkedin', contact }))
  let pauses = 0
  for (const plan = planImport(openSphere().read, candidates); !plan.next().done;) pauses += 1
  expect(pauses).toBeGreaterThanOrEqual(12)
})
