import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { setClock } from './mainClock'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { sharedSphere } from './sharedSphere'

const day = '2026-11-19'

/** Days from that Thursday to the real today, by which the clocks are turned. */
const daysAgo = () =>
  Math.round((new Date().setHours(12, 0, 0, 0) - new Date(2026, 10, 19, 12).getTime()) / 86_400_000)

/** Both clocks, of main and of the window, at an hour of that Thursday or of days after it. */
const itIs = async (sphere: Goodturn, hour: string, daysLater = 0) => {
  await setClock(sphere, hour, daysAgo() - daysLater)
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  await sphere.page.clock.setFixedTime(new Date(2026, 10, 19 + daysLater, hours, minutes))
}

const inBothThemes = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(150)
    await sphere.screenshot(`${name}-${theme}`)
    expect(await serious(sphere), theme).toEqual([])
  }
}

const people = [
  { name: 'Grace Goto', does: 'nurse', circle: 'close' },
  { name: 'Frank Ito', does: 'roofer', circle: 'close' },
  { name: 'Rosa Marsh', does: 'bakery owner', circle: 'known' },
  { name: 'Tara Patel', does: 'school principal', circle: 'known' },
  { name: 'Carl Meyer', does: 'neighbour', circle: 'acquainted' },
  { name: 'Carla Hansen', does: 'family lawyer', circle: 'acquainted' },
  { name: 'Ana Moreno', does: 'mortgage broker', circle: 'known' },
  { name: 'Dina Kaya', does: 'bookkeeper', circle: 'known' },
] as const

const open = sharedSphere({
  prepare: async (sphere) => {
    await itIs(sphere, '14:00')
    for (const person of people) await sphere.execute('person.add', { ...person })
  },
})

const line = (page: Page) =>
  page.getByRole('main').getByRole('textbox').or(page.getByRole('combobox'))

test('an evening of six people', async () => {
  const sphere = open()
  const { page } = sphere
  const { keyboard } = page
  await page.evaluate(() => (location.hash = '/tonight'))
  await expect(page.getByRole('button', { name: 'Start early' })).toBeFocused()
  await inBothThemes(sphere, 'tonight-early')
  await keyboard.press('Enter')
  await expect(page.getByRole('combobox')).toBeFocused()
  await keyboard.type('gra')
  await expect(page.getByRole('status').getByText('Grace Goto')).toBeVisible()
  await keyboard.press('Enter')
  await keyboard.type('fr')
  await keyboard.press('Enter')
  await keyboard.type('car')
  await keyboard.press('Enter')
  await expect(page.getByRole('option')).toHaveText([/Carl Meyer/, /Carla Hansen/, /Add/])
  await inBothThemes(sphere, 'tonight-who')
  await keyboard.press('Enter')
  await keyboard.type('ros, tara, Hugo Novak')
  await keyboard.press('Enter')
  await expect(page.locator('.tonight-who-row')).toHaveCount(6)
  await inBothThemes(sphere, 'tonight-who-six')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'What came up with Grace Goto?' })).toBeVisible()
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What came up with Rosa Marsh?' })).toBeVisible()
  await keyboard.type('coffee at the shop, her son starts school in March')
  await keyboard.press('Enter')
  await keyboard.type('needs a bookkeeper two mornings a month')
  await page.waitForTimeout(500)
  await inBothThemes(sphere, 'tonight-typing')
  await keyboard.press('Enter')
  await page.waitForTimeout(500)
  await inBothThemes(sphere, 'tonight-need')
  await keyboard.type('call tomorrow')
  await keyboard.press('Enter')
  await page.waitForTimeout(300)
  await inBothThemes(sphere, 'tonight-lines')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What do they do' })).toBeVisible()
  await inBothThemes(sphere, 'tonight-new')
  expect(day).toBeTruthy()
  expect(line).toBeTruthy()
})
