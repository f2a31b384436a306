import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { checkout, Goodturn, hasSandbox, startWords } from './openGoodturn'

const names = async (sphere: Goodturn) => (await sphere.people()).map(([, name]) => name)

const boundsOf = (sphere: Goodturn) =>
  sphere.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getNormalBounds())

test('the window opens on Tonight, in its own words', async ({ sphere }) => {
  await expect(sphere.page.getByRole('heading', { name: 'Tonight' })).toBeVisible()
  expect(sphere.page.url()).toBe('app://goodturn/#/tonight')
  expect(await sphere.page.title()).toMatch(/\bGoodturn$/)
  const isShown = await sphere.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  )
  expect(isShown).toEqual([true])
  await sphere.screenshot('window')
})

test('the theme follows the choice, and the next start begins in it', async ({ sphere }) => {
  const ground = () =>
    sphere.page.evaluate(() => ({
      prefersDark: matchMedia('(prefers-color-scheme: dark)').matches,
      ground: getComputedStyle(document.body).backgroundColor,
    }))
  const windowGround = () =>
    sphere.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0].getBackgroundColor().toLowerCase(),
    )
  await sphere.act('settings.write', { theme: 'light' })
  await expect.poll(ground).toMatchObject({ prefersDark: false })
  const light = await ground()
  expect(await windowGround()).toContain('fffdfa')
  await sphere.act('settings.write', { theme: 'dark' })
  await expect.poll(ground).toMatchObject({ prefersDark: true })
  await expect.poll(windowGround).toContain('201d1a')
  await sphere.reopen()
  const dark = await ground()
  expect(dark.prefersDark).toBe(true)
  expect(dark.ground).not.toBe(light.ground)
  expect(await windowGround()).toContain('201d1a')
  await sphere.screenshot('window-dark')
})

test('a second start ends within two seconds and brings the first forward', async ({ sphere }) => {
  await sphere.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].hide())
  const { program, words } = startWords(sphere.userFolder)
  const began = performance.now()
  const second = spawn(program, [...(hasSandbox ? [] : ['--no-sandbox']), ...words], {
    cwd: checkout,
    stdio: 'ignore',
  })
  const [code] = await once(second, 'exit')
  const took = performance.now() - began
  expect(code).toBe(0)
  expect(took).toBeLessThan(2000)
  await expect
    .poll(() =>
      sphere.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      ),
    )
    .toEqual([true])
})

test('what was done is there after a restart, and can still be undone', async ({ sphere }) => {
  await sphere.execute('person.add', { name: 'Ann Miller' })
  await sphere.execute('person.add', { name: 'Ben Silva' })
  await sphere.reopen()
  expect(await names(sphere)).toEqual(['Ann Miller', 'Ben Silva'])
  expect(await sphere.undo()).toEqual({ label: 'add Ben Silva' })
  expect(await names(sphere)).toEqual(['Ann Miller'])
  await sphere.reopen()
  expect(await names(sphere)).toEqual(['Ann Miller'])
})

test('the menu says what Undo and Redo would do', async ({ sphere }) => {
  const item = (id: string) =>
    sphere.app.evaluate(({ Menu }, id) => {
      const { label, enabled } = Menu.getApplicationMenu()!.getMenuItemById(id)!
      return { label, enabled }
    }, id)
  expect(await item('edit.undo')).toEqual({ label: 'Undo', enabled: false })
  await sphere.execute('person.add', { name: 'Smith & Sons' })
  await expect
    .poll(() => item('edit.undo'))
    .toEqual({
      label: 'Undo add Smith && Sons',
      enabled: true,
    })
  await sphere.undo()
  await expect.poll(() => item('edit.undo')).toEqual({ label: 'Undo', enabled: false })
  await expect
    .poll(() => item('edit.redo'))
    .toEqual({
      label: 'Redo add Smith && Sons',
      enabled: true,
    })
})

test('an item of the menu does in the page what its keys do', async ({ sphere }) => {
  await sphere.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()!.getMenuItemById('go.people')!.click()
  })
  await expect.poll(() => sphere.page.url()).toBe('app://goodturn/#/people')
})

test('a field keeps its own undo while it has the focus', async ({ sphere }) => {
  await sphere.execute('person.add', { name: 'Ann Miller' })
  await sphere.page.keyboard.press('Control+k')
  await sphere.page.keyboard.type('someone')
  const text = () =>
    sphere.page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)
  expect(await text()).toBe('someone')
  await sphere.page.keyboard.press('Control+z')
  await expect.poll(text).not.toBe('someone')
  expect(await names(sphere)).toEqual(['Ann Miller'])
})

