import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { noCorpus } from '../shared/exchange/corpus'
import { dragOnto } from './dragOnto'
import { dropFiles, realFile } from './dropFiles'
import { expect, test } from './fixtures'
import { catchOpened, clipboard } from './introduceTwo'
import type { Goodturn } from './openGoodturn'

const doug = 'Doug White'
const grace = 'Grace Lee'

const bringIn = async (page: Page): Promise<void> => {
  await dropFiles(
    page,
    realFile('vcard/ez-vcard__gmail-list.vcf'),
    realFile('linkedin-csv/linkedin-network-intelligence__Connections.csv'),
  )
  await expect(page.getByRole('button', { name: 'Bring in 13 people' })).toBeVisible()
}

const card = (page: Page, name: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${name}`) })

const drawerOf = (page: Page) => page.getByRole('complementary', { name: /^Introduce/ })

const jointMessage = [
  'Doug, Grace, I would like you two to know each other.',
  'Doug is at dwhite@gmail.com, Grace at grace.lee@meta.com.',
]

/** Saving a mail puts it here, without asking where. */
const saveTo = (sphere: Goodturn, file: string) =>
  sphere.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)

/** What a reader of the saved mail sees. */
const bodyOfMail = (file: string): string => {
  const [head = '', body = ''] = readFileSync(file, 'utf8').split(/\r\n\r\n([^]*)/)
  expect(head).toMatch(/^To: dwhite@gmail\.com,\r\n grace\.lee@meta\.com\r$/m)
  return body.replace(/=\r\n/g, '').replace(/\r\n/g, '\n').trimEnd()
}

/** What the mail program is handed, once the system was asked to open it. */
const bodyHandedOver = async (opened: () => Promise<string[]>): Promise<string> => {
  await expect.poll(opened).toHaveLength(1)
  const [url = ''] = await opened()
  expect(url).toMatch(
    /^mailto:dwhite@gmail\.com,grace\.lee@meta\.com\?subject=Doug%2C%20meet%20Grace&/,
  )
  return decodeURIComponent(url.replace(/^[^]*&body=/, '')).replace(/\r\n/g, '\n')
}

/** Takes back everything that was done, one step at a time, and tells how many steps it took. */
const undoAll = async (sphere: Goodturn): Promise<number> => {
  for (let steps = 0; ; steps += 1) {
    const reply = await sphere.page.evaluate(() => window.goodturn.undo())
    if (!reply.ok) {
      expect(reply.code).toBe('nothing')
      return steps
    }
  }
}

const isEmpty = async (sphere: Goodturn) => {
  expect(await sphere.people()).toEqual([])
  expect(await sphere.view('sphere', {})).toMatchObject({ people: [], ties: [] })
}

test('[CARD-2 drag] from two real files to a joint message with the mouse, and back to nobody', async ({
  sphere,
}) => {
  test.skip(noCorpus !== null, noCorpus ?? '')
  const { page } = sphere
  await bringIn(page)
  await page.getByRole('button', { name: 'Bring in 13 people' }).click()
  await page.getByRole('button', { name: 'Place people' }).click()
  await page.getByRole('button', { name: 'Next' }).click()

  await page.getByRole('button', { name: /Close$/ }).click()
  await card(page, doug).click()
  await page.getByRole('button', { name: /Know well$/ }).click()
  await card(page, grace).click()
  await page.getByRole('button', { name: /Know a little$/ }).click()
  await card(page, 'Alice Johnson').click()
  await expect(page.getByText('3 placed, 10 not placed yet')).toBeVisible()
  await page.getByRole('button', { name: 'Done for now' }).click()

  await expect(page.getByText('Not placed yet, 10')).toBeVisible()
  await dragOnto(page, doug, grace)
  const drawer = drawerOf(page)
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText('Introduce Doug and Grace')
  await expect(drawer.getByRole('button', { name: 'Copy', exact: true })).toBeDisabled()
  for (const name of ['Doug', 'Grace'])
    await drawer
      .getByRole('region', { name, exact: true })
      .getByRole('radio', { name: 'Said yes' })
      .click()
  await drawer.getByRole('textbox', { name: 'For Doug' }).fill('Grace leads a team of engineers')
  await drawer.getByRole('textbox', { name: 'For Grace' }).fill('Doug knows every builder in town')
  await sphere.screenshot('main job, drawer')
  await drawer.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied, with how to reach both.')).toBeVisible()
  const copied = await clipboard(sphere)
  for (const words of [
    ...jointMessage,
    'Grace leads a team of engineers',
    'Doug knows every builder in town',
  ])
    expect(copied).toContain(words)

  const file = join(sphere.userFolder, 'doug and grace.eml')
  await saveTo(sphere, file)
  await drawer.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Save .eml' }).click()
  await expect(page.getByText('Saved as a mail.')).toBeVisible()
  expect(bodyOfMail(file)).toBe(copied)
  const opened = await catchOpened(sphere)
  await drawer.getByRole('button', { name: 'E-mail both' }).click()
  expect(await bodyHandedOver(opened)).toBe(copied)

  const steps = await undoAll(sphere)
  expect(steps).toBeGreaterThanOrEqual(6)
  await isEmpty(sphere)
  await expect(drawer.getByText('One of the two is no longer in Goodturn.')).toBeVisible()
})

test('[CARD-2 keyboard] the same by keyboard alone, and each step is taken back by Ctrl+Z', async ({
  sphere,
}) => {
  test.skip(noCorpus !== null, noCorpus ?? '')
  const { page } = sphere
  const { keyboard } = page
  await bringIn(page)
  await keyboard.press('Enter')
  await expect(page.getByText('Brought in 13 people')).toBeVisible()
  await keyboard.press('Control+k')
  await keyboard.type('place people')
  await keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Who comes to mind first?' })).toBeFocused()
  await keyboard.press('Enter')

  const focusOn = async (name: string) => {
    const focused = page.locator('[role=gridcell]:focus')
    await expect(focused).toBeVisible()
    await keyboard.press('Home')
    for (let moved = 0; moved < 24; moved += 1) {
      if ((await focused.innerText()).startsWith(name)) return
      await keyboard.press('ArrowRight')
    }
    throw new Error(`${name} is not on the wall`)
  }
  await focusOn(doug)
  await keyboard.press('1')
  await focusOn(grace)
  await keyboard.press('2')
  await expect(page.getByText('2 placed, 11 not placed yet')).toBeVisible()

  await keyboard.press('Control+2')
  const map = page.getByRole('application', { name: 'Map of your people' })
  await expect(map).toBeVisible()
  await expect.poll(() => tabTo(page, map)).toBe(true)
  await keyboard.press('PageDown')
  await keyboard.press('i')
  await keyboard.type('Grace')
  await keyboard.press('Enter')
  const drawer = drawerOf(page)
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText('Introduce Doug and Grace')
  for (const name of ['Doug', 'Grace']) {
    const yes = drawer.getByRole('region', { name, exact: true }).getByRole('radio', {
      name: 'Said yes',
    })
    await expect.poll(() => tabTo(page, yes)).toBe(true)
    await keyboard.press('Space')
    await expect(yes).toBeChecked()
  }
  for (const name of ['Doug', 'Grace']) {
    const why = drawer.getByRole('textbox', { name: `For ${name}` })
    await expect.poll(() => tabTo(page, why)).toBe(true)
    await keyboard.type(`Good for ${name}`)
  }
  const pressed = async (name: string) => {
    const button = drawer.getByRole('button', { name, exact: true })
    await expect.poll(() => tabTo(page, button)).toBe(true)
    await keyboard.press('Enter')
  }
  const opened = await catchOpened(sphere)
  await pressed('E-mail both')
  const handedOver = await bodyHandedOver(opened)
  await pressed('Copy')
  await expect(page.getByText('Copied, with how to reach both.')).toBeVisible()
  const copied = await clipboard(sphere)
  for (const words of [...jointMessage, 'Good for Doug', 'Good for Grace'])
    expect(copied).toContain(words)
  expect(handedOver).toBe(copied)
  const file = join(sphere.userFolder, 'by keys.eml')
  await saveTo(sphere, file)
  await pressed('More')
  await keyboard.type('Save')
  await expect(page.getByRole('menuitem', { name: 'Save .eml' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByText('Saved as a mail.')).toBeVisible()
  expect(bodyOfMail(file)).toBe(copied)

  await keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  for (let steps = 0; (await sphere.people()).length > 0; steps += 1) {
    if (steps > 20) throw new Error('Ctrl+Z does not come to an end')
    await keyboard.press('Control+z')
    await page.waitForTimeout(150)
  }
  await isEmpty(sphere)
})

/** Presses Tab until something has the keys, at most once round the page. */
const tabTo = async (page: Page, target: ReturnType<Page['locator']>): Promise<boolean> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((it) => it === document.activeElement)) return true
    await page.keyboard.press('Tab')
  }
  return false
}
