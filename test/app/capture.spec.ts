import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Page } from 'playwright/test'
import { isOnPath } from '../../build/run.mjs'
import { startBus } from '../main/bus/ownBus'
import { TrayWatcher } from '../main/bus/trayWatcher'
import { displayOf } from './displayOf'
import { expect, test } from './fixtures'
import { thisEvening } from './thisEvening'
import { Goodturn, hasSandbox, startWords } from './openGoodturn'
import { serious } from './serious'

test.skip(process.platform !== 'linux' || !isOnPath('dbus-daemon'), 'needs the bus of Linux')

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

const caught = async (sphere: Goodturn) =>
  (await sphere.view('tonight', { day: thisEvening() })).people.map(({ name }) => name)

const inBothThemes = async (sphere: Goodturn, page: Page, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    if (page === sphere.page)
      await page.evaluate((theme) => {
        document.documentElement.dataset.theme = theme
      }, theme)
    await page.waitForTimeout(150)
    await sphere.screenshot(`${name}-${theme}`, page)
  }
}

const away = { isVisible: false, isFocused: false }
const inFront = { isVisible: true, isFocused: true }

test('a line is caught from the tray and from the command line, and waits in Tonight', async () => {
  const bus = await startBus()
  const tray = await TrayWatcher.start(bus.env)
  const sphere = new Goodturn({ env: bus.env, args: ['--hidden'] })
  try {
    await sphere.open()
    const { id } = await sphere.execute('person.add', { name: 'Carla Hansen', does: 'Lawyer' })
    await sphere.execute('person.place', { ids: [id], circle: 'close' })
    await sphere.execute('person.add', { name: 'Carla Ito', does: 'Roofer' })
    await expect.poll(() => tray.items.length).toBe(1)

    await tray.choose('Quick capture')
    const small = await smallPage(sphere)
    const box = small.getByRole('textbox')
    const says = small.locator('.capture-foot')
    await expect(box).toBeFocused()
    await expect.poll(() => windows(sphere)).toMatchObject({ main: away, small: inFront })
    await sphere.screenshot('capture-empty', small)
    await small.keyboard.type('carla needs a roofer asked')
    await expect(says).toContainText('Carla Hansen, Lawyer')
    await expect(says).toContainText('Looking for, asked for help')
    await inBothThemes(sphere, small, 'capture')
    expect(await serious({ page: small } as Goodturn)).toEqual([])
    await small.emulateMedia({ forcedColors: 'active' })
    await sphere.screenshot('capture-forced', small)
    await small.emulateMedia({ forcedColors: null })
    await small.keyboard.press('ArrowDown')
    await expect(says).toContainText('Carla Ito, Roofer')
    await small.keyboard.press('ArrowDown')
    await expect(says).toContainText('New: Carla')
    await small.keyboard.press('ArrowDown')
    await small.keyboard.press('Tab')
    await expect(says).toContainText('Note')
    await expect(box).toBeFocused()
    await sphere.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()!.blur())
    await expect.poll(() => windows(sphere)).toMatchObject({ small: away })
    // A display without a window manager may tell of the focus that was lost only after it is back, and takes it away again.
    await expect(async () => {
      await tray.choose('Quick capture')
      await expect.poll(() => windows(sphere), { timeout: 2000 }).toMatchObject({ small: inFront })
    }).toPass({ timeout: 15_000 })
    await expect(box).toHaveValue('carla needs a roofer asked')
    await small.keyboard.press('Shift+Tab')
    await box.focus()
    await small.keyboard.type(' for help')
    await small.keyboard.press('Enter')
    await expect.poll(() => windows(sphere)).toMatchObject({ main: away, small: away })
    expect(await caught(sphere)).toEqual(['Carla Hansen'])

    expect(await captureFromOutside(sphere, bus.env)).toBe(0)
    await expect.poll(() => windows(sphere)).toMatchObject({ main: away, small: inFront })
    await expect(box).toHaveValue('')
    await small.keyboard.type('the roof leaks')
    await small.keyboard.press('Enter')
    await expect(says).toHaveText('Whose is it? Begin with a name; a comma ends a new one.')
    await inBothThemes(sphere, small, 'capture-refused')
    await expect(box).toHaveValue('the roof leaks')
    await small.keyboard.press('Escape')
    await expect(box).toHaveValue('')
    await small.keyboard.type('Jo Park, offers piano lessons')
    await expect(says).toContainText('New: Jo Park')
    await expect(says).toContainText('Can help with')
    await small.keyboard.press('Enter')
    await expect.poll(() => windows(sphere)).toMatchObject({ small: away })
    expect(await caught(sphere)).toEqual(['Carla Hansen', 'Jo Park'])
    expect((await sphere.undo()).label).toBe('add a line about Jo Park')
    expect(await caught(sphere)).toEqual(['Carla Hansen'])
    expect((await sphere.people()).map(([, name]) => name)).not.toContain('Jo Park')

    await sphere.act('settings.write', { zoom: 2 })
    expect(await captureFromOutside(sphere, bus.env)).toBe(0)
    await expect.poll(() => windows(sphere)).toMatchObject({ small: inFront })
    await expect.poll(() => small.evaluate(() => [innerWidth, innerHeight])).toEqual([560, 64])
    await small.keyboard.type(
      'Bernadette van den Berg, could use a bookkeeper two mornings a month',
    )
    await expect(says).toContainText('New: Bernadette van den Berg')
    await sphere.screenshot('capture-large', small)
    await small.keyboard.press('Escape')
    await small.keyboard.press('Escape')
    await expect.poll(() => windows(sphere)).toMatchObject({ small: away })
    expect(sphere.log()).toBe('')
  } finally {
    await sphere.dispose()
    tray.stop()
    await bus.stop()
  }
})

