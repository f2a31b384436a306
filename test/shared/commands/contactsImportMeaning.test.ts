import { describe, expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'
import { card, joined } from '../exchange/bytes'
import { planOf, rowsOf } from '../exchange/plan'

const open = () => {
  const sphere = openSphere()
  const plan = (...cards: Uint8Array[]) => planOf(sphere.read, joined(...cards))
  return {
    ...sphere,
    plan,
    bring: (...cards: Uint8Array[]) =>
      sphere.run('contacts.import', { rows: rowsOf(plan(...cards)) }),
    accept: (...cards: Uint8Array[]) =>
      sphere.run('contacts.import', { rows: rowsOf(plan(...cards), true) }),
    named: (name: string) => sphere.read.by('peopleNamed', name)[0]!,
    verdicts: (...cards: Uint8Array[]) => plan(...cards).map((row) => [row.verdict, row.adds]),
  }
}

const mike = ['FN:Mike Plumber', 'N:Plumber;Mike;;;', 'TEL:044 555 01 02']

describe('“Mike Plumber”', () => {
  test('comes in as he is written, as long as nobody accepts what that suggests', async () => {
    const { bring, named } = open()
    await bring(card(...mike))
    expect(named('mike plumber')).toMatchObject({ family: 'Plumber', does: '' })
  })

  test('is Mike, a plumber, once that is accepted; one undo takes it back', async () => {
    const { accept, named, undo, read } = open()
    expect(await accept(card(...mike))).toEqual({ added: 1, changed: 0, organisations: 0 })
    expect(named('mike')).toMatchObject({
      given: 'Mike',
      does: 'plumber',
      phones: [{ value: '044 555 01 02' }],
      source: [{ name: 'Mike Plumber' }],
    })
    expect(named('mike').family).toBeUndefined()
    await undo()
    expect([...read.all('person')]).toEqual([])
  })

  test('is known again, with or without an id, also when the card has more', async () => {
    for (const uid of [[], ['UID:1'], ['UID:5c7a0a60-mike']]) {
      const { accept, verdicts, bring, read, named } = open()
      await accept(card(...mike, ...uid))
      expect(verdicts(card(...mike, ...uid))).toEqual([['same', []]])
      const more = card(...mike, ...uid, 'EMAIL:mike@pipes.example')
      expect(verdicts(more)).toEqual([['changed', ['e-mail']]])
      await bring(more)
      expect(verdicts(more)).toEqual([['same', []]])
      expect([...read.all('person')]).toHaveLength(1)
      expect(named('mike')).toMatchObject({ does: 'plumber' })
    }
  })
})

const both = [
  'FN:John & Lisa Smith',
  'TEL:044 555 01 02',
  'ADR:;;Lake Street 1;Zug;;6300;',
  'EMAIL:lisa.smith@a.example',
  'EMAIL:john@b.example',
  'EMAIL:smiths@c.example',
  'BDAY:1980-05-04',
  'ORG:Harbor Lending',
  'TITLE:Adviser',
  'NOTE:Met at the fair',
]

describe('“John & Lisa Smith”', () => {
  test('are two people of one household, once that is accepted', async () => {
    const { accept, named, read, undo } = open()
    expect(await accept(card(...both))).toEqual({ added: 2, changed: 0, organisations: 0 })
    const [john, lisa] = [named('john smith'), named('lisa smith')]
    for (const person of [john, lisa])
      expect(person).toMatchObject({
        family: 'Smith',
        household: 'John and Lisa Smith',
        phones: [{ value: '044 555 01 02' }],
        addresses: [{ value: 'Lake Street 1, Zug, 6300' }],
        notes:
          'Met at the fair\nBirthday of John or Lisa: 1980-05-04\nWork of John or Lisa: Adviser, Harbor Lending',
        occasions: [],
      })
    expect(john.emails.map((it) => it.value)).toEqual(['john@b.example', 'smiths@c.example'])
    expect(lisa.emails.map((it) => it.value)).toEqual(['lisa.smith@a.example', 'smiths@c.example'])
    expect(read.by('rolesOf', lisa.id)).toHaveLength(1)
    await undo()
    expect([...read.all('person')]).toEqual([])
  })

  test('are known again, and a new number goes to both', async () => {
    for (const uid of [[], ['UID:5c7a0a60-both']]) {
      const { accept, verdicts, bring, read, named } = open()
      await accept(card(...both, ...uid))
      expect(verdicts(card(...both, ...uid))).toEqual([['same', []]])
      const more = card(...both, ...uid, 'TEL:044 555 99 99')
      expect(verdicts(more)).toEqual([['changed', ['phone']]])
      expect(await bring(more)).toEqual({ added: 0, changed: 2, organisations: 0 })
      expect(verdicts(more)).toEqual([['same', []]])
      expect([...read.all('person')]).toHaveLength(2)
      for (const name of ['john smith', 'lisa smith']) expect(named(name).phones).toHaveLength(2)
    }
  })

  test('stay apart when one of them is gone', async () => {
    const { accept, verdicts, named, run, bring, read } = open()
    await accept(card(...both))
    await run('person.delete', { ids: [named('lisa smith').id] })
    expect(verdicts(card(...both))).toEqual([['same', []]])
    await bring(card(...both, 'TEL:044 555 99 99'))
    expect([...read.all('person')].filter((it) => !it.deletedAt)).toMatchObject([
      { name: 'John Smith', phones: [{}, { value: '044 555 99 99' }] },
    ])
  })
})

describe('who sent them', () => {
  const ben = card('FN:Ben Silva', 'UID:5c7a0a60-ben', 'NOTE:Referred by: Ann Lee')

  test('becomes a link to somebody who is here', async () => {
    const { bring, named, verdicts } = open()
    await bring(card('FN:Ann Lee'))
    await bring(ben)
    expect(named('ben silva').howWeMet).toEqual([
      { text: 'Referred to you', throughId: named('ann lee').id },
    ])
    expect(verdicts(ben)).toEqual([['same', []]])
  })

  test('becomes a link to somebody who comes in the same file, even further down', async () => {
    const { bring, named, undo, read } = open()
    await bring(ben, card('FN:Ann Lee'))
    expect(named('ben silva').howWeMet).toMatchObject([{ throughId: named('ann lee').id }])
    await undo()
    expect([...read.all('person')]).toEqual([])
  })

  test('stays in words when nobody, or more than one, has that name', async () => {
    for (const others of [[], [card('FN:Ann Lee', 'UID:a1'), card('FN:Ann Lee', 'UID:a2')]]) {
      const { bring, named, verdicts } = open()
      await bring(ben, ...others)
      expect(named('ben silva').howWeMet).toEqual([{ text: 'Through Ann Lee' }])
      expect(verdicts(ben, ...others).map(([verdict]) => verdict)).toEqual(
        [ben, ...others].map(() => 'same'),
      )
    }
  })
})

describe('those a file names beside a contact', () => {
  const row = (name: string, relatives?: { kind: string; name: string }[]) => ({
    file: 'a',
    kind: 'google',
    contact: { name, uid: `uid-of-${name}`, ...(relatives ? { relatives } : {}) },
  })
  const rows = [
    row('Ann Lee', [
      { kind: 'spouse', name: 'Carl Lee' },
      { kind: 'assistant', name: 'Dana Roe' },
      { kind: 'child', name: 'Eve' },
    ]),
    row('Carl Lee', [{ kind: 'spouse', name: 'Ann Lee' }]),
    row('Dana Roe'),
  ]

  test('are tied when they are here, and a line to remember when they are not; nobody is invented', async () => {
    const { run, named, read } = open()
    await run('contacts.import', { rows })
    const [ann, carl, dana] = ['ann lee', 'carl lee', 'dana roe'].map(named)
    expect(
      read.by('tiesOf', ann!.id).map(({ aId, bId, kind, words }) => ({ aId, bId, kind, words })),
    ).toEqual([
      { aId: ann!.id, bId: carl!.id, kind: 'family', words: 'spouse' },
      { aId: ann!.id, bId: dana!.id, kind: 'works', words: 'Dana Roe is Ann Lee’s assistant' },
    ])
    expect(ann!.notes).toBe('Child: Eve')
    expect([...read.all('person')]).toHaveLength(3)
  })

  test('are no news the second time', async () => {
    const { run, named, read } = open()
    await run('contacts.import', { rows })
    const before = [...read.all('person')]
    await run('contacts.import', {
      rows: rows.map((it) => ({ ...it, personId: named(it.contact.name.toLowerCase()).id })),
    })
    expect([...read.all('person')]).toEqual(before)
    expect([...read.all('tie')]).toHaveLength(2)
  })
})

test('two people made one, or one called otherwise, are known again', async () => {
  for (const [one, other] of [
    [['UID:1'], ['UID:2']],
    [['UID:5c7a0a60-one'], ['UID:5c7a0a60-two']],
    [[], []],
  ]) {
    const { bring, named, run, verdicts } = open()
    const cards = [
      card('FN:Ann Lee', 'TEL:044 555 01 02', ...one!),
      card('FN:Anna Lee', 'TEL:044 555 99 99', ...other!),
    ]
    await bring(...cards)
    const ann = named('ann lee')
    await run('person.merge', { keepId: ann.id, otherId: named('anna lee').id })
    await run('person.edit', { id: ann.id, patch: { name: 'Ann Silva' } })
    expect(verdicts(...cards)).toEqual([
      ['same', []],
      ['same', []],
    ])
  }
})

test('labels become tags, but not those that a program gives to everybody', async () => {
  const { bring, named, verdicts } = open()
  const ann = card(
    'FN:Ann Lee',
    'CATEGORIES:Golf,myContacts,* My Contacts,Starred in Android,* starred,Friends,Imported on 3/4/24',
  )
  await bring(ann)
  expect(named('ann lee').tags).toEqual(['Golf', 'Friends'])
  expect(verdicts(ann)).toEqual([['same', []]])
})

test('a firm that is a person after all is known again as that person', async () => {
  const { plan, run, verdicts, named } = open()
  const taxi = card('FN:Taxi Berlin', 'TEL:030 202020')
  const rows = rowsOf(plan(taxi)).map((row) => {
    const { isOrganisation: _, ...contact } = row.contact
    return { ...row, contact }
  })
  await run('contacts.import', { rows })
  expect(named('taxi berlin')).toBeDefined()
  expect(verdicts(taxi)).toEqual([['same', []]])
})
