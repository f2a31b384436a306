import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Me } from '../../../src/shared/domain/me'
import { messageHolds } from '../../../src/shared/domain/messageHolds'
import { Person } from '../../../src/shared/domain/person'
import { jointMessage } from '../../../src/shared/text/jointMessage'
import { mailUrl, textUrl } from '../../../src/shared/text/mailUrl'

const createdAt = '2026-11-19T12:00:00.000Z'
const me = (more = {}) => Me.parse({ id: 'me', createdAt, name: 'Mara Keller', ...more })

const frank = Person.parse({
  id: 'a',
  createdAt,
  name: 'Frank Ito',
  phones: [{ id: 'p1', label: 'mobile', value: '555 0142' }],
  emails: [{ id: 'p2', label: 'work', value: 'frank@roofs.example' }],
})
const nils = Person.parse({
  id: 'b',
  createdAt,
  name: 'Nils Dubois',
  emails: [{ id: 'e1', label: 'work', value: 'nils@studio.example' }],
})

const shares = (a: string[], b: string[]) => ({
  a: { consent: 'yes', channelIds: a },
  b: { consent: 'yes', channelIds: b },
})
const message = ({ people = [frank, nils] as [Person, Person], draft = {}, mine = me() } = {}) =>
  jointMessage({
    passing: {
      sides: shares(['p1'], ['e1']) as never,
      draft: { whyA: 'Nils photographs roofs', whyB: 'Frank has twelve of them', ...draft },
    },
    people,
    me: mine,
  })

test('[002-08 note] both read the same note: names, why for each, how each is reached', () => {
  const { subject, text } = message()
  expect(subject).toBe('Frank, meet Nils')
  expect(text).toBe(
    [
      'Frank, Nils, I would like you two to know each other.',
      'Nils photographs roofs. Frank has twelve of them.',
      'Frank is on 555 0142, Nils at nils@studio.example.',
      'I leave it to you both from here. Either of you can write first.',
      'Mara Keller',
    ].join('\n\n'),
  )
})

test('several channels stand in one sentence', () => {
  const { body } = jointMessage({
    passing: { sides: shares(['p1', 'p2'], []) as never, draft: { whyA: 'x', whyB: '' } },
    people: [frank, nils],
    me: me(),
  })
  expect(body).toContain('Frank is on 555 0142 and at frank@roofs.example.')
})

test('what has nothing to say yet is named', () => {
  const { missing, body } = jointMessage({
    passing: { sides: shares(['p1'], []) as never, draft: { whyA: ' ', whyB: 'x' } },
    people: [frank, nils],
    me: me(),
  })
  expect(missing).toEqual(['whyA', 'doesB', 'contactB'])
  expect(body).not.toMatch(/\n{3,}|[{}]/)
})

test('[CARD-2 missing] my name is missing until I say it, unless the words go out without it', () => {
  const missingWith = (mine: Parameters<typeof me>[0], draft = {}) =>
    jointMessage({
      passing: {
        sides: shares(['p1'], ['p1']) as never,
        draft: { whyA: 'x', whyB: 'x', ...draft },
      },
      people: [frank, nils],
      me: me({ name: '', ...mine }),
    }).missing.filter((part) => part === 'me')
  expect(missingWith({})).toEqual(['me'])
  expect(missingWith({ name: 'Mara' })).toEqual([])
  expect(missingWith({ disclosure: 'Mara Keller, no. 20418' })).toEqual([])
  expect(missingWith({ templates: { introduction: '{A} {B} {contact}' } })).toEqual([])
  expect(missingWith({}, { body: 'My own words. Mara' })).toEqual([])
})

test('[CARD-2 missing] what one does is asked only while the other has no reason', () => {
  const partsWith = (draft: { whyA: string; whyB: string; note?: string }) =>
    jointMessage({
      passing: { sides: {}, draft },
      people: [frank, nils].map((person) => ({ ...person, does: '' })) as never,
      me: me(),
    }).missing.filter((part) => !part.startsWith('contact'))
  expect(partsWith({ whyA: '', whyB: '' })).toEqual(['whyA', 'whyB', 'doesA', 'doesB'])
  expect(partsWith({ whyA: 'x', whyB: '' })).toEqual(['whyB', 'doesA'])
  expect(partsWith({ whyA: '', whyB: '', note: 'They know' })).toEqual([])
})