test('keys that another program has are said to be taken, and others can be chosen', async () => {
  const other = new Goodturn()
  const sphere = new Goodturn({ args: ['--capture'] })
  try {
    await other.open()
    await sphere.open()
    const small = await smallPage(sphere)
    await expect(small.getByRole('textbox')).toBeFocused()
    await small.keyboard.press('Escape')
    expect(await windows(sphere)).toMatchObject({ main: { isFocused: false } })
    await sphere.app.evaluate(({ app }) => app.emit('second-instance', {}, [], ''))
    await expect.poll(() => windows(sphere)).toMatchObject({ main: inFront, small: away })

    const { page } = sphere
    await page.getByRole('link', { name: 'Settings' }).click()
    const section = page.getByRole('region', { name: 'Quick capture' })
    await expect(section.getByRole('status')).toContainText(/^Another program or your desktop has/)
    await expect(section.locator('code')).toContainText('--capture')
    await section.scrollIntoViewIfNeeded()
    await inBothThemes(sphere, page, 'capture-settings')
    expect(await serious(sphere)).toEqual([])
    await section.getByRole('button', { name: 'Other keys' }).click()
    await page.keyboard.press('Control+Shift+L')
    await expect(page.getByText('Goodturn itself has these keys, for “Note a lead”.')).toBeVisible()
    await section.getByRole('button', { name: 'Other keys' }).click()
    await page.keyboard.press('Control+K')
    await expect(section.getByPlaceholder(/^Hold two of/)).toBeFocused()
    await page.keyboard.press('Control+Alt+J')
    await expect(section.getByRole('status')).toHaveText('These keys open it from any program.')
    const isRegistered = (keys: string) =>
      sphere.app.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), keys)
    expect(await isRegistered('CmdOrCtrl+Alt+J')).toBe(true)
    await section.getByRole('button', { name: 'No keys' }).click()
    await expect(section.getByRole('status')).toContainText(/^No keys open it/)
    expect(await isRegistered('CmdOrCtrl+Alt+J')).toBe(false)
    await page.keyboard.press('Control+Shift+K')
    await expect.poll(() => windows(sphere)).toMatchObject({ small: inFront })
    expect(sphere.log()).toBe('')
  } finally {
    await sphere.dispose()
    await other.dispose()
  }
})
