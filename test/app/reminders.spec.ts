import { isOnPath } from '../../build/run.mjs'
import { NoteService } from '../main/bus/noteService'
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

const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date())

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
