import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'

const inBoth = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.waitForTimeout(300)
    await sphere.screenshot(`${name} ${theme}`)
  }
}

test('look', async ({ sphere }) => {
  const { page } = sphere
  await sphere.execute('sample.begin', {})
  await page.keyboard.press('Control+5')
  const cards = page.getByRole('grid', { name: 'What people are looking for' })
  await expect(cards).toBeFocused()
  await inBoth(sphere, 'matches none')
  await page.keyboard.press('ArrowDown')
  await page.waitForTimeout(500)
  await page.keyboard.press('Enter')
  await inBoth(sphere, 'matches need')
  await page.keyboard.press('Escape')
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(500)
  await inBoth(sphere, 'matches need 2')
  await page.getByRole('radio', { name: 'Put them together' }).click()
  await page.waitForTimeout(500)
  await page.keyboard.press('j')
  await page.waitForTimeout(500)
  await inBoth(sphere, 'matches together')
  await page.getByRole('radio', { name: 'Can help with' }).click()
  await page.waitForTimeout(500)
  await page.keyboard.press('j')
  await page.waitForTimeout(500)
  await inBoth(sphere, 'matches offers')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.waitForTimeout(300)
  await sphere.screenshot('matches menu')
})
