import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'

const inBoth = async (sphere: Goodturn, name: string, { isRead = false } = {}) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.waitForTimeout(300)
    if (isRead && theme === 'dark') expect(await serious(sphere), `${name} ${theme}`).toEqual([])
    await sphere.screenshot(`${name} ${theme}`)
  }
}

const openMatches = async ({ page }: Goodturn) => {
  const cards = page.getByRole('grid', { name: 'What people are looking for' })
  await expect(async () => {
    await page.keyboard.press('Control+5')
    await expect(cards).toBeFocused({ timeout: 1000 })
  }).toPass()
  return cards
}

test.use({ start: { needsMeanings: true } })

test('[000-15] needs are gone through by keyboard; whom one acts for leaves Put them together, and who is left out stays out', async ({
  sphere,
}) => {
  const { page } = sphere
  await sphere.execute('sample.begin', {})
  const cards = await openMatches(sphere)
  const chosen = page.locator('.match-card[aria-selected=true]')
  const people = page.getByRole('grid', { name: 'Who could help' })
  const side = page.getByRole('complementary', { name: 'Who could help' })
  const row = (name: string) => people.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(page.getByRole('complementary', { name: 'Nobody yet for' })).toBeVisible()

  await page.keyboard.press('Control+f')
  const find = page.getByRole('searchbox', { name: 'Find in these cards' })
  await expect(find).toBeFocused()
  await page.keyboard.type('divorce')
  await expect(page.locator('.match-card')).toHaveCount(1)
  await expect(find).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.match-card').nth(5)).toBeVisible()
  await cards.focus()
  await inBoth(sphere, 'matches unchosen')

  await page.keyboard.press('ArrowDown')
  await expect(chosen).toContainText('A bookkeeper two mornings a month')
  // Until its meaning is worked out the title says more than the offer.
  await expect(row('Dina Kaya')).toContainText('Can help with: The books of small shops', {
    timeout: 30_000,
  })
  await page.keyboard.press('j')
  await expect(chosen).not.toContainText('A bookkeeper')
  await page.keyboard.press('k')
  await expect(chosen).toContainText('A bookkeeper two mornings a month')
  await expect(side.getByRole('button', { name: 'Introduce' })).toBeVisible()

  await page.keyboard.press('a')
  await expect(side.getByRole('button', { name: 'Ask Rosa first' })).toBeVisible()
  await page.keyboard.press('a')
  await expect(side.getByRole('button', { name: 'Introduce' })).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(people).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(people.locator('[data-active]')).toContainText('Dina Kaya')
  await page.keyboard.press('x')
  await expect(row('Dina Kaya')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row('Dina Kaya')).toHaveCount(1)
  await row('Dina Kaya').click()
  await page.keyboard.press('x')
  await expect(row('Dina Kaya')).toHaveCount(0)
  await page.getByRole('button', { name: 'Say why' }).click()
  await page.getByLabel('For your eyes only').fill('They share a wall and do not speak')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await row('Faye Moss').click()
  await expect(people).toBeFocused()
  await page.keyboard.press(' ')
  await expect(row('Faye Moss')).toHaveAttribute('aria-selected', 'true')
  await inBoth(sphere, 'matches short list', { isRead: true })
  await page.getByRole('button', { name: 'Send the name' }).click()
  await expect(page.getByRole('dialog', { name: 'Names for Rosa Marsh' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('radio', { name: 'Can help with' }).click()
  const frank = (await sphere.people()).find(([, name]) => name === 'Frank Ito')!
  await sphere.execute('offer.add', { personId: frank[0] as never, words: 'Slate for any roof' })
  await expect(page.locator('.match-card').first()).toContainText('Slate for any roof')
  await page.keyboard.press('j')
  await expect(chosen).toContainText('Slate for any roof')
  const seekers = page.getByRole('grid', { name: 'Who is looking for it' })
  await expect(seekers).toContainText('Looking for someone for an old slate roof')
  await inBoth(sphere, 'matches offer')

  await page.getByRole('radio', { name: 'Put them together' }).click()
  const together = page.getByRole('grid', { name: 'Put them together' })
  const first = together.locator('.match-card').first()
  await expect(first).toContainText('A bookkeeper two mornings a month')
  await expect(first).toContainText('Faye Moss')
  await first.click()
  await expect(row('Faye Moss')).toBeVisible()
  await inBoth(sphere, 'matches together')
  await together.focus()
  await page.keyboard.press('Enter')
  await expect(people).toBeFocused()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('complementary', { name: 'Introduce Rosa and Faye' })
  await expect(drawer).toBeVisible()
  await sphere.execute('introduction.draft', await pairOf(sphere))
  await expect(together).not.toContainText('A bookkeeper two mornings a month')

  await sphere.reopen()
  await openMatches(sphere)
  await sphere.page.keyboard.press('ArrowDown')
  const again = sphere.page.getByRole('complementary', { name: 'Who could help' })
  await expect(again).toContainText('An introduction to Faye is under way')
  await expect(again.getByRole('heading', { name: 'A bookkeeper' })).toBeVisible()
  await expect(again).not.toContainText('Dina Kaya')
})

const pairOf = async (sphere: Goodturn) => {
  const slice = await sphere.view('together', { from: 0 })
  const { id, asker, helper } = slice.rows[0]!
  return { a: asker.id, b: helper.id, needId: id } as never
}
