import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Engine } from '../../../src/main/store/engine'
import { danglingLinks } from '../../../src/main/terminal/danglingLinks'
import { mergeFields } from '../../../src/shared/domain/mergeChoices'
import { isSame } from '../../../src/shared/store/change'
import { History } from '../../../src/shared/store/history'
import { Memory } from '../../../src/shared/store/memory'
import { tableNames, type Tables } from '../../../src/shared/store/tables'
import { Transaction } from '../../../src/shared/store/transaction'
import { personAt, world } from '../../fixtures/world'
import { numbered } from '../../fixtures/worldPlace'
import { openSphere } from '../../sphere/openSphere'

const someone = async (sphere: ReturnType<typeof openSphere>, name: string) =>
  (await sphere.run('person.add', { name })).id

const two = async () => {
  const sphere = openSphere()
  return {
    sphere,
    bob: await someone(sphere, 'Bob Silva'),
    robert: await someone(sphere, 'Robert Silva'),
  }
}

const people = 40

/** A world in which every table that can name a person names many of them. */
const crowded = (seed: number): Tables => {
  const memory = new Memory(world(people, { seed }))
  let count = 0
  const tx = new Transaction(memory, {
    now: () => '2026-11-19T12:00:00.000Z' as never,
    today: () => '2026-11-19' as never,
    time: () => '12:00' as never,
    newId: () => `more${++count}`,
  })
  const at = (index: number) => personAt(index % people) as never
  for (let index = 0; index < people; index += 1) {
    const [one, other, third] = [at(index), at(index + 1 + (index % 7)), at(index * 3 + seed)]
    tx.add('dismissal', { pair: [one, other], on: '2026-11-01' as never })
    tx.add('dismissal', { personId: one, on: '2026-11-01' as never })
    tx.add('wanted', { words: 'A roofer', metId: one })
    tx.add('review', {
      day: '2026-11-18' as never,
      people: [...new Set([one, other])],
      states: { [one]: 'done', [other]: 'skipped' },
    })
    tx.add('event', {
      name: 'Breakfast',
      on: '2026-11-10' as never,
      attendees: [{ personId: one, oneOnOne: 'later' }, { personId: other }],
    })
    tx.patch('need', numbered('need', index), { solvedBy: third })
    tx.patch('person', one, { howWeMet: [{ text: 'At the fair', throughId: other }] })
    const passing = tx.add('passing', {
      kind: 'introduction',
      direction: 'between',
      giver: third,
      people: [...new Set([one, other])],
      sides: { [one]: { consent: 'yes' }, [other]: { consent: 'asked' } },
      stage: 'draft',
      outcome: { kind: 'helped', workedFor: [...new Set([one, other])] },
    })
    tx.add('followUp', {
      about: { personId: third, passingId: passing.id },
      words: 'Ask',
      due: '2026-12-01' as never,
      anchor: '2026-12-01' as never,
    })
    tx.add('report', { passingId: passing.id, step: 'met' })
    tx.add('thanks', { passingId: passing.id, toId: third, occasion: 'receipt' })
    tx.put('private', {
      id: one,
      createdAt: tx.context.now(),
      like: { answer: 'yes' },
      pluses: [{ text: `Kind ${index}`, on: '2026-10-01' as never }],
      standing: [{ value: 'friendly', reason: 'Kept a word', on: '2026-10-01' as never }],
    })
  }
  memory.apply(tx.changes())
  return memory.tables
}

const engineOf = (tables: Tables): Engine => {
  let count = 0
  return new Engine({
    memory: new Memory(tables),
    history: new History(),
    journal: { append: () => {} },
    context: {
      now: () => '2026-11-19T12:00:00.000Z' as never,
      today: () => '2026-11-19' as never,
      time: () => '12:00' as never,
      newId: () => `new${++count}`,
    },
    seq: 0,
  })
}

const start = crowded(3)
const copyOf = (tables: Tables) => new Memory(tables).copy()

test('whoever is merged: no link leads nowhere, nobody names the one in the trash, and one Undo gives everything back', async () => {
  const whose = fc.option(fc.constantFrom('kept' as const, 'other' as const), { nil: undefined })
  await fc.assert(
    fc.asyncProperty(
      fc.nat(people - 1),
      fc.nat(people - 1),
      fc.record(Object.fromEntries(mergeFields.map((field) => [field, whose]))),
      async (kept, other, choices) => {
        fc.pre(kept !== other)
        const [keepId, otherId] = [personAt(kept) as never, personAt(other) as never]
        const engine = engineOf(copyOf(start))
        const reply = await engine.execute('person.merge', { keepId, otherId, choices })
        expect(reply).toMatchObject({ ok: true, value: { id: keepId } })
        const { memory } = engine
        expect([...danglingLinks(memory)]).toEqual([])
        const naming = tableNames.flatMap((table) =>
          [...memory.all(table)]
            .filter((record) => JSON.stringify(record).includes(otherId))
            .map((record) => `${table} ${record.id}`),
        )
        const original = ['person', ...(start.private.has(otherId) ? ['private'] : [])]
        expect(naming).toEqual(original.map((table) => `${table} ${otherId as string}`))
        expect(memory.get('person', otherId)).toEqual({
          ...start.person.get(otherId),
          deletedAt: '2026-11-19T12:00:00.000Z',
        })
        expect(memory.get('private', otherId)).toEqual(start.private.get(otherId))
        expect(await engine.undo()).toMatchObject({ ok: true })
        for (const table of tableNames) {
          expect(memory.tables[table].size).toBe(start[table].size)
          for (const [id, record] of start[table])
            expect(isSame(memory.get(table, id), record), `${table} ${id}`).toBe(true)
        }
      },
    ),
    { numRuns: 40 },
  )
})

