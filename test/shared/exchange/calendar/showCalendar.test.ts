import { expect, test } from 'vitest'
import { readCalendar } from '../../../../src/shared/exchange/calendar/readCalendar'
import { showCalendar } from '../../../../src/shared/exchange/calendar/showCalendar'
import { openSphere } from '../../../sphere/openSphere'
import { bytesOf } from '../bytes'

const calendar = (...events: string[][]) =>
  readCalendar(
    bytesOf(
      [
        'BEGIN:VCALENDAR',
        ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
        'END:VCALENDAR',
      ].join('\r\n'),
    ),
  )

const start = 'DTSTART;TZID=Europe/Berlin:20261124T150000'

const shown = (sphere: ReturnType<typeof openSphere>, ...events: string[][]) =>
  showCalendar(
    sphere.read,
    calendar(...events),
    { today: sphere.today, time: sphere.engine.context.time() },
    'America/New_York',
  )

const withPeople = async () => {
  const sphere = openSphere()
  const add = async (name: string, email?: string) => {
    const { id } = await sphere.run('person.add', { name })
    if (email) await sphere.run('person.addChannel', { id, kind: 'emails', value: email })
    return id
  }
  return { sphere, add }
}

test('the hour is that of the wall here, and the file’s own is said beside it', () => {
  const { events } = shown(openSphere(), ['UID:1', start, 'DURATION:PT1H'])
  expect(events).toMatchObject([
    {
      on: '2026-11-24',
      at: '09:00',
      zone: 'America/New_York',
      elsewhere: { on: '2026-11-24', at: '15:00', zone: 'Europe/Berlin' },
      minutes: 60,
    },
  ])
  expect(shown(openSphere(), ['DTSTART:20261124T150000']).events).toMatchObject([
    { at: '15:00', zone: null, elsewhere: null },
  ])
})

test('who has the address is meant; a name alone is a doubt, and two of a name are no one yet', async () => {
  const { sphere, add } = await withPeople()
  const ana = await add('Ana Costa', 'Ana@Example.org')
  const ben = await add('Ben Silva')
  const twins = [await add('Cleo Roy'), await add('Cleo Roy')]
  const { events } = shown(sphere, [
    'UID:1',
    start,
    'ORGANIZER;CN=Somebody:mailto:ana@example.org',
    'ATTENDEE;CN=Ana:mailto:ANA@example.org',
    'ATTENDEE;CN=ben silva:mailto:other@example.org',
    'ATTENDEE;CN=Cleo Roy:mailto:cleo@example.org',
    'ATTENDEE;CN="dora@example.org";PARTSTAT=DECLINED:mailto:dora@example.org',
    'ATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:blue@example.org',
  ])
  expect(events[0]?.guests).toEqual([
    {
      name: 'Somebody',
      email: 'ana@example.org',
      by: 'email',
      personIds: [ana],
      hasDeclined: false,
    },
    {
      name: 'ben silva',
      email: 'other@example.org',
      by: 'name',
      personIds: [ben],
      hasDeclined: false,
    },
    {
      name: 'Cleo Roy',
      email: 'cleo@example.org',
      by: 'several',
      personIds: twins,
      hasDeclined: false,
    },
    { name: '', email: 'dora@example.org', by: 'nothing', personIds: [], hasDeclined: true },
  ])
})

test('I am no guest of my own, by address or by name', async () => {
  const { sphere } = await withPeople()
  await sphere.run('me.edit', { patch: { name: 'Mia Lund' } })
  await sphere.run('me.edit', {
    patch: { emails: [{ id: 'e1' as never, value: 'Mia@example.org' }] },
  })
  const { events } = shown(sphere, [
    start,
    'ORGANIZER:mailto:mia@example.org',
    'ATTENDEE;CN=Mia Lund:mailto:mia@work.example',
  ])
  expect(events[0]?.guests).toEqual([])
})

test('whoever is archived or in the trash is not meant', async () => {
  const { sphere, add } = await withPeople()
  const ana = await add('Ana Costa', 'ana@example.org')
  await sphere.run('person.archive', { ids: [ana] })
  const { events } = shown(sphere, [start, 'ATTENDEE;CN=Ana Costa:mailto:ana@example.org'])
  expect(events[0]?.guests).toMatchObject([{ by: 'nothing', personIds: [] }])
})

test('what is ahead comes first, then what is past; what has no day is counted', () => {
  const days = ['20261101', '20261201', '20261110', '20261119', '20261120']
  const { events, left } = shown(
    openSphere(),
    ...days.map((day) => [`UID:${day}`, `DTSTART;VALUE=DATE:${day}`]),
    ['SUMMARY:Some day'],
  )
  expect(events.map(({ key }) => key)).toEqual([
    '20261119',
    '20261120',
    '20261201',
    '20261110',
    '20261101',
  ])
  expect(left).toBe(1)
})

test('what was brought in is already here; on another day it says which', async () => {
  const sphere = openSphere()
  const lines = ['UID:1', 'SUMMARY:Coffee', start]
  const [event] = shown(sphere, lines).events
  const { key, name, on, at } = event!
  const { id } = await sphere.run('event.bringIn', {
    key,
    name,
    on,
    at: at!,
    kind: 'event',
    attendees: [],
  })
  expect(shown(sphere, lines).events[0]?.already).toEqual({ id, on, at, isElsewhen: false })
  const moved = ['UID:1', 'SUMMARY:Coffee', 'DTSTART;TZID=Europe/Berlin:20261125T150000']
  expect(shown(sphere, moved).events[0]?.already).toEqual({ id, on, at, isElsewhen: true })
})

test('an hour of today that has passed is past, and a whole day is not before it is over', () => {
  const { events } = shown(
    openSphere(),
    ['UID:a', 'DTSTART:20261119T120000'],
    ['UID:b', 'DTSTART:20261119T120100'],
    ['UID:c', 'DTSTART;VALUE=DATE:20261119'],
  )
  expect(events.map(({ key, isPast }) => [key, isPast])).toEqual([
    ['c', false],
    ['b', false],
    ['a', true],
  ])
})