test('the line of my profession stands at the foot, and my name is said once', () => {
  const { text } = message({
    mine: me({ disclosure: 'Mara Keller, licensed estate agent, no. 20418' }),
  })
  expect(text.endsWith('write first.\n\nMara Keller, licensed estate agent, no. 20418')).toBe(true)
  expect(text.match(/Mara/g)).toHaveLength(1)
})

test('a template of mine takes the place of the usual words', () => {
  const templates = {
    introduction: '{B}! {A}! {contact} {unknown}',
    introductionSubject: 'You {B}',
  }
  const { subject, body } = message({ mine: me({ templates }) })
  expect(subject).toBe('You Nils')
  expect(body).toBe('Nils! Frank! Frank is on 555 0142, Nils at nils@studio.example. {unknown}')
})

test('no name can break the line, turn the direction or fill a slot', () => {
  const odd = { ...frank, name: '\u202eFrank\r\nBcc: x\u0007', given: '{whyB}\u2028' }
  const { subject, text } = message({ people: [odd, nils] })
  expect(subject).toBe('{whyB}, meet Nils')
  expect(text).not.toMatch(/[\u202a-\u202e\u2028\u0007\r]/)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const { subject } = message({ people: [{ ...frank, name }, nils] })
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      expect(() => mailUrl({ to: ['a@b.example'], subject })).not.toThrow()
    }),
  )
})

test('what I wrote by hand stays as it is', () => {
  const written = message({ draft: { subject: 'Hello', body: 'You two.\n\nM.' } })
  expect(written).toMatchObject({ subject: 'Hello', body: 'You two.\n\nM.', isBodyByHand: true })
})

test('[001-16 client] what somebody is to me is never said, and my own words are looked at', () => {
  expect(message().text).not.toMatch(/client|customer|patient/i)
  expect(message().cautions).toEqual([])
  expect(message({ draft: { whyB: 'Frank is my client' } }).cautions).toHaveLength(1)
})

test('a number is found however it is grouped, and no longer one is mistaken for it', () => {
  const phone = { kind: 'phone', value: '+49 (30) 555-0142' } as const
  expect(messageHolds('call +49 30 5550142.', phone)).toBe(true)
  expect(messageHolds('call 030 555.', phone)).toBe(false)
  const email = { kind: 'email', value: 'nils@studio.example' } as const
  expect(messageHolds('at Nils@studio.example.', email)).toBe(true)
  expect(messageHolds('at nils@studio.example.org', email)).toBe(false)
  expect(messageHolds('at daniils@studio.example', email)).toBe(false)
  const link = { kind: 'link', value: 'https://www.studio.example/' } as const
  expect(messageHolds('see studio.example', link)).toBe(true)
  expect(messageHolds('see the studio', link)).toBe(false)
})

test('an address to the mail program carries lines and marks unharmed', () => {
  const url = mailUrl({ to: ['a+b@c.example', 'd@e.example'], subject: 'A & B?', body: 'x\n=y' })
  expect(url).toBe('mailto:a%2Bb@c.example,d@e.example?subject=A%20%26%20B%3F&body=x%0D%0A%3Dy')
})

test('a web page of mail gets the same letter, and a text message its numbers', () => {
  const letter = { to: ['a@c.example', 'd@e.example'], subject: 'A & B', body: 'x\ny' }
  const gmail = new URL(mailUrl(letter, 'gmail'))
  expect(gmail.origin).toBe('https://mail.google.com')
  expect(gmail.searchParams.get('to')).toBe('a@c.example,d@e.example')
  expect(gmail.searchParams.get('su')).toBe('A & B')
  expect(gmail.searchParams.get('body')).toBe('x\r\ny')
  const outlook = new URL(mailUrl(letter, 'outlook'))
  expect(outlook.origin).toBe('https://outlook.office.com')
  expect(outlook.searchParams.get('subject')).toBe('A & B')
  expect(textUrl(['555 0142', '+49 (30) 555'], 'Hi & bye')).toBe(
    'sms:5550142,+4930555?body=Hi%20%26%20bye',
  )
})

test('two who share a first name are called by their whole names', () => {
  const other = Person.parse({ ...frank, id: 'b', name: 'Frank Adler' })
  const { subject, text } = message({ people: [frank, other] })
  expect(subject).toBe('Frank Ito, meet Frank Adler')
  expect(text).toContain('Frank Ito, Frank Adler, I would like')
})