describe('two entries of one person', () => {
  test('everything of the other one moves to the one that is kept', async () => {
    const { sphere, bob, robert } = await two()
    const ann = await someone(sphere, 'Ann Lee')
    await sphere.run('person.addChannel', { id: bob, kind: 'phones', value: '(503) 555-0101' })
    await sphere.run('tie.add', { aId: bob, bId: ann, kind: 'knows', words: 'from school' })
    await sphere.run('tie.add', { aId: ann, bId: robert, kind: 'knows', words: 'neighbours' })
    await sphere.run('tie.add', { aId: bob, bId: robert, kind: 'works' })
    await sphere.run('person.tag', { ids: [bob], tag: 'Golf' })
    await sphere.run('person.tag', { ids: [robert], tag: 'golf' })
    await sphere.run('person.place', { ids: [bob], circle: 'close' })
    await sphere.run('person.place', { ids: [robert], circle: 'unplaced' })
    await sphere.run('need.add', { personId: bob, words: 'A plumber' })
    expect(await sphere.run('person.merge', { keepId: robert, otherId: bob })).toEqual({
      id: robert,
    })
    const { read } = sphere
    expect(read.get('person', robert)).toMatchObject({
      name: 'Robert Silva',
      circle: 'close',
      phones: [{ value: '(503) 555-0101' }],
      tags: ['golf'],
    })
    expect(read.by('needsOf', robert).map((need) => need.words)).toEqual(['A plumber'])
    expect(read.by('tiesOf', robert)).toMatchObject([
      { kind: 'knows', words: 'neighbours; from school' },
    ])
    expect(read.by('rolesOf', robert)).toHaveLength(1)
    expect(read.by('tiesOf', bob)).toEqual([])
    expect(sphere.view('trash', {}).rows.map((row) => row.name)).toEqual(['Bob Silva'])
    expect(await sphere.undo()).toMatchObject({
      value: { label: 'merge Bob Silva and Robert Silva' },
    })
    expect(read.by('tiesOf', robert)).toHaveLength(2)
    expect(read.get('person', bob)?.deletedAt).toBeUndefined()
  })

  test('where they differ the user chooses, and nobody’s no is lost', async () => {
    const { sphere, bob, robert } = await two()
    await sphere.run('person.edit', { id: bob, patch: { does: 'plumber', askedNotToBe: true } })
    await sphere.run('person.edit', { id: robert, patch: { does: 'cook' } })
    await sphere.run('person.merge', {
      keepId: robert,
      otherId: bob,
      choices: { name: 'other', does: 'other' },
    })
    expect(sphere.read.get('person', robert)).toMatchObject({
      name: 'Bob Silva',
      does: 'plumber',
      askedNotToBe: true,
    })
  })

  test('what is thought of both is kept together, and the kept one’s standing holds', async () => {
    const { sphere, bob, robert } = await two()
    await sphere.run('private.stand', { personId: bob, value: 'advocate', reason: 'Sends people' })
    sphere.later(3)
    await sphere.run('private.stand', { personId: robert, value: 'neutral', reason: 'Late twice' })
    await sphere.run('person.merge', { keepId: bob, otherId: robert })
    expect(sphere.read.get('private', bob)?.standing.map((one) => one.value)).toEqual([
      'neutral',
      'advocate',
    ])
    expect(sphere.read.get('private', robert)?.standing).toHaveLength(1)
  })

  test('one and the same, and someone in the trash, cannot be merged', async () => {
    const { sphere, bob, robert } = await two()
    expect(await sphere.attempt('person.merge', { keepId: bob, otherId: bob })).toMatchObject({
      message: 'Choose two different people.',
    })
    await sphere.run('person.delete', { ids: [bob] })
    expect(await sphere.attempt('person.merge', { keepId: robert, otherId: bob })).toMatchObject({
      message: 'Bob Silva is in the trash. Bring Bob Silva back first.',
    })
  })

  test('two different people are remembered as such once, and Undo forgets it', async () => {
    const { sphere, bob, robert } = await two()
    await sphere.run('doubles.refuse', { pair: [robert, bob] })
    await sphere.run('doubles.refuse', { pair: [bob, robert] })
    expect(sphere.read.by('dismissalsOf', bob)).toMatchObject([{ pair: [bob, robert].sort() }])
    await sphere.undo()
    expect(sphere.read.by('dismissalsOf', bob)).toEqual([])
  })
})
