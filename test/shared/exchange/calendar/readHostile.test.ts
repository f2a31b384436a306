import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCalendar } from '../../../../src/shared/exchange/calendar/readCalendar'
import { Refusal } from '../../../../src/shared/store/refusal'
import { bytesOf, joined, singleBytes } from '../bytes'

const file = (...lines: string[]) =>
  bytesOf(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const coffee = event('UID:1', 'SUMMARY:Coffee', 'DTSTART:20261120T100000')

const hostile: Record<string, { bytes: () => Uint8Array; gives: object | 'refused' }> = {
  'ten megabytes in one line': {
    bytes: () => file(...event(`SUMMARY:${'x'.repeat(10_000_000)}`), ...coffee),
    gives: { events: [{ name: 'x'.repeat(300) }, { name: 'Coffee' }] },
  },
  'two hundred thousand folds': {
    bytes: () => file(...event(`DESCRIPTION:a${'\r\n b'.repeat(200_000)}`), ...coffee),
    gives: { events: [{ words: `a${'b'.repeat(4999)}` }, { name: 'Coffee' }] },
  },
  'entries inside entries, half a million deep': {
    bytes: () =>
      file(
        'BEGIN:VEVENT',
        'SUMMARY:Outer',
        'BEGIN:X-DEEP\r\n'.repeat(500_000) + 'END:X-OTHER\r\n'.repeat(500_000).trim(),
        'SUMMARY:Inner',
        'END:VEVENT',
        ...coffee,
      ),
    gives: { events: [{ name: 'Outer' }, { name: 'Coffee' }] },
  },
  'properties and parameters called __proto__': {
    bytes: () =>
      file(
        ...event(
          '__proto__:polluted',
          '__proto__;__proto__=polluted:polluted',
          'constructor:polluted',
          'SUMMARY;__proto__="polluted";constructor=polluted:Coffee',
          'ATTENDEE;__proto__=x;CN=__proto__:mailto:__proto__@example.org',
          'RRULE:FREQ=__proto__;__proto__=1',
          'DTSTART;TZID=__proto__:20261120T100000',
        ),
      ),
    gives: {
      events: [
        { name: 'Coffee', invited: [{ name: '__proto__', email: '__proto__@example.org' }] },
      ],
    },
  },
  'a zone whose clocks change every second': {
    bytes: () =>
      file(
        'BEGIN:VTIMEZONE',
        'TZID:Mine',
        'BEGIN:STANDARD',
        'DTSTART:16010101T000000',
        'RRULE:FREQ=SECONDLY',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'END:STANDARD',
        'END:VTIMEZONE',
        ...event('SUMMARY:Coffee', 'DTSTART;TZID=Mine:20261120T100000'),
      ),
    gives: { events: [{ name: 'Coffee', on: '2026-11-20', at: '10:00', zoneName: 'Mine' }] },
  },
  'a zone whose clocks change on a day that never comes': {
    bytes: () =>
      file(
        'BEGIN:VTIMEZONE',
        'TZID:Mine',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'END:STANDARD',
        'END:VTIMEZONE',
        ...event('SUMMARY:Coffee', 'DTSTART;TZID=Mine:20261120T100000'),
      ),
    gives: { events: [{ name: 'Coffee', on: '2026-11-20', at: '10:00' }] },
  },
  'a hundred thousand people invited': {
    bytes: () =>
      file(
        ...event(
          'SUMMARY:Coffee',
          ...Array.from({ length: 100_000 }, (_, at) => `ATTENDEE:mailto:p${at}@example.org`),
        ),
        ...coffee,
      ),
    gives: { events: [{ name: 'Coffee' }, { name: 'Coffee' }] },
  },
  'letters that turn the direction round': {
    bytes: () =>
      file(...event('SUMMARY:Cof\u202efee\u0000', 'ATTENDEE;CN=A\u202ena:mailto:ana@example.org')),
    gives: { events: [{ name: 'Coffee', invited: [{ name: 'Ana' }] }] },
  },
  'a letter split by a fold': {
    bytes: () =>
      joined(
        bytesOf('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Caf'),
        singleBytes('\xc3\r\n \xa9'),
        bytesOf('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
      ),
    gives: { events: [{ name: 'Café' }] },
  },
  'days that are not of the calendar': {
    bytes: () =>
      file(
        ...event('SUMMARY:A', 'DTSTART:20260231T100000'),
        ...event('SUMMARY:B', 'DTSTART:20261120T250000'),
        ...event('SUMMARY:C', 'DTSTART:soon'),
        ...event('SUMMARY:D', 'DTSTART;VALUE=PERIOD:20261120T100000/P99999999999999D'),
        ...event('SUMMARY:E', 'DTSTART:20261120T100000', 'DURATION:P99999999999999W'),
        ...event('SUMMARY:F', 'DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:00010101'),
      ),
    gives: {
      events: [
        { name: 'A', on: null },
        { name: 'B', on: '2026-11-20' },
        { name: 'C', on: null },
        { name: 'D', on: null },
        { name: 'E', on: '2026-11-20', at: '10:00' },
        { name: 'F', on: '2026-11-20' },
      ],
    },
  },
  'nothing closed': {
    bytes: () => bytesOf('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nBEGIN:VEVENT\nSUMMARY:B'),
    gives: {
      events: [{ name: 'A' }, { name: 'B' }],
      warnings: ['The file ends too soon. What was there is shown.'],
    },
  },
  'a line that is nonsense': {
    bytes: () =>
      file(...event('SUMMARY:Coffee', 'ATTENDEE;CN="never closed:mailto:ana@example.org')),
    gives: { events: [{ name: 'Coffee' }], warnings: ['Line 4 could not be read.'] },
  },
  'tasks beside an event': {
    bytes: () => file('BEGIN:VTODO', 'SUMMARY:Call', 'END:VTODO', ...coffee),
    gives: { events: [{ name: 'Coffee' }], left: 1 },
  },
  'a contact card': {
    bytes: () => bytesOf('BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n'),
    gives: 'refused',
  },
  'a zip': { bytes: () => Uint8Array.from([80, 75, 3, 4, 0, 0, 10, 13]), gives: 'refused' },
  nothing: { bytes: () => new Uint8Array(), gives: 'refused' },
  'more than anybody keeps': {
    bytes: () => new Uint8Array(21 * 1024 * 1024).fill(65),
    gives: 'refused',
  },
}

const read = (bytes: Uint8Array) => {
  try {
    return readCalendar(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
    return 'refused'
  }
}

test.for(Object.entries(hostile))('%s does no harm', ([, { bytes, gives }]) => {
  const found = read(bytes())
  if (gives === 'refused') expect(found).toBe('refused')
  else expect(found).toMatchObject(gives)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('whatever is dropped, it is read or refused, and what is read is bounded and plain', () => {
  const line = fc.constantFrom(
    ...'BEGIN:VEVENT|END:VEVENT|BEGIN:VTIMEZONE|END:VTIMEZONE|TZID:X|BEGIN:STANDARD|END:STANDARD|END:VCALENDAR|DTSTART;TZID=X:20261120T100000|RRULE:FREQ=YEARLY;BYDAY=|TZOFFSETTO:+9999|TZOFFSETFROM:|DTSTART:00000000T000000|DURATION:-PT|SUMMARY;=:|ATTENDEE;CN=^n:x@y'.split(
      '|',
    ),
  )
  const some = fc.array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 60 })), {
    maxLength: 25,
  })
  fc.assert(
    fc.property(some, (lines) => {
      const found = read(file('BEGIN:VEVENT', ...lines))
      if (found === 'refused') return
      for (const { name, where, uid, key, on, invited } of found.events) {
        for (const said of [name, where, uid, key, ...invited.map((it) => it.name + it.email)]) {
          expect(said.length).toBeLessThanOrEqual(700)
          expect(said).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        }
        expect(on ?? '2026-11-20').toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }),
    { numRuns: process.env['GOODTURN_LONG'] ? 20_000 : 200 },
  )
})
