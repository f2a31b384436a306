import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOnPath } from '../../build/run.mjs'
import { NoteService } from '../main/bus/noteService'
import { startBus } from '../main/bus/ownBus'
import { dayAfter, type Day } from '../../src/shared/domain/calendar'
import type { Delivery } from '../../src/shared/domain/system'
import { sayTime } from '../../src/shared/text/sayTime'
import { Desktop } from './desktop'
import { expect, test } from './fixtures'
import { setClock } from './mainClock'
import { Goodturn } from './openGoodturn'

test.skip(
  !['dbus-daemon', 'dunst'].every((name) => isOnPath(name)),
  'needs a Linux desktop’s dunst',
)

/** The longest that main was held up meanwhile, in milliseconds. */
const stall = async (sphere: Goodturn, work: () => Promise<void>): Promise<number> => {
  await sphere.app.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 }
    setInterval(() => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - watch.last)
      watch.last = now
    }, 5)
    Object.assign(globalThis, { watch })
  })
  await work()
  const longest = await sphere.app.evaluate(
    () => (globalThis as unknown as { watch: { longest: number } }).watch.longest,
  )
  test.info().annotations.push({ type: 'stall', description: `${longest.toFixed(0)} ms` })
  return longest
}

const isInFront = (sphere: Goodturn) =>
  sphere.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return window!.isVisible() && window!.isFocused()
  })

const hide = async (sphere: Goodturn) => {
  await sphere.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide())
  await expect.poll(() => isInFront(sphere)).toBe(false)
}

const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date()) as Day

test('[CARD-3 notify] [CARD-3 click] at its hour a follow-up is shown once, and a click opens its person', async () => {
  const desktop = await Desktop.start()
  const sphere = new Goodturn({ env: desktop.env })
  const ofBen = () =>
    desktop.notes().filter(([title]) => title === `Ben Silva, ${sayTime('15:00')}`)
  try {
    await desktop.serve()
    await sphere.open()
    const { id } = await sphere.execute('person.add', { name: 'Ben Silva' })
    await setClock(sphere, '14:58')
    // After the restart the real hour counts, which may be that of the evening's note.
    await sphere.execute('me.edit', { patch: { noteDays: [] } })
    await sphere.execute('followUp.add', {
      about: { personId: id },
      words: 'Ask about the <b>roof</b> & the gutter',
      due: today(),
      at: '15:00',
    })
    await hide(sphere)
    await setClock(sphere, '14:59')
    const longest = await stall(sphere, async () => {
      await setClock(sphere, '15:00')
      await expect.poll(ofBen).toHaveLength(1)
      expect(ofBen()[0]![1]).toContain('the <b>roof</b> & the gutter')
      for (const hour of ['15:00', '14:30', '15:00', '15:01']) await setClock(sphere, hour)
      await expect.poll(() => desktop.shown()).toBe(1)
      await desktop.click()
      await expect(sphere.page.getByRole('heading', { name: 'Ben Silva' })).toBeVisible()
    })
    expect(await isInFront(sphere)).toBe(true)
    await expect.poll(() => desktop.shown()).toBe(0)
    expect(ofBen()).toHaveLength(1)
    expect(longest).toBeLessThan(500)

    await sphere.kill()
    await sphere.open()
    await sphere.page.getByRole('link', { name: 'Settings' }).click()
    await hide(sphere)
    expect(await sphere.act('reminders.test', {})).toMatchObject({ isShown: true })
    expect(await desktop.shown()).toBe(1)
    expect(ofBen()).toHaveLength(1)
    await sphere.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window!.show()
      window!.focus()
    })
    await expect.poll(() => desktop.shown(), 'a page in front takes its note away').toBe(0)
  } finally {
    await sphere.dispose()
    await desktop.stop()
  }
})

test('[CARD-1 notified] at the chosen hour the day is asked about, and a click opens the evening review', async () => {
  const desktop = await Desktop.start()
  const sphere = new Goodturn({ env: desktop.env })
  const asked = () => desktop.notes().filter(([title]) => title === 'How was today?')
  try {
    await desktop.serve()
    await sphere.open()
    const { page } = sphere
    await setClock(sphere, '18:10')
    await sphere.execute('me.edit', {
      patch: { reviewAt: '18:20', noteDays: [1, 2, 3, 4, 5, 6, 7] },
    })
    for (const name of ['Ben Silva', 'Carla Haas']) {
      const { id } = await sphere.execute('person.add', { name })
      await sphere.execute('touch.log', { kind: 'call', personIds: [id] })
    }
    await hide(sphere)
    await setClock(sphere, '18:19')
    expect(asked()).toEqual([])
    await setClock(sphere, '18:20')
    await expect.poll(asked).toHaveLength(1)
    expect(asked()[0]![1]).toBe('Two people, about a minute.')
    await desktop.click()
    await expect(page.getByRole('heading', { name: 'Tonight', level: 1 })).toBeVisible()
    expect(await isInFront(sphere)).toBe(true)
    expect(asked(), 'it is asked once').toHaveLength(1)
  } finally {
    await sphere.dispose()
    await desktop.stop()
  }
})

/** It is killed as soon as it writes a state of a delivery, and nothing of that is written. */
const dieBefore = (sphere: Goodturn, state: Delivery['state']) =>
  sphere.app.evaluate((_electron, words) => {
    const fs = process.getBuiltinModule('fs')
    const write = fs.writeSync as (fd: number, bytes: Uint8Array, ...rest: unknown[]) => number
    const writeSync: typeof write = (fd, bytes, ...rest) => {
      if (Buffer.from(bytes).includes(words)) process.kill(process.pid, 'SIGKILL')
      return write(fd, bytes, ...rest)
    }
    Object.assign(fs, { writeSync })
  }, `"state":"${state}"`)

