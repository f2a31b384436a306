import { expect, test } from 'vitest'
import { proposalsFor } from '../../../../src/shared/exchange/phonebook/proposalFor'
import { corpusFiles, noCorpus } from '../corpus'
import { openSphere } from '../../../sphere/openSphere'
import { planOf } from '../plan'
import { contactOf, phoneCard } from './contactOf'

const proposed = (name: string) => {
  const [proposal] = proposalsFor(phoneCard(name), 'vcard')
  if (proposal?.kind === 'does') return `${proposal.name}: ${proposal.does}`
  return proposal
    ? `${proposal.people.map((it) => it.name).join(' + ')} (${proposal.household})`
    : null
}

test.for([
  ['Mike Plumber', 'Mike: plumber'],
  ['Anna Hairdresser', 'Anna: hairdresser'],
  ['Electrician Joe', 'Joe: electrician'],
  ['Dr. Ray dentist', 'Dr. Ray: dentist'],
  ['Dentist Dr. Ray', 'Dr. Ray: dentist'],
  ['Joe (electrician)', 'Joe: electrician'],
  ['Joe - electrician', 'Joe: electrician'],
  ['Joe the plumber', 'Joe: plumber'],
  ['Ann Lee Real Estate Agent', 'Ann Lee: real estate agent'],
  ['Susi Friseurin', 'Susi: Friseurin'],
  ['Zahnarzt Huber', 'Huber: Zahnarzt'],
  ['Pepe Fontanero', 'Pepe: fontanero'],
  ['Luc le plombier', 'Luc: plombier'],
  ['Gino Idraulico', 'Gino: idraulico'],
] as const)('%s proposes %s', ([name, found]) => {
  expect(proposed(name)).toBe(found)
})

test.for([
  ['John & Lisa Smith', 'John Smith + Lisa Smith (John and Lisa Smith)'],
  ['John and Lisa Smith', 'John Smith + Lisa Smith (John and Lisa Smith)'],
  ['Anna + Ben Keller', 'Anna Keller + Ben Keller (Anna and Ben Keller)'],
  ['Anna und Ben Keller', 'Anna Keller + Ben Keller (Anna and Ben Keller)'],
  ['Keller, Anna & Ben', 'Anna Keller + Ben Keller (Anna and Ben Keller)'],
  ['John Smith & Lisa Smith', 'John Smith + Lisa Smith (John and Lisa Smith)'],
  ['Anna & Ben', 'Anna + Ben (Anna and Ben)'],
  ['Ana y Luis García', 'Ana García + Luis García (Ana and Luis García)'],
] as const)('%s proposes a household', ([name, found]) => {
  expect(proposed(name)).toBe(found)
})

test.for([
  'Ann Smith',
  'Joe Baker',
  'Ben Miller',
  'Tim Cook',
  'Ann Taylor',
  'Eva Schneider',
  'Hans Müller',
  'Karl Koch',
  'Paul Nurse',
  'Plumber',
  'Emergency Plumber',
  'Berlin Dentist',
  'Dentist Dr.',
  'Familie Keller',
  'The Smiths',
  'Mr. and Mrs. Smith',
  'Smith & Sons',
  'Marks & Spencer',
  'Johnson & Johnson',
  'Ernst & Young',
  'John & family',
  'Ann & kids',
  'John Smith & Lisa Brown',
  'Anna, Ben & Carl Keller',
])('%s proposes nothing', (name) => {
  expect(proposed(name)).toBeNull()
})

test('a family name that its owner wrote is no trade', () => {
  const contact = phoneCard('Paul Dentist')
  expect(proposalsFor(contact, 'linkedin')).toEqual([])
  expect(
    proposalsFor(phoneCard('Paul Dentist', { emails: ['paul.dentist@a.example'] }), 'vcard'),
  ).toEqual([])
  expect(
    proposalsFor(phoneCard('Paul Dentist', { emails: ['paul@dentist.example'] }), 'vcard'),
  ).toHaveLength(1)
  expect(proposalsFor(contactOf('Paul Dentist', { isOrganisation: true }), 'vcard')).toEqual([])
})

test('no real file makes Goodturn propose anything that its people are not', ({ skip }) => {
  if (noCorpus) skip(noCorpus)
  const folders = ['vcard', 'linkedin-csv', 'google-csv', 'outlook-csv', 'other-csv', 'malformed']
  const proposals = folders
    .flatMap(corpusFiles)
    .flatMap(({ name, bytes }) => planOf(openSphere().read, bytes, name))
    .filter((row) => row.proposals.length > 0)
  expect(proposals.map((row) => row.contact.name)).toEqual([])
})