test('the page, the size and the zoom of the window are kept', async ({ sphere }) => {
  await sphere.page.getByRole('link', { name: 'People' }).click()
  await sphere.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].setBounds({ x: 40, y: 30, width: 1000, height: 700 }),
  )
  await expect.poll(() => boundsOf(sphere)).toEqual({ x: 40, y: 30, width: 1000, height: 700 })
  await sphere.act('settings.write', { zoom: 1.5 })
  await expect.poll(async () => (await sphere.act('settings.read', {})).route).toBe('/people')
  await sphere.reopen()
  expect(sphere.page.url()).toBe('app://goodturn/#/people')
  expect(await boundsOf(sphere)).toEqual({ x: 40, y: 30, width: 1000, height: 700 })
  const zoom = await sphere.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.getZoomFactor(),
  )
  expect(zoom).toBeCloseTo(1.5)
})

test('a window that stood on a screen that is gone opens where it can be reached', async ({
  sphere,
}) => {
  await sphere.quit()
  const settings = { bounds: { x: 9000, y: 9000, width: 900, height: 600 } }
  writeFileSync(join(sphere.userFolder, 'settings.json'), JSON.stringify(settings))
  await sphere.open()
  const { x, y } = await boundsOf(sphere)
  expect(x).toBeLessThan(1400)
  expect(y).toBeLessThan(1000)
})

test('damaged settings become the usual ones', async ({ sphere }) => {
  await sphere.quit()
  writeFileSync(join(sphere.userFolder, 'settings.json'), '{"theme": 7, "zoom": "big", "route')
  await sphere.open()
  expect(await sphere.act('settings.read', {})).toEqual({
    theme: 'system',
    route: expect.any(String),
    zoom: 1,
    camera: null,
  })
})

for (const event of ['visibilitychange', 'beforeunload', 'pagehide'])
  test(`what the page saves at ${event} while quitting is not lost`, async ({ sphere }) => {
    await sphere.page.evaluate((event) => {
      const place = event === 'visibilitychange' ? document : window
      const input = { name: `Late ${event}` }
      place.addEventListener(
        event,
        () => void window.goodturn.execute({ command: 'person.add', input }),
      )
    }, event)
    await sphere.reopen()
    expect(await names(sphere)).toContain(`Late ${event}`)
  })

test.describe('what is written in the log', () => {
  test.use({ mayComplain: true })

  test('a page that crashes begins anew with everything in it', async ({ sphere }) => {
    await sphere.execute('person.add', { name: 'Ann Miller' })
    const found = await sphere.app.evaluate(async ({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]
      const begun = new Promise((done) => webContents.once('did-finish-load', () => done(null)))
      webContents.forcefullyCrashRenderer()
      await begun
      return webContents.executeJavaScript(
        'goodturn.people(0).then(({ rows }) => rows.map((row) => row[1]))',
      )
    })
    expect(found).toEqual(['Ann Miller'])
    expect(sphere.log()).toMatch(/the page ended: crashed\n$/)
  })

  test('an error of the page is written without names', async ({ sphere }) => {
    await sphere.act('log.write', {
      message: 'could not draw "Ann Miller" of ann@example.org, 555 123 4567',
    })
    expect(sphere.log()).toMatch(
      /in the page: could not draw \(words\) of \(address\), \(number\)\n$/,
    )
  })
})

test('a second window on the same folder cannot open, and the page says what to press', async ({
  sphere,
}) => {
  await sphere.execute('person.add', { name: 'Ann Miller' })
  const other = new Goodturn({ args: ['--data', sphere.dataFolder] })
  try {
    await other.open()
    await expect(other.page.getByRole('heading')).toHaveText('Goodturn could not open your data')
    await expect(other.page.getByText(sphere.dataFolder, { exact: true })).toBeVisible()
    await expect(other.page.getByText('Your data is safe')).toBeVisible()
    await other.screenshot('trouble')
    await other.page.getByRole('button', { name: 'Try again' }).click()
    await expect(other.page.getByRole('heading')).toHaveText('Goodturn could not open your data')
    await sphere.quit()
    await other.page.getByRole('button', { name: 'Try again' }).click()
    await other.page.waitForSelector('#root > *')
    expect(await names(other)).toEqual(['Ann Miller'])
  } finally {
    await other.dispose()
  }
})

test('the data folder can be named on the command line', async () => {
  const place = mkdtempSync(join(tmpdir(), 'goodturn-data-'))
  mkdirSync(join(place, 'my data'))
  const sphere = new Goodturn({ args: [`--data=${join(place, 'my data')}`] })
  try {
    await sphere.open()
    await sphere.execute('person.add', { name: 'Ann Miller' })
    const { dataFolder } = await sphere.act('app.facts', {})
    expect(dataFolder).toBe(join(place, 'my data'))
  } finally {
    await sphere.dispose()
    rmSync(place, { recursive: true, force: true })
  }
})
