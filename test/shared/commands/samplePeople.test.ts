import { expect, test } from 'vitest'
import type { PersonId } from '../../../src/shared/domain/ids'
import { isSample } from '../../../src/shared/domain/sampleSource'
import {
  systemTables,
  tableNames,
  type AnyRecord,
  type TableName,
} from '../../../src/shared/store/tables'
import { danglingLinks } from '../../../src/main/terminal/danglingLinks'
import { world } from '../../fixtures/world'
import { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

const everything = ({ read }: Sphere) =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      Object.fromEntries(
        [...(read.all(table) as Iterable<AnyRecord>)].map((record) => [record.id, record]),
      ),
    ]),
  ) as Record<TableName, Record<string, AnyRecord>>

const withSamples = async () => {
  const sphere = openSphere()
  await sphere.run('sample.begin', {})
  return sphere
}

const personCalled = ({ read }: Sphere, name: string) => {
  const found = [...read.all('person')].find((person) => person.name === name && !person.deletedAt)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

const idOf = (sphere: Sphere, name: string): PersonId => personCalled(sphere, name).id

test('the sample people are 180, placed as in life, and every link leads somewhere', async () => {
  const sphere = await withSamples()
  const { close, known, acquainted, unplaced, light } = sphere.view('peopleCounts', {})
  expect({ close, known, acquainted, unplaced }).toEqual({
    close: 12,
    known: 40,
    acquainted: 98,
    unplaced: 30,
  })
  expect(light).toBeGreaterThan(1)
  expect([...danglingLinks(sphere.read)]).toEqual([])
  const names = [...sphere.read.all('person')].map((person) => person.name)
  expect(new Set(names).size).toBe(names.length)
  expect(sphere.view('samples', {})).toEqual({ samples: 180 + light, own: 0 })
})

test('no number and no address of theirs can belong to anybody, and no two share one', async () => {
  const { read } = await withSamples()
  const phones = [...read.all('person')].flatMap((person) => person.phones)
  const emails = [...read.all('person')].flatMap((person) => person.emails)
  expect(phones.length).toBeGreaterThan(100)
  for (const { value, e164 } of phones) {
    expect(e164).toMatch(/^\+1\d{3}55501\d\d$/)
    expect(`+1${value.replace(/\D/g, '')}`).toBe(e164)
  }
  for (const { value } of emails) expect(value).toMatch(/^[a-z.]+@([a-z]+\.)?example\.(com|org)$/)
  for (const channels of [phones, emails]) {
    const values = channels.map(({ value }) => value)
    expect(new Set(values).size).toBe(values.length)
  }
})

test('their days lie around today: a call is due, somebody has a birthday, nothing happened tomorrow', async () => {
  const sphere = await withSamples()
  const { read, today } = sphere
  for (const touch of read.all('touch')) expect(touch.on <= today).toBe(true)
  for (const need of read.all('need')) expect((need.askedOn ?? today) <= today).toBe(true)
  const due = [...read.all('followUp')].filter((one) => one.due === today)
  expect(due.length).toBeGreaterThan(2)
  const days = [...read.all('person')].flatMap((person) => person.occasions.map(({ date }) => date))
  expect(days).toContain(`-${today.slice(4)}`)
  const needs = [...read.all('need')]
  expect(needs.filter((need) => need.betweenUs)).toHaveLength(1)
  expect(new Set(needs.map((need) => need.stage))).toEqual(new Set(['asked', 'noticed']))
  expect(sphere.view('sphere', {}).ties.length).toBeGreaterThan(15)
  expect([...read.all('passing')].map((passing) => passing.kind)).toEqual(
    expect.arrayContaining(['lead', 'referral', 'introduction']),
  )
  expect([...read.all('thanks')].filter((one) => one.state === 'open')).toHaveLength(2)
})

test('one step takes them away, one Undo brings them back, Redo takes them again', async () => {
  const sphere = openSphere()
  const empty = everything(sphere)
  await sphere.run('sample.begin', {})
  const full = everything(sphere)
  expect(await sphere.run('sample.remove', {})).toEqual({
    people: sphere.engine.history.lastDone!.changes.filter((one) => one.table === 'person').length,
  })
  expect(everything(sphere)).toEqual(empty)
  await sphere.undo()
  expect(everything(sphere)).toEqual(full)
  await sphere.redo()
  expect(everything(sphere)).toEqual(empty)
  await sphere.undo()
  await sphere.undo()
  expect(everything(sphere), 'as if they had never come').toEqual(empty)
})

test('they come once at a time', async () => {
  const sphere = await withSamples()
  const reply = await sphere.attempt('sample.begin', {})
  expect(reply).toMatchObject({ ok: false, code: 'already' })
  await sphere.run('sample.remove', {})
  expect(await sphere.attempt('sample.remove', {})).toMatchObject({ ok: false, code: 'none' })
  await sphere.run('sample.begin', {})
})

test('everybody of the user’s own, and all about them alone, stays as it was', async () => {
  const sphere = openSphere()
  const tables = Object.entries(world(250)).filter(([table]) => !systemTables.has(table as never))
  await sphere.run('document.restore', {
    document: {
      tables: Object.fromEntries(tables.map(([table, records]) => [table, [...records.values()]])),
    } as never,
  })
  await sphere.run('map.tidy', {})
  const before = everything(sphere)
  await sphere.run('sample.begin', {})
  expect(sphere.view('samples', {})).toMatchObject({ samples: 182 })
  await sphere.run('sample.remove', {})
  expect(everything(sphere)).toEqual(before)
})

test('what the user tried out on sample people goes with them; what names an own person stays', async () => {
  const sphere = await withSamples()
  const { run, read } = sphere
  const frank = idOf(sphere, 'Frank Ito')
  const ann = (await run('person.add', { name: 'Ann Lee' })).id
  const need = (await run('need.add', { personId: ann, words: 'A roofer', asked: true })).id
  const own = everything(sphere).person[ann]
  await run('touch.log', { kind: 'note', personIds: [frank], on: sphere.today, words: 'Tried it' })
  await run('touch.log', {
    kind: 'met',
    personIds: [frank, ann],
    on: sphere.today,
    words: 'Lunch for three',
  })
  await run('tie.add', { aId: ann, bId: frank, kind: 'knows' })
  await run('need.solve', { id: need, by: frank })
  await run('private.add', { personId: frank, list: 'pluses', text: 'Comes on a Sunday' })
  await run('sample.remove', {})
  expect(everything(sphere).person).toEqual({ [ann]: own })
  expect([...read.all('private')]).toEqual([])
  expect([...read.all('touch')].map(({ words, personIds }) => [words, personIds])).toEqual([
    ['Lunch for three', [ann]],
  ])
  expect([...read.all('tie')]).toEqual([])
  expect(read.get('need', need)).toMatchObject({ stage: 'solved' })
  expect(read.get('need', need)).not.toHaveProperty('solvedBy')
  expect([...danglingLinks(read)]).toEqual([])
  await sphere.undo()
  expect(read.get('need', need)?.solvedBy).toBe(frank)
})

test('an introduction of a sample person to an own one goes, the own one’s need stays', async () => {
  const sphere = await withSamples()
  const { run, read } = sphere
  const ann = (await run('person.add', { name: 'Ann Lee' })).id
  const need = (await run('need.add', { personId: ann, words: 'A roofer', asked: true })).id
  await run('introduction.draft', { a: ann, b: idOf(sphere, 'Frank Ito'), needId: need })
  expect(read.by('passingsOf', ann)).toHaveLength(1)
  await run('sample.remove', {})
  expect([...read.all('passing')]).toEqual([])
  expect(read.get('need', need)?.words).toBe('A roofer')
  expect([...danglingLinks(read)]).toEqual([])
})

test('a sample person who was merged with an own one is the user’s own, whichever of the two was kept', async () => {
  for (const isOwnKept of [true, false]) {
    const sphere = await withSamples()
    const { run, read } = sphere
    const ann = (await run('person.add', { name: 'Ann Lee' })).id
    const frank = idOf(sphere, 'Frank Ito')
    const keepId = isOwnKept ? ann : frank
    await run('person.merge', { keepId, otherId: isOwnKept ? frank : ann })
    expect(isSample(read.get('person', keepId)!)).toBe(false)
    await run('sample.remove', {})
    const kept = read.get('person', keepId)!
    expect(kept.emails).toHaveLength(1)
    expect(read.by('needsOf', keepId).map(({ words }) => words)).toEqual([
      'A photographer for twelve finished roofs',
    ])
    const [position] = read.by('positionsOf', keepId)
    expect(read.get('organisation', position!.organisationId!)?.name).toBe('Northside Roofing')
    expect([...danglingLinks(read)]).toEqual([])
    await run('sample.begin', {})
    expect(read.get('person', keepId)).toEqual(kept)
  }
})

test('a sample person of whom a file of the user’s tells is the user’s own', async () => {
  const sphere = await withSamples()
  const frank = idOf(sphere, 'Frank Ito')
  await sphere.run('contacts.import', {
    rows: [
      {
        file: 'mine.vcf',
        kind: 'vcard',
        personId: frank,
        contact: { name: 'Frank Ito', emails: [{ value: 'frank@own.example' }] },
      },
    ],
  })
  await sphere.run('sample.remove', {})
  expect([...sphere.read.all('person')].map(({ id }) => id)).toEqual([frank])
})

test('two sample people merged into one are still samples', async () => {
  const sphere = await withSamples()
  const [keepId, otherId] = [idOf(sphere, 'Frank Ito'), idOf(sphere, 'Mikkel Dam')]
  await sphere.run('person.merge', { keepId, otherId })
  await sphere.run('sample.remove', {})
  expect([...sphere.read.all('person')]).toEqual([])
})

test('for most of what they look for somebody of them can help, and never is a page empty', async () => {
  const sphere = await withSamples()
  const needs = [...sphere.read.all('need')].map(({ words, personId }) => ({
    words,
    help: sphere.view('helpers', { words, without: personId }),
  }))
  const met = needs.filter(({ help }) => help.helpers.length > 0)
  expect(met.length / needs.length).toBeGreaterThan(0.7)
  const alone = needs.filter(({ help }) => help.helpers.length + help.mayKnow.length === 0)
  expect(alone.map(({ words }) => words)).toEqual([])
  const roofers = sphere.view('helpers', { words: 'someone for an old slate roof' }).helpers
  const names = roofers.map(({ name }) => name)
  for (const name of ['Frank Ito', 'Mikkel Dam']) expect(names).toContain(name)
})
