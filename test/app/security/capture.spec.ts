import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { sharedSphere } from '../sharedSphere'

const sphere = sharedSphere({
  mayComplain: true,
  prepare: async (sphere) => {
    await sphere.execute('person.add', { name: 'Ann Miller' })
    await sphere.execute('person.add', { name: 'Ben Silva' })
    const opened = sphere.app.waitForEvent('window')
    await sphere.act('capture.open', {})
    await (await opened).waitForSelector('#root > *')
  },
})

const small = (): Page =>
  sphere()
    .app.windows()
    .find((page) => page.url().includes('/capture.html'))!

const contents = () =>
  sphere().app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = (
        webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity }
    }),
  )

test('the small window is as closed as the large one, under the same policy', async () => {
  const [one, other] = await contents()
  expect(one).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  expect(other).toEqual(one)
  const policy = (page: Page) =>
    page.evaluate(async () => (await fetch('')).headers.get('content-security-policy'))
  expect(await policy(small())).toBe(await policy(sphere().page))
  expect(await small().evaluate(() => Notification.requestPermission())).toBe('denied')
})

test('its page may ask whose the line is and save it, and nothing else', async () => {
  const answers = await small().evaluate(() => {
    const { goodturn } = window
    return Promise.all([
      goodturn.people(0),
      goodturn.undo(),
      goodturn.redo(),
      goodturn.watch({ id: 1, view: 'search', args: { text: 'ann' } }),
      goodturn.act('settings.write', { theme: 'dark' }),
      goodturn.act('clipboard.write', { text: 'mine' }),
      goodturn.act('capture.keys', { keys: null }),
      goodturn.execute({ command: 'person.add', input: { name: 'Eve' } }),
    ])
  })
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, code: 'notTrusted' })
  expect(
    await small().evaluate(() => window.goodturn.act('capture.who', { typed: 'ann' })),
  ).toMatchObject({ ok: true, value: { people: [{ name: 'Ann Miller' }] } })
  expect((await sphere().people()).map(([, name]) => name)).toEqual(['Ann Miller', 'Ben Silva'])
  expect(await sphere().act('settings.read', {})).toMatchObject({ theme: 'system' })
})

for (const url of ['app://goodturn/', 'https://example.org/', 'about:blank', 'file:///etc/passwd'])
  test(`it cannot be led to ${url}, and the large one not to it`, async () => {
    const went = async (page: Page, to: string) => {
      await page
        .evaluate((to) => {
          location.href = to
        }, to)
        .catch(() => undefined)
      await page.waitForTimeout(150)
    }
    await went(small(), url)
    await went(sphere().page, 'app://goodturn/capture.html')
    const addresses = () =>
      sphere().app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .map(({ webContents }) => webContents.getURL().replace(/#.*/, ''))
          .sort(),
      )
    await expect.poll(addresses).toEqual(['app://goodturn/', 'app://goodturn/capture.html'])
    expect(await small().evaluate(() => window.open('app://goodturn/') === null)).toBe(true)
  })
