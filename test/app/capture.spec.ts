import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Page } from 'playwright/test'
import { isOnPath } from '../../build/run.mjs'
import { startBus } from '../main/bus/ownBus'
import { TrayWatcher } from '../main/bus/trayWatcher'
import { displayOf } from './displayOf'
import { expect, test } from './fixtures'
import { Goodturn, hasSandbox, startWords } from './openGoodturn'

test.skip(process.platform !== 'linux' || !isOnPath('dbus-daemon'), 'needs the bus of Linux')

const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** Starts it once more with --capture, and gives its exit code. */
const captureFromOutside = async (sphere: Goodturn, env: Record<string, string>) => {
  const { program, words } = startWords(sphere.userFolder, ['--capture'])
  const second = spawn(program, [...(hasSandbox ? [] : ['--no-sandbox']), ...words], {
    stdio: 'ignore',
    env: { ...process.env, ...displayOf(), ...env },
  })
  const [code] = (await once(second, 'exit')) as [number]
  return code
}

/** How the windows stand: the one of the app, and the small one. */
const windows = (sphere: Goodturn) =>
  sphere.app.evaluate(({ BrowserWindow }) =>
    Object.fromEntries(
      BrowserWindow.getAllWindows().map((window) => [
        new URL(window.webContents.getURL()).pathname === '/capture.html' ? 'small' : 'main',
        { isVisible: window.isVisible(), isFocused: window.isFocused() },
      ]),
    ),
  )

const smallPage = async (sphere: Goodturn): Promise<Page> => {
  const isIt = (page: Page) => page.url().endsWith('/capture.html')
  await expect.poll(() => sphere.app.windows().some(isIt)).toBe(true)
  return sphere.app.windows().find(isIt)!
}

test('a line is caught from the tray and from the command line, and waits in tonight', async () => {
  const bus = await startBus()
  const tray = await TrayWatcher.start(bus.env)
  const sphere = new Goodturn({ env: bus.env, args: ['--hidden'] })
  try {
    await sphere.open()
    const carla = await sphere.execute('person.add', { name: 'Carla Hansen', does: 'lawyer' })
    await sphere.execute('person.add', { name: 'Carla Ito', does: 'roofer' })
    await sphere.execute('person.place', { ids: [carla.id], circle: 'close' })
    await expect.poll(() => tray.items.length).toBe(1)

    await tray.choose('Quick capture')
    const small = await smallPage(sphere)
    const box = small.getByRole('textbox')
    await expect(box).toBeFocused()
    await small.keyboard.type('carla needs a roofer asked')
    const foot = small.getByRole('status').last()
    await expect(foot).toHaveText(/Carla Hansen, lawyer.*Looking for, asked for help/)
    await sphere.screenshot('capture', small)
    await small.keyboard.press('Down')
    await expect(foot).toHaveText(/Carla Ito, roofer/)
    await small.keyboard.press('Up')
    await small.keyboard.press('Enter')
    const away = { isVisible: false, isFocused: false }
    await expect.poll(() => windows(sphere)).toMatchObject({ main: away, small: away })
    const first = await sphere.view('tonight', { day: today() as never })
    expect(first.people).toMatchObject([{ name: 'Carla Hansen', lines: 1 }])

    expect(await captureFromOutside(sphere, bus.env)).toBe(0)
    await expect.poll(() => windows(sphere)).toMatchObject({ small: { isFocused: true } })
    await small.keyboard.type('Jo Park')
    expect(await captureFromOutside(sphere, bus.env)).toBe(0)
  } finally {
    await sphere.dispose()
    tray.stop()
    await bus.stop()
  }
})
