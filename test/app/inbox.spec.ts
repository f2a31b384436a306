import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { catchOpened, clipboard } from './introduceTwo'
import type { Goodturn } from './openGoodturn'
import { sharedSphere } from './sharedSphere'

const open = sharedSphere()

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a screen reader or a keyboard would stumble over. */
const faultsOf = async ({ app, page }: Goodturn): Promise<string[]> => {
  await app.evaluate(
    ({ BrowserWindow }, source) =>
      BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(`${source};0`),
    axe,
  )
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

const inBothThemes = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(150)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

const resize = ({ app }: Goodturn, width: number, height: number) =>
  app.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]!.setContentSize(width, height),
    [width, height] as const,
  )

const rows = (page: Page) => page.getByRole('grid', { name: 'What waits' }).getByRole('row')
const front = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

const add = async (sphere: Goodturn, name: string, phone: string, does = '') => {
  const { id } = await sphere.execute('person.add', { name, does, circle: 'known' })
  await sphere.execute('person.addChannel', { id, kind: 'phones', value: phone, label: 'mobile' })
  const value = `${name.split(' ')[0]!.toLowerCase()}@example.org`
  await sphere.execute('person.addChannel', { id, kind: 'emails', value, label: 'work' })
  return id as never
}

test.beforeEach(async () => {
  const sphere = open()
  const ids = (await sphere.people()).map(([id]) => id)
  if (ids.length > 0) await sphere.execute('person.delete', { ids: ids as never })
  await resize(sphere, 1280, 820)
})

test('[003-11 name] [003-12 window] a referral from the first call to the last thanks: Enter, E and T lead through it', async () => {
  const sphere = open()
  const { page } = sphere
  const ana = await add(sphere, 'Ana Marin', '555 0101', 'Attorney')
  const carla = await add(sphere, 'Carla Haas', '555 0174', 'Potter')
  await sphere.execute('need.add', {
    personId: ana,
    words: 'A bookkeeper for the spring',
    asked: true,
  })
  await sphere.execute('referral.note', {
    direction: 'received',
    giver: ana,
    people: [carla],
    purpose: 'selling in spring',
  })
  const opened = await catchOpened(sphere)
  await page.evaluate(() => (location.hash = '/inbox'))
  const detail = front(page, 'Carla Haas')
  await expect(detail.getByText('Ana’s name is on this.')).toBeVisible()
  await expect(detail.getByRole('link', { name: 'Call Carla, 555 0174' })).toBeVisible()
  expect(await faultsOf(sphere)).toEqual([])
  await inBothThemes(sphere, 'inbox-referral')

  await page.keyboard.press('Enter')
  await expect(detail.getByRole('button', { name: 'Spoke', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows(page).filter({ hasText: 'Tell and thank Ana' })).toBeVisible()
  const text = detail.getByRole('textbox', { name: 'To Ana' })
  await expect(text).toHaveValue(/Thank you for sending me to Carla\. I have been in touch/)
  await detail.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => clipboard(sphere)).toContain('I have been in touch with Carla')
  await detail.getByRole('button', { name: 'E-mail' }).click()
  await expect
    .poll(async () => decodeURIComponent((await opened())[0] ?? ''))
    .toMatch(/^mailto:ana@example\.org\?subject=Carla Haas&body=Hi Ana,/)
  await inBothThemes(sphere, 'inbox-tell')
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await expect(detail.getByText('Watch for a way to help Ana')).toBeVisible()
  await expect(detail.getByRole('button', { name: 'A bookkeeper for the spring' })).toBeVisible()
  await expect(detail.getByRole('heading', { name: 'What comes next?' })).toBeVisible()
  await inBothThemes(sphere, 'inbox-plan')

  await page.keyboard.press('e')
  await page.keyboard.type('Show the flat')
  await page.keyboard.press('Enter')
  await expect(rows(page).filter({ hasText: 'Show the flat' })).toBeVisible()
  await page.keyboard.press('e')
  await expect(rows(page).filter({ hasText: 'Tell Ana' })).toBeVisible()

  await detail.getByRole('button', { name: 'How it went' }).click()
  const dialog = page.getByRole('dialog', { name: 'How did it go?' })
  await dialog.getByRole('radio', { name: 'Worked' }).click()
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'Me' }).check()
  await dialog.getByRole('checkbox', { name: 'Carla' }).check()
  await inBothThemes(sphere, 'inbox-outcome')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(detail.getByText('Worked', { exact: true })).toBeVisible()
  await page.keyboard.press('e')
  await expect(rows(page).filter({ hasText: 'Thank Carla' })).toBeVisible()
  await page.keyboard.press('t')
  await detail.getByRole('radio', { name: 'Gift' }).click()
  await inBothThemes(sphere, 'inbox-thank')
  await detail.getByRole('button', { name: 'In person' }).click()
  await expect(page.getByText('Nothing waits for you.')).toBeVisible()
  await inBothThemes(sphere, 'inbox-empty')
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(rows(page).filter({ hasText: 'Carla Haas' })).toBeVisible()
  await inBothThemes(sphere, 'inbox-done')
  await page.keyboard.press('u')
  await page.getByRole('radio', { name: 'Everything' }).click()
  await expect(rows(page).filter({ hasText: 'Thank Carla' })).toBeVisible()
})

