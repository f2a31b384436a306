import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day, Instant, Time } from '../../../../src/shared/domain/calendar'
import { momentIn, momentOf } from '../../../../src/shared/domain/moment'
import { oneLine, severalLines } from '../../../../src/shared/domain/oneLine'
import { readCalendar } from '../../../../src/shared/exchange/calendar/readCalendar'
import { writeCalendar } from '../../../../src/shared/exchange/calendar/writeCalendar'
import { bytesOf } from '../bytes'

const now = '2026-11-19T12:00:00.000Z' as Instant

test('a meeting with an hour is a plain calendar file that asks nobody and rings no bell', () => {
  const text = writeCalendar(
    {
      uid: 'id00001@goodturn',
      name: 'Coffee, and a walk; both',
      on: '2026-11-20' as Day,
      at: '15:00' as Time,
      where: 'Café Nord',
      words: 'With Ana Costa\nand Ben Silva',
    },
    now,
  )
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Goodturn//Goodturn//EN',
    'BEGIN:VEVENT',
    'UID:id00001@goodturn',
    'DTSTAMP:20261119T120000Z',
    'DTSTART:20261120T150000',
    'SUMMARY:Coffee\\, and a walk\\; both',
    'LOCATION:Café Nord',
    'DESCRIPTION:With Ana Costa\\nand Ben Silva',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a day without an hour is a whole day that keeps nobody busy', () => {
  const text = writeCalendar({ uid: '1', name: 'Call Ana', on: '2026-11-20' as Day }, now)
  expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261120\r\n')
  expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n')
})

const odd = [
  '👩‍👩‍👧‍👦 שלום مرحبا 日本語 Ångström , ; : " \\ \\n \u202eevil'.split(' '),
  [' ', '\n', '\r\n', 'END:VEVENT\r\n', 'x'.repeat(24)],
].flat()
const wordsOf = (most: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme-composite', maxLength: most }),
    fc.string({ unit: 'binary', maxLength: most }),
    fc
      .array(fc.constantFrom(...odd), { maxLength: most, size: 'max' })
      .map((parts) => parts.join('')),
  )
const line = wordsOf(12)
const words = wordsOf(60)
const day = fc
  .date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10) as Day)
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':') as Time)
const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', '+10:00')

test('whatever the words, what is saved reads back as it was, in lines that every program takes', () => {
  const entry = fc.record({
    uid: fc.stringMatching(/^[\w-]{1,40}$/),
    name: line,
    on: day,
    at: fc.option(time, { nil: undefined }),
    zone: fc.option(zone, { nil: undefined }),
    where: line,
    words,
  })
  fc.assert(
    fc.property(entry, (saved) => {
      const text = writeCalendar(saved, now)
      for (const line of text.slice(0, -2).split('\r\n')) {
        expect(line).not.toMatch(/[\r\n]/)
        expect(bytesOf(line).length).toBeLessThanOrEqual(75)
      }
      const { events, warnings, left } = readCalendar(bytesOf(text))
      expect({ count: events.length, warnings, left }).toEqual({ count: 1, warnings: [], left: 0 })
      const [read] = events
      const moment =
        saved.at && saved.zone
          ? momentIn(momentOf(saved.on, saved.at), saved.zone, 'UTC')
          : `${saved.on} ${saved.at ?? ''}`.trim()
      expect({
        uid: read?.uid,
        name: read?.name,
        where: read?.where,
        words: read?.words,
        moment: `${read?.on} ${read?.at ?? ''}`.trim(),
        zone: read?.zone,
        invited: read?.invited,
      }).toEqual({
        uid: saved.uid,
        name: oneLine(saved.name),
        where: oneLine(saved.where),
        words: severalLines(saved.words),
        moment,
        zone: saved.at && saved.zone ? 'UTC' : undefined,
        invited: [],
      })
    }),
    { numRuns: process.env['GOODTURN_LONG'] ? 20_000 : 200 },
  )
})
