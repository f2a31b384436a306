import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Instant } from '../../../src/shared/domain/calendar'
import { momentAt, type Moment } from '../../../src/shared/domain/moment'
import { Scheduler } from '../../../src/main/reminders/scheduler'
import { openSphere } from '../../sphere/openSphere'
import { plainWords } from './openDesk'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => vi.useRealTimers())

/** What a clock on a wall there shows, by the platform's own tables. */
const wallOf = (zone: string) => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return (milliseconds: number) => format.format(milliseconds)
}

/** Runs a machine in a zone and tells what its wall showed whenever something was said. */
const runIn = async (
  zone: string,
  {
    start,
    minutes,
    plant,
  }: {
    start: number
    minutes: number
    plant: (sphere: ReturnType<typeof openSphere>) => Promise<void>
  },
) => {
  vi.setSystemTime(start)
  const wall = wallOf(zone)
  const sphere = openSphere(wall(start).slice(0, 10))
  await sphere.run('me.edit', { patch: { quiet: { from: '00:00', to: '00:00' }, noteDays: [] } })
  await plant(sphere)
  const said: string[] = []
  const scheduler = new Scheduler({
    engine: sphere.engine,
    clock: {
      now: () => new Date().toISOString() as Instant,
      moment: () => momentAt(new Date().toISOString() as Instant, zone),
      zone: () => zone,
    },
    notifier: {
      show: (note) => {
        said.push(`${wall(Date.now())} ${note.kind} ${note.body.split(' ').slice(-2).join(' ')}`)
        return Promise.resolve({ state: 'shown' })
      },
      clear: () => undefined,
    },
    words: plainWords,
    isInFront: () => false,
    banner: () => undefined,
    goTo: () => undefined,
    onTrouble: (error) => {
      throw error
    },
  })
  await vi.advanceTimersByTimeAsync(minutes * 60_000)
  scheduler.stop()
  return said
}

/** Zones in which the clock is put on and back, and the days on which it was. */
const changes: [zone: string, on: string, back: string][] = [
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  ['Europe/London', '2026-03-29', '2026-10-25'],
  ['Europe/Lisbon', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['America/Los_Angeles', '2026-03-08', '2026-11-01'],
  ['America/St_Johns', '2026-03-08', '2026-11-01'],
  ['America/Santiago', '2026-09-06', '2026-04-05'],
  ['Australia/Sydney', '2026-10-04', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
  ['Pacific/Auckland', '2026-09-27', '2026-04-05'],
  ['Pacific/Chatham', '2026-09-27', '2026-04-05'],
  ['Asia/Jerusalem', '2026-03-27', '2026-10-25'],
]

const hours = ['00:30', '01:15', '02:05', '02:30', '03:10', '15:00']

test.each(changes.flatMap(([zone, on, back]) => [on, back].map((day) => [zone, day] as const)))(
  'in %s on %s, when the clock is changed, everything comes at its own hour, once',
  async (zone, day) => {
    const wall = wallOf(zone)
    const start = Date.parse(`${day}T00:00Z`) - 30 * 3_600_000
    const said = await runIn(zone, {
      start,
      minutes: 66 * 60,
      plant: async (sphere) => {
        for (const at of hours) await sphere.run('followUp.add', { words: 'Call', due: day, at })
      },
    })
    const shown = new Set<string>()
    for (let minute = 0; minute < 66 * 60; minute += 1) shown.add(wall(start + minute * 60_000))
    // An hour that the clock leaves out is the one that comes after it.
    const after = (at: string) => {
      if (shown.has(`${day} ${at}`)) return at
      const skipped = [...shown].filter((moment) => moment.startsWith(day)).sort()
      const gap = zone === 'Australia/Lord_Howe' ? 30 : 60
      const [h, m] = at.split(':').map(Number) as [number, number]
      const moved = h * 60 + m + gap
      const text = `${String(Math.floor(moved / 60)).padStart(2, '0')}:${String(moved % 60).padStart(2, '0')}`
      expect(skipped).toContain(`${day} ${text}`)
      return text
    }
    const expected = hours.map((at) => `${day} ${after(at)} timed ${day} ${at}`)
    expect([...said].sort()).toEqual([...expected].sort())
  },
)

test.each([...Array(27).keys()].map((at) => at - 12))(
  'at UTC%i the local day and hour are right',
  async (offset) => {
    const zone = offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`
    const said = await runIn(zone, {
      start: Date.parse('2028-02-28T12:00Z') - offset * 3_600_000,
      minutes: 60 * 48,
      plant: async (sphere) => {
        for (const [due, at] of [
          ['2028-02-28', '23:59'],
          ['2028-02-29', '00:00'],
          ['2028-03-01', '09:00'],
        ] as const)
          await sphere.run('followUp.add', { words: 'Call', due, at })
      },
    })
    expect(said).toEqual([
      '2028-02-28 23:59 timed 2028-02-28 23:59',
      '2028-02-29 00:00 timed 2028-02-29 00:00',
      '2028-03-01 09:00 timed 2028-03-01 09:00',
    ])
  },
)

test('what comes from a calendar file keeps the hour of its own zone', async () => {
  const said = await runIn('America/New_York', {
    start: Date.parse('2026-03-10T12:00Z'),
    minutes: 60 * 48,
    plant: async (sphere) => {
      const { id } = await sphere.run('followUp.add', {
        words: 'Call',
        due: '2026-03-11',
        at: '09:00',
      })
      const before = sphere.read.get('followUp', id)!
      const after = { ...before, zone: 'Europe/Berlin' }
      sphere.read.apply([{ table: 'followUp', id, before, after }])
    },
  })
  // New York has summer time by then and Berlin has not: five hours, not six.
  expect(said).toEqual(['2026-03-11 04:00 timed 2026-03-11 09:00'])
})

test('a daily one stays at its hour across the change, whenever it is done', async () => {
  const zone = 'Europe/Berlin'
  const sphere = openSphere('2026-03-27')
  const { id } = await sphere.run('followUp.add', {
    words: 'Call',
    due: '2026-03-28',
    at: '09:00',
    every: { every: 1, unit: 'day' },
  })
  const instants: string[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    const { due, at } = sphere.read.get('followUp', id)!
    for (let minute = 0; minute < 1440; minute += 60) {
      const instant = new Date(Date.parse(`${due}T00:00Z`) + minute * 60_000).toISOString()
      if (momentAt(instant as Instant, zone) === (`${due} ${at}` as Moment)) instants.push(instant)
    }
    await sphere.run('followUp.done', { id })
  }
  expect(instants).toEqual([
    '2026-03-28T08:00:00.000Z',
    '2026-03-29T07:00:00.000Z',
    '2026-03-30T07:00:00.000Z',
  ])
})
