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

test('a step by itself is added by keys, gets an hour and a rhythm, comes again, waits an hour, and is taken back', async () => {
  const sphere = open()
  const { page } = sphere
  const at3 = '(15:00|3:00\\sPM)'
  const seen = async (name: string) => {
    for (const theme of ['dark', 'light']) {
      await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
      await page.waitForTimeout(200)
      await sphere.screenshot(`${name}-${theme}`)
      expect(await faultsOf(sphere)).toEqual([])
    }
  }
  await page.evaluate(() => (location.hash = '/people'))
  await page.keyboard.press('Control+k')
  await page.keyboard.type('next step')
  await page.keyboard.press('Enter')
  const adding = page.getByRole('dialog', { name: 'Add a next step' })
  await expect(adding.getByRole('textbox', { name: 'What is the next step?' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(adding.getByText('Write what the next step is.')).toBeVisible()
  await page.keyboard.type('Water the plants')
  await seen('step-add')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Noted. Tomorrow')).toBeVisible()

  await page.evaluate(() => (location.hash = '/inbox'))
  await rows(page).filter({ hasText: 'Water the plants' }).click()
  const detail = front(page, 'Water the plants')
  const choose = async (entry: string) => {
    await detail.getByRole('button', { name: 'More' }).press('Enter')
    await page.getByRole('menuitem', { name: entry }).press('Enter')
  }
  await choose('Give it an hour…')
  const hour = page.getByRole('dialog', { name: 'At what hour?' })
  await hour.getByLabel('Hour').fill('15:00')
  await seen('step-hour')
  await page.keyboard.press('Enter')
  await choose('Repeat…')
  await page.keyboard.press('1')
  await expect(detail.getByText(new RegExp(`^Tomorrow, ${at3}, every day$`))).toBeVisible()
  await expect(rows(page).getByText(new RegExp(`^Tomorrow, ${at3}, every day$`))).toBeVisible()
  await inBothThemes(sphere, 'step-detail')
  await choose('Repeat…')
  await expect(page.getByRole('button', { name: 'No more repeats' })).toBeVisible()
  await seen('step-repeat')
  await page.keyboard.press('Escape')

  const due = async () => {
    const { rows } = await sphere.view('inbox', { filter: 'everything' })
    return rows.find(({ next }) => next.words === 'Water the plants')!.next
  }
  const first = await due()
  await page.keyboard.press('e')
  await expect(page.getByText(/^Done\. Again on /)).toBeVisible()
  const second = await due()
  expect(Date.parse(second.due!) - Date.parse(first.due!)).toBe(86_400_000)

  await rows(page).filter({ hasText: 'Water the plants' }).click()
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog', { name: 'Until when?' })).toBeVisible()
  await inBothThemes(sphere, 'step-later')
  const before = Date.now()
  await page.keyboard.press('0')
  await expect(page.getByText(/^Put off: (today|tomorrow), /)).toBeVisible()
  const put = await due()
  const wait = await page.evaluate(
    ([day, at, before]) => new Date(`${day}T${at}`).getTime() - Number(before),
    [put.due!, put.at!, before] as const,
  )
  expect(Math.abs(wait - 3_600_000)).toBeLessThan(120_000)
  for (const back of [second, first]) {
    await page.keyboard.press('Control+z')
    await expect.poll(due).toEqual(back)
  }
})

test('a next step for what somebody is looking for, done and opened again from the story', async () => {
  const sphere = open()
  const { page } = sphere
  const ana = await add(sphere, 'Ana Marin', '555 0101')
  await sphere.execute('need.add', { personId: ana, words: 'A bookkeeper' })
  await page.evaluate((id) => (location.hash = `/people/${id}`), ana as string)
  await page.getByRole('button', { name: 'More about “A bookkeeper”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Add a next step…' }).press('Enter')
  const adding = page.getByRole('dialog', { name: 'Add a next step' })
  await expect(adding.getByText('A bookkeeper')).toBeVisible()
  await page.keyboard.type('Ask Rosa')
  await adding.getByLabel('Hour, if it has one').fill('09:30')
  await inBothThemes(sphere, 'step-add-need')
  await page.keyboard.press('Control+Enter')
  const card = page.locator('.step-card')
  await expect(card.getByText(/^Tomorrow, 0?9:30/)).toBeVisible()
  await card.getByRole('button', { name: 'More about “Ask Rosa”' }).press('Enter')
  await inBothThemes(sphere, 'step-menu')
  await page.getByRole('menuitem', { name: 'Repeat…' }).press('Enter')
  await page.keyboard.press('4')
  await expect(card.getByText(/every three months$/)).toBeVisible()
  await inBothThemes(sphere, 'step-card')
  await card.getByRole('button', { name: 'More about “Ask Rosa”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Repeat…' }).press('Enter')
  await page.keyboard.press('0')
  await card.getByRole('button', { name: 'Done' }).click()
  await expect(card).toHaveCount(0)
  const line = page.getByRole('listitem').filter({ hasText: 'Done: Ask Rosa.' })
  await line.getByRole('button', { name: 'More about this line' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Open again…' }).press('Enter')
  await page.getByRole('dialog', { name: 'For which day?' }).getByLabel('Day').press('Enter')
  await expect(card.getByText(/^Tomorrow, 0?9:30/)).toBeVisible()
  await expect(line).toHaveCount(0)
})
