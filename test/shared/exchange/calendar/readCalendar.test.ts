import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CalendarEvent, Invited } from '../../../../src/shared/exchange/calendar/calendarRead'
import { readCalendar } from '../../../../src/shared/exchange/calendar/readCalendar'
import { windowsZones } from '../../../../src/shared/exchange/calendar/windowsZones'
import { isZone } from '../../../../src/shared/domain/zone'
import { bytesOf } from '../bytes'
import { corpus, noCorpus } from '../corpus'

interface Expected {
  uid: string | null
  summary: string | null
  start: string | null
  start_tzid: string | null
  all_day: boolean
  organizer: { name: string | null; email: string } | null
  attendees: { name: string | null; email: string }[]
  rrule: string | null
}

const named = ({ name, email }: Invited) => ({ name: name || null, email })

const startOf = ({ on, at, zone, zoneName }: CalendarEvent): string | null => {
  if (!on) return null
  const day = on.replaceAll('-', '')
  return at ? `${day}T${at.replace(':', '')}00${zone && !zoneName ? 'Z' : ''}` : day
}

const plain = (event: CalendarEvent) => ({
  uid: event.uid || null,
  summary: event.name || null,
  start: startOf(event),
  start_tzid: event.zoneName ?? null,
  all_day: event.on !== null && !event.at,
  organizer: event.organizer ? named(event.organizer) : null,
  attendees: event.invited.map(named),
  repeats: event.repeats !== undefined,
})

const files = (): { folder: string; name: string }[] =>
  ['ics', 'malformed'].flatMap((folder) =>
    readdirSync(join(corpus, folder))
      .filter((name) => name.endsWith('.ics'))
      .map((name) => ({ folder, name })),
  )

test('the real calendars are read as they are: what, when and who', ({ skip }) => {
  if (noCorpus) skip(noCorpus)
  expect(files().length).toBeGreaterThan(30)
  for (const { folder, name } of files()) {
    const path = join(corpus, 'expected', folder, `${name}.json`)
    const { events } = JSON.parse(readFileSync(path, 'utf8')) as { events: Expected[] }
    const read = readCalendar(readFileSync(join(corpus, folder, name)))
    expect(read.events.map(plain), name).toEqual(
      events.map(({ rrule, start, ...facts }) => ({
        ...facts,
        repeats: rrule !== null,
        // One file writes a second T after the hour.
        start: start?.replace(/T$/, '') ?? null,
      })),
    )
  }
})

const file = (...lines: string[]) =>
  readCalendar(
    bytesOf(
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
    ),
  )

test.for([
  ['DTSTART:20261120T150000', { at: '15:00' }],
  ['DTSTART:20261120T150000Z', { at: '15:00', zone: 'UTC' }],
  ['DTSTART;TZID=Europe/Paris:20261120T150000', { at: '15:00', zone: 'Europe/Paris' }],
  [
    'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261120T150000',
    { at: '15:00', zone: 'Europe/Berlin' },
  ],
  [
    'DTSTART;TZID=/freeassociation.sourceforge.net/America/Argentina/Salta:20261120T150000',
    { at: '15:00', zone: 'America/Argentina/Salta' },
  ],
  [
    'DTSTART;TZID="W. Europe Standard Time":20261120T150000',
    { at: '15:00', zone: 'Europe/Berlin', zoneName: 'W. Europe Standard Time' },
  ],
  ['DTSTART;VALUE=DATE:20261120', { on: '2026-11-20' }],
])('%s is understood', ([line, gives]) => {
  const { events, warnings } = file(line as string)
  expect(events).toMatchObject([{ on: '2026-11-20', ...(gives as object) }])
  expect(warnings).toEqual([])
})

test('every zone that Windows names is one that clocks can be read in', () => {
  expect(windowsZones.size).toBeGreaterThan(130)
  for (const [name, zone] of windowsZones) expect(isZone(zone), `${name}: ${zone}`).toBe(true)
})

test.for([
  ['20260530T150000', '+10:00'],
  ['20261230T150000', '+11:00'],
])('a zone of the file’s own has the offset that its rules give on %s', ([start, zone]) => {
  const rules = (kind: string, month: number, from: string, to: string) => [
    `BEGIN:${kind}`,
    'DTSTART:20010325T020000',
    `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `END:${kind}`,
  ]
  const { events } = readCalendar(
    bytesOf(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        `DTSTART;TZID="Canberra, Melbourne, Sydney":${start}`,
        'END:VEVENT',
        'BEGIN:VTIMEZONE',
        'TZID:Canberra\\, Melbourne\\, Sydney',
        ...rules('STANDARD', 3, '+1100', '+1000'),
        ...rules('DAYLIGHT', 10, '+1000', '+1100'),
        'END:VTIMEZONE',
        'END:VCALENDAR',
      ].join('\r\n'),
    ),
  )
  expect(events).toMatchObject([{ at: '15:00', zone }])
})

test('a zone that nobody knows is said, and its hours stay as written', () => {
  const { events, warnings } = file('DTSTART;TZID=Narnia:20261120T150000')
  expect(events[0]).toMatchObject({ on: '2026-11-20', at: '15:00', zoneName: 'Narnia' })
  expect(events[0]).not.toHaveProperty('zone')
  expect(warnings).toEqual(['The time zone “Narnia” is not known. Its hours are shown as written.'])
})

test.for([
  [['DTSTART:20261120T150000Z', 'DTEND:20261120T154500Z'], { minutes: 45 }],
  [['DTSTART:20261120T150000', 'DURATION:PT1H30M'], { minutes: 90 }],
  [
    [
      'DTSTART;TZID=America/New_York:20261120T100000',
      'DTEND;TZID=America/Los_Angeles:20261120T080000',
    ],
    { minutes: 60 },
  ],
  [['DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261123'], { lastDay: '2026-11-22' }],
  [['DTSTART;VALUE=DATE:20261120', 'DURATION:P3D'], { lastDay: '2026-11-22' }],
] as const)('%s says how long it takes', ([lines, gives]) => {
  expect(file(...lines).events).toMatchObject([gives])
})

test('what is called off, who declined and what is a room are known', () => {
  expect(
    file(
      'STATUS:CANCELLED',
      'ATTENDEE;PARTSTAT=DECLINED;CN=Ana:mailto:Ana@Example.org',
      'ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@example.org',
    ).events,
  ).toMatchObject([
    {
      isCalledOff: true,
      invited: [{ email: 'ana@example.org', hasDeclined: true }, { isThing: true }],
    },
  ])
})

test('one day of a series is another entry than the series', () => {
  const keys = ['', 'RECURRENCE-ID:20261120T150000Z'].map(
    (line) => file('UID:a', 'DTSTART:20261120T150000Z', ...(line ? [line] : [])).events[0]?.key,
  )
  expect(keys).toEqual(['a', 'a @2026-11-20T15:00:00Z'])
})
