import ICAL from 'ical.js'
import { readContacts } from '../../../src/shared/exchange/readContacts'
import { planImport } from '../../../src/shared/exchange/planImport'
import { Memory } from '../../../src/shared/store/memory'
import type { Person } from '../../../src/shared/domain/person'
import { sizes, world } from '../../fixtures/world'
import { inTurns, median, ms, times } from '../measure'
import { report } from '../row'

const fold = (line: string): string => {
  const pieces: string[] = []
  for (let at = 0; at < line.length; at += 72) pieces.push(line.slice(at, at + 72))
  return pieces.join('\r\n ')
}

const escape = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')

const cardOf = (person: Person, index: number): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:uid-${index}`,
    `N:${escape(person.family ?? '')};${escape(person.given ?? '')};;;`,
    `FN:${escape(person.name)}`,
    `ORG:${escape(`Harbour & Sons ${index % 400}`)};Office`,
    `TITLE:${escape(person.does || 'Adviser')}`,
    ...person.emails.map(({ value }) => `EMAIL;TYPE=INTERNET,WORK:${value}`),
    ...person.phones.map(({ value }) => `TEL;TYPE=CELL,VOICE:${value}`),
    `ADR;TYPE=HOME:;;${index} Long Street;Bristol;;BS1 4ND;United Kingdom`,
    `BDAY:19${50 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}`,
    `URL:https://example.com/people/${index}`,
    `CATEGORIES:${person.tags.join(',') || 'contacts'}`,
    `NOTE:${escape(`${person.notes} Met at the yearly fair, and wrote down what was said about the garden, the school and the move to another town.`)}`,
    'REV:2026-01-05T10:00:00Z',
    'END:VCARD',
  ]
    .map(fold)
    .join('\r\n')

const linkedInOf = (person: Person, index: number): string =>
  [
    person.given,
    person.family,
    `https://www.linkedin.com/in/person-${index}`,
    person.emails[0]?.value ?? '',
    `"Harbour, Sons & Co ${index % 3000}"`,
    person.does || 'Adviser',
    `${1 + (index % 28)} Mar 20${10 + (index % 15)}`,
  ].join(',')

/** The same facts by the peer's own means; it reads neither labels nor what it does not know. */
const readWithPeer = (text: string) => {
  const cards = ICAL.parse(text)
  return cards.map((card) => {
    const component = new ICAL.Component(card)
    const first = (name: string) => component.getFirstPropertyValue(name)
    const all = (name: string) =>
      component.getAllProperties(name).map((property) => ({
        value: property.getFirstValue(),
        label: property.getParameter('type'),
      }))
    return {
      name: [first('fn'), first('n')],
      job: [first('org'), first('title')],
      reached: [all('email'), all('tel'), all('adr'), all('url')],
      more: [first('bday'), first('categories'), first('note'), first('uid')],
    }
  })
}

await report(async () => {
  const cards = [...world(5_000, { seed: 3 }).person.values()].map(cardOf).join('\r\n')
  const bytes = Buffer.from(`${cards}\r\n`)
  const { ours, theirs, parsing } = await inTurns(
    {
      ours: () => {
        if (readContacts(bytes).contacts.length !== 5_000) throw new Error('not every card')
      },
      theirs: () => {
        if (readWithPeer(bytes.toString()).length !== 5_000) throw new Error('not every card')
      },
      parsing: () => void ICAL.parse(bytes.toString()),
    },
    { rounds: 7, each: 1 },
  )
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  const people = [...world(30_000, { seed: 4 }).person.values()]
  const rows = Buffer.from(`${[header, ...people.map(linkedInOf)].join('\r\n')}\r\n`)
  const memory = new Memory(world(sizes.M))
  const { preview, reading } = await inTurns(
    {
      preview: () => {
        const contacts = readContacts(rows).contacts
        const plan = planImport(
          memory,
          contacts.map((contact) => ({ file: 'Connections.csv', kind: 'linkedin', contact })),
        )
        let next = plan.next()
        while (!next.done) next = plan.next()
        if (next.value.length < 29_000) throw new Error(`only ${next.value.length} rows`)
      },
      reading: () => void readContacts(rows),
    },
    { rounds: 3, each: 1 },
  )
  const ratio = median(ours) / median(theirs)
  return [
    {
      what: 'reading 5,000 cards',
      ours: ms(median(ours)),
      peer: `ical.js ${ms(median(theirs))} (splitting the lines alone ${ms(median(parsing))})`,
      figure: times(ratio),
      goal: 'at most 2.0 x',
      isMet: ratio <= 2,
    },
    {
      what: '30,000 LinkedIn rows to a preview, beside a sphere of 2,500',
      ours: `${ms(median(preview))} (reading alone ${ms(median(reading))})`,
      figure: ms(median(preview)),
      goal: 'at most 3,000 ms',
      isMet: median(preview) <= 3_000,
    },
  ]
})
