import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mapWorld } from '../fixtures/mapWorld'
import { plantWorld } from '../fixtures/plantWorld'
import { personAt } from '../fixtures/world'
import { expect, test } from './fixtures'
import { Goodturn } from './openGoodturn'

const openMap = async ({ page }: Goodturn) => {
  await expect(async () => {
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('application', { name: 'Map of your people' })).toBeVisible()
  }).toPass()
}

const inBoth = async (sphere: Goodturn, name: string) => {
  for (const theme of ['light', 'dark'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.waitForTimeout(300)
    await sphere.screenshot(`${name} ${theme}`)
  }
}

test('the thread for today stands between two people, is put off, comes back, and opens their introduction', async () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-thread-'))
  const tables = mapWorld()
  tables.need.clear()
  await plantWorld(join(userFolder, 'data'), tables)
  const sphere = new Goodturn({ userFolder })
  const { page } = await sphere.open().then(() => sphere)
  try {
    const [asker, helper] = [personAt(4), personAt(30)] as [never, never]
    await sphere.execute('need.add', { personId: asker, words: 'a heliograph engraver' })
    await sphere.execute('person.edit', {
      id: helper,
      patch: { does: 'engraves heliographs for publishers' },
    })
    await openMap(sphere)
    const card = page.getByRole('region', { name: 'A thread for today' })
    await expect(card).toContainText('is looking for a heliograph engraver.')
    await inBoth(sphere, 'thread')
    await card.getByRole('button', { name: 'Not these two for now' }).click()
    await expect(card).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await card.getByRole('button', { name: 'Introduce them' }).focus()
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('complementary', { name: /^Introduce/ })
    await expect(drawer).toContainText('a heliograph engraver')
    await expect(card).toHaveCount(0)
    expect(sphere.complaints).toEqual([])
  } finally {
    await sphere.dispose()
    rmSync(userFolder, { recursive: true, force: true })
  }
})