test('filters, what is from earlier at once to next week, and S to put one off', async () => {
  const sphere = open()
  const { page } = sphere
  const ben = await add(sphere, 'Ben Silva', '555 0117', 'Joiner')
  const dora = await add(sphere, 'Dora Lund', '555 0118', 'Baker')
  const today = await page.evaluate(() => {
    const now = new Date()
    const two = (value: number) => String(value).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  })
  const day = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000)
      .toISOString()
      .slice(0, 10) as never
  for (let at = 1; at <= 7; at += 1)
    await sphere.execute('followUp.add', {
      about: { personId: ben },
      words: `Send plan ${at}`,
      due: day(-at),
    })
  await sphere.execute('lead.note', {
    direction: 'received',
    giver: dora,
    name: 'Harbor Bakery',
    nextStep: { words: 'Walk by', due: day(-2) },
  })
  for (const words of ['Call about the roof', 'Bring the keys'])
    await sphere.execute('followUp.add', { about: { personId: ben }, words, due: day(0) })
  await sphere.execute('followUp.add', { about: { personId: ben }, words: 'Far', due: day(40) })
  await page.evaluate(() => (location.hash = '/people'))
  await page.evaluate(() => (location.hash = '/inbox'))
  await expect(page.getByText('Two things for today.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Inbox 2 for today' })).toBeVisible()
  await inBothThemes(sphere, 'inbox-earlier')

  await page.getByRole('radio', { name: 'Leads' }).click()
  await expect(rows(page).filter({ hasText: 'Harbor Bakery' })).toBeVisible()
  await expect(front(page, 'Harbor Bakery').getByText('Find a person').last()).toBeVisible()
  await inBothThemes(sphere, 'inbox-lead')
  expect(await faultsOf(sphere)).toEqual([])
  await page.getByRole('radio', { name: 'Everything' }).click()

  const asked = page.getByText(/^Eight from earlier\. Keep today’s two, move the rest to/)
  await expect(asked).toBeVisible()
  await page.getByRole('button', { name: 'Move them' }).click()
  await expect(asked).toBeHidden()
  await expect(rows(page).filter({ hasText: 'From earlier' })).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(asked).toBeVisible()
  await page.getByRole('button', { name: 'Move them' }).click()
  await expect(asked).toBeHidden()

  await expect(front(page, 'Ben Silva')).toBeVisible()
  const first = await page.locator('.virtual-row[data-active]').innerText()
  await page.keyboard.press('s')
  await page.keyboard.press('2')
  await expect(page.getByText('One thing for today.')).toBeVisible()
  await expect.poll(() => page.locator('.virtual-row[data-active]').innerText()).not.toBe(first)
  await expect(rows(page).filter({ hasText: 'Far' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Later', exact: true }).first().click()
  await expect(rows(page).filter({ hasText: 'Far' })).toBeVisible()

  await resize(sphere, 900, 700)
  await page.getByRole('radio', { name: 'Leads' }).click()
  await inBothThemes(sphere, 'inbox-900-list')
  await rows(page).filter({ hasText: 'Harbor Bakery' }).click()
  await expect(page.getByRole('button', { name: 'Back to the list' })).toBeVisible()
  await inBothThemes(sphere, 'inbox-900-detail')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: 'What waits' })).toBeFocused()
})