/** What the journal says became of a follow-up’s note. */
const stateOnDisk = ({ dataFolder }: Goodturn, id: string) =>
  readdirSync(dataFolder)
    .filter((name) => name.startsWith('log-'))
    .map((name) => readFileSync(join(dataFolder, name), 'utf8'))
    .flatMap((log) => [...log.matchAll(new RegExp(`"timed ${id} [^"]*","state":"(\\w+)"`, 'g'))])
    .at(-1)?.[1]

test('[CARD-3 killed] killed around its note a reminder comes after the next start, once, and never again by itself', async () => {
  const bus = await startBus()
  const service = await NoteService.start(bus.env)
  const sphere = new Goodturn({ env: bus.env, args: ['--hidden'] })
  const titles = () => service.notes.map(({ title }) => title)
  const said: string[] = []
  const saying = async (title: string) => {
    said.push(title)
    await expect.poll(titles).toEqual(said)
  }
  const own = (name: string, hour: string) => `${name}, ${sayTime(hour)}`
  const inDigest = (name: string, hour: string) => `${name}, yesterday ${sayTime(hour)}`
  /** It is yesterday, a minute before a full hour at which somebody is to be called. */
  const plan = async (name: string, hour: string) => {
    await setClock(sphere, `${Number(hour.slice(0, 2)) - 1}:59`, 1)
    const person = await sphere.execute('person.add', { name })
    const about = { personId: person.id }
    const step = { about, words: 'Call', due: dayAfter(today(), -1), at: hour } as const
    return (await sphere.execute('followUp.add', step)).id
  }
  const comesDue = (hour: string) => setClock(sphere, hour, 1)
  const diesAt = async (hour: string) => {
    const gone = sphere.gone()
    await Promise.all([gone, comesDue(hour).catch(() => undefined)])
  }
  try {
    await sphere.open()
    const patch = { noteDays: [], quiet: { from: '00:00', to: '00:00' } }
    await sphere.execute('me.edit', { patch })
    const unclaimed = await plan('Ana Marin', '15:00')
    await dieBefore(sphere, 'claimed')
    await diesAt('15:00')
    expect(titles()).toEqual([])
    expect(stateOnDisk(sphere, unclaimed)).toBe(undefined)

    await sphere.open()
    await saying(inDigest('Ana Marin', '15:00'))
    const unanswered = await plan('Ben Silva', '16:00')
    service.manners = {
      ignores: ['Notify'],
      hears: (member) => member === 'Notify' && sphere.app.process().kill('SIGKILL'),
    }
    said.push(own('Ben Silva', '16:00'))
    await diesAt('16:00')
    expect(titles()).toEqual(said)
    expect(stateOnDisk(sphere, unanswered)).toBe('claimed')

    service.manners = {}
    await sphere.open()
    await saying(inDigest('Ben Silva', '16:00'))
    const shown = await plan('Carla Haas', '17:00')
    await comesDue('17:00')
    await saying(own('Carla Haas', '17:00'))
    await expect.poll(() => stateOnDisk(sphere, shown)).toBe('shown')
    const unnoted = await plan('Dora Lind', '18:00')
    await dieBefore(sphere, 'shown')
    said.push(own('Dora Lind', '18:00'))
    await diesAt('18:00')
    expect(titles()).toEqual(said)
    expect(stateOnDisk(sphere, unnoted)).toBe('claimed')

    await sphere.open()
    await saying(inDigest('Dora Lind', '18:00'))
    await plan('Emil Roth', '19:00')
    await comesDue('19:00')
    await saying(own('Emil Roth', '19:00'))
    const became = async () =>
      (await sphere.view('deliveries', {})).map(({ about, state }) => `${about} ${state}`).sort()
    await expect
      .poll(became)
      .toEqual([
        'Ana: Call digest',
        'Ben: Call digest',
        'Carla: Call shown',
        'Dora: Call digest',
        'Emil: Call shown',
      ])
    expect(sphere.log()).toBe('')
  } finally {
    await sphere.dispose()
    service.stop()
    await bus.stop()
  }
})

const answer = 'Goodturn shows notes inside its window instead.'

test('[CARD-3 no daemon] [CARD-3 hung] where the desktop shows no notes it is said at once, and nothing stands still', async () => {
  const desktop = await Desktop.start()
  const sphere = new Goodturn({ env: desktop.env })
  try {
    await sphere.open()
    const says = async () => (await sphere.act('reminders.test', {})).says
    const longest = await stall(sphere, async () => {
      expect(await says()).toBe(`No notification service is running. ${answer}`)
      const hung = await NoteService.start(desktop.env, { ignores: ['everything'] })
      expect(await says()).toBe(`The notification service does not answer. ${answer}`)
      expect(hung.notes).toEqual([])
      hung.stop()
    })
    expect(longest).toBeLessThan(500)
  } finally {
    await sphere.dispose()
    await desktop.stop()
  }
})

test('[CARD-3 no daemon] without a session bus it is said at once too', async () => {
  const nowhere = 'unix:path=/nowhere/bus'
  const sphere = new Goodturn({ env: { DBUS_SESSION_BUS_ADDRESS: nowhere } })
  try {
    await sphere.open()
    const longest = await stall(sphere, async () => {
      expect(await sphere.act('reminders.test', {})).toEqual({
        isShown: false,
        says: `This session has no bus that notifications could be sent on. ${answer}`,
      })
    })
    expect(longest).toBeLessThan(500)
  } finally {
    await sphere.dispose()
  }
})
