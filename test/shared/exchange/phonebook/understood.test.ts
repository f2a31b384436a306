import { expect, test } from 'vitest'
import { understood } from '../../../../src/shared/exchange/phonebook/understood'
import { readContacts } from '../../../../src/shared/exchange/readContacts'
import { card } from '../bytes'
import { corpusFiles, noCorpus } from '../corpus'
import { contactOf } from './contactOf'

const read = (...lines: string[]) => {
  const { relatives = [], referredBy } = understood(
    readContacts(card('FN:Ann Lee', ...lines)).contacts[0]!,
  )
  return [
    ...relatives.map(({ kind, name }) => `${kind}: ${name}`),
    ...(referredBy ? [`sent by ${referredBy}`] : []),
  ]
}

test('the people a card names are read however the program writes them', () => {
  expect(read('RELATED;TYPE=spouse;VALUE=text:Carl Roe')).toEqual(['spouse: Carl Roe'])
  expect(
    read('item1.X-ABRELATEDNAMES;type=pref:Carl Roe', 'item1.X-ABLabel:_$!<Spouse>!$_'),
  ).toEqual(['spouse: Carl Roe'])
  expect(read('item1.X-ABRELATEDNAMES:Eve', 'item1.X-ABLabel:Godchild')).toEqual(['Godchild: Eve'])
  expect(read('X-EVOLUTION-SPOUSE:Carl', 'X-MANAGER:Dana Roe', 'X-ASSISTANT:Eve')).toEqual([
    'spouse: Carl',
    'manager: Dana Roe',
    'assistant: Eve',
  ])
  expect(read('X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Carl Roe;14;;;')).toEqual([
    'spouse: Carl Roe',
  ])
})

test('a link, an address or an empty line names nobody', () => {
  expect(
    read(
      'RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
      'RELATED;TYPE=parent;VALUE=uri:mum@example.com',
      'X-SPOUSE:',
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Annie;1;;;',
    ),
  ).toEqual([])
})

test('who sent them is read from a relation, a line of its own and a line of the note', () => {
  expect(read('X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ben Silva;11;;;')).toEqual([
    'sent by Ben Silva',
  ])
  expect(read('item1.X-ABRELATEDNAMES:Ben Silva', 'item1.X-ABLabel:_$!<ReferredBy>!$_')).toEqual([
    'sent by Ben Silva',
  ])
  expect(read('X-REFERRED-BY:Ben Silva')).toEqual(['sent by Ben Silva'])
  expect(read('NOTE:Likes golf\\nReferred by: Ben Silva.\\nTall')).toEqual(['sent by Ben Silva'])
  expect(read('NOTE:Empfohlen von: Ben Silva')).toEqual(['sent by Ben Silva'])
  expect(read('NOTE:She was referred by: nobody I know')).toEqual([])
  expect(
    understood(contactOf('Ann Lee', { referredBy: 'Dana', note: 'Referred by: Ben' })),
  ).toMatchObject({ referredBy: 'Dana' })
})

test('the people named in real cards are found', ({ skip }) => {
  if (noCorpus) skip(noCorpus)
  const named = ['vcard', 'google-csv', 'outlook-csv']
    .flatMap(corpusFiles)
    .flatMap(({ bytes }) => readContacts(bytes).contacts)
    .flatMap((contact) => understood(contact).relatives ?? [])
    .map(({ kind, name }) => `${kind}: ${name}`)
  expect([...new Set(named)].sort()).toEqual([
    'CustomRelationship: MyCustom',
    'assistant: Little Red',
    'child: Child Tester',
    'co-worker: Ägidius',
    'manager: Big Blue',
    'mother: Marty McFly',
    'spouse: Jenny',
    'spouse: Maria',
    'spouse: MySpouse',
    'spouse: Partner',
    'spouse: spouse',
  ])
})
