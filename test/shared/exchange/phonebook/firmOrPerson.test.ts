import { expect, test } from 'vitest'
import { isFirm } from '../../../../src/shared/exchange/phonebook/firmOrPerson'
import { corpusFiles, noCorpus } from '../corpus'
import { openSphere } from '../../../sphere/openSphere'
import { planOf } from '../plan'
import { contactOf, phoneCard } from './contactOf'

test.for([
  'Taxi Berlin',
  'Taxi 24',
  'Radio Taxi',
  'ADAC Pannenhilfe',
  'Voicemail',
  'Mailbox',
  'Combox',
  'Dentist Dr. Ray (practice)',
  'Praxis Dr. Müller',
  'Hotel Adler',
  'Grand Hotel',
  'Apotheke am Markt',
  'Pizzeria Roma',
  'Müller GmbH',
  'Harbor Lending, Inc.',
  'Weber Bau GmbH',
  'Customer Service',
  'Vodafone Hotline',
  'Polizei',
  'Roadside assistance',
])('%s is a firm, and no human being', (name) => {
  expect(isFirm(phoneCard(name))).toBe(true)
})

test.for([
  'Ann Lee',
  'Peter Bank',
  'Charlotte Church',
  'Mike Plumber',
  'Zeynep Hotel',
  'Taxi Mehmet',
  'Taxi Yusufcan',
  'Restaurant Maria',
  'Anna Hotline',
  'Anna GmbH',
  'Petra Bosch GmbH',
  'Hans Meier (Siemens GmbH)',
  'Zeynep Yılmaz (Siemens GmbH)',
  'Frau Hotz',
  'Herr Klinik',
  'Dr. Anna Ray (practice)',
  'Paris Hilton',
  'Ernst Weber AG',
  'Mum',
  'Emergency Contact: Mum',
  'Müller',
  'Schneider',
  'ANN LEE',
  'LUX TAXI ANN',
  'Jordan Taxi',
])('%s may be a human being, and stays one', (name) => {
  expect(isFirm(phoneCard(name))).toBe(false)
})

test('a name that is the firm’s is a firm, unless a family name stands beside a given one', () => {
  const jobs = [{ organisation: 'Harbor Realty' }]
  expect(isFirm(contactOf('Harbor Realty', { jobs }))).toBe(true)
  expect(isFirm(contactOf('Harbor Realty', { given: 'Harbor Realty', jobs }))).toBe(true)
  expect(isFirm(contactOf('Harbor Realty', { given: 'Harbor', family: 'Realty', jobs }))).toBe(
    false,
  )
  expect(
    isFirm(contactOf('Zeynep Ak', { family: 'Ak', jobs: [{ organisation: 'Zeynep Ak' }] })),
  ).toBe(false)
  expect(isFirm(contactOf('Anna', { jobs: [{ organisation: 'Anna' }] }))).toBe(false)
})

test('a short number is a service, and a colleague’s extension is a colleague', () => {
  expect(isFirm(contactOf('112', { isNameless: true, phones: ['112'] }))).toBe(true)
  expect(isFirm(contactOf('Notruf Feuer', { phones: ['112'] }))).toBe(true)
  expect(isFirm(contactOf('Emergencias', { phones: ['112'] }))).toBe(true)
  expect(isFirm(contactOf('SOS-Ruf', { phones: ['110'] }))).toBe(true)
  expect(isFirm(contactOf('Ann Lee', { phones: ['4711'] }))).toBe(false)
  expect(isFirm(contactOf('Zeynep Ak', { phones: ['117'] }))).toBe(false)
  expect(isFirm(contactOf('Zeynep', { phones: ['4711'] }))).toBe(false)
  expect(isFirm(contactOf('112 Ann', { phones: ['112'] }))).toBe(false)
})

test('who has a birthday, a spouse or a place in a network is a human being', () => {
  const occasions = [{ kind: 'birthday' as const, date: '--02-29' as never }]
  expect(isFirm(contactOf('Taxi Berlin', { occasions }))).toBe(false)
  expect(isFirm(contactOf('Taxi Berlin', { relatives: [{ kind: 'spouse', name: 'Ann' }] }))).toBe(
    false,
  )
  expect(isFirm(contactOf('Taxi Berlin', { connectedOn: '2024-01-01' as never }))).toBe(false)
})

test('what a file says itself stays', () => {
  expect(isFirm(contactOf('Ann Lee', { isOrganisation: true }))).toBe(true)
})

test('of the real files only these become firms', ({ skip }) => {
  if (noCorpus) skip(noCorpus)
  const folders = ['vcard', 'linkedin-csv', 'google-csv', 'outlook-csv', 'other-csv', 'malformed']
  const firms = folders
    .flatMap(corpusFiles)
    .flatMap(({ name, bytes }) => planOf(openSphere().read, bytes, name))
    .filter((row) => row.contact.isOrganisation)
    .map((row) => row.contact.name)
  expect([...new Set(firms)].sort()).toEqual([
    'ACME Inc.',
    'Ace Roofing',
    'Bike Shop',
    'FastSign',
    'Name of Broken Card',
    'Ximian, Inc.',
  ])
})
