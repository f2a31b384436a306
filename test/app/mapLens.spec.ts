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
    await card.getByRole('button', { name: /^Ask .+ first/ }).focus()
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

test('[004-22 Private lens] one lens at a time says whom it shows and why; Private is off again whenever one comes back', async () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-lens-'))
  const tables = mapWorld()
  tables.private.clear()
  const needs = [...tables.need.values()].slice(0, 12)
  tables.need.clear()
  for (const [place, need] of needs.entries())
    tables.need.set(need.id, {
      ...need,
      personId: personAt(place < 9 ? place * 7 : 200 + place),
      stage: 'asked',
      betweenUs: false,
      restsUntil: undefined,
    } as never)
  await plantWorld(join(userFolder, 'data'), tables)
  const sphere = new Goodturn({ userFolder })
  const { page } = await sphere.open().then(() => sphere)
  try {
    for (const [place, value] of (['advocate', 'friendly', 'antiSponsor'] as const).entries())
      await sphere.execute('private.stand', {
        personId: personAt(place * 20 + 3) as never,
        value,
        reason: 'Said so',
      })
    await openMap(sphere)
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'Lens', exact: true }).click()
      await page.getByRole('menuitem', { name, exact: true }).click()
    }
    const strip = page.locator('.map-strip')
    await choose('Looking for')
    await expect(strip).toContainText('Twelve people are looking for something')
    await expect(
      page.getByRole('group', { name: 'Not on the map' }).getByRole('button'),
    ).toHaveCount(3)
    await expect(page.locator('.lens-reason').first()).toBeVisible()
    const rows = page.getByRole('tree').locator('[data-person]', { hasText: 'looking for' })
    await expect(rows).toHaveCount(9)
    await inBoth(sphere, 'lens looking for')
    await choose('Quiet')
    await expect(strip).toContainText(/quiet|spoken with/)
    await choose('Introduced')
    await expect(strip).toContainText('were put together by you')
    await inBoth(sphere, 'lens introduced')
    await choose('Private')
    await expect(strip).toContainText('Speaks well of me: 1, Friendly: 1, Strained: 1')
    await inBoth(sphere, 'lens private')
    await page.keyboard.press('Control+4')
    await openMap(sphere)
    await expect(strip).not.toContainText('Strained')
    await choose('New')
    await page.getByRole('application').focus()
    await page.keyboard.press('Escape')
    await expect(strip).toContainText('Drag one person onto another')
    expect(sphere.complaints).toEqual([])
  } finally {
    await sphere.dispose()
    rmSync(userFolder, { recursive: true, force: true })
  }
})

test('[002-03 several] two and three are selected by keys and by Shift and a click, with what they reach as a rule of thumb', async ({
  sphere,
}) => {
  const { page } = sphere
  await sphere.execute('person.addMany', { names: 'Ann Miller, Bob Silva', circle: 'close' })
  const { ids } = await sphere.execute('person.addMany', { names: 'Carla Haas', circle: 'known' })
  await sphere.execute('need.add', { personId: ids[0]!, words: 'a photographer' })
  await openMap(sphere)
  await page.getByRole('application').focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press(' ')
  const bar = page.getByRole('toolbar', { name: 'With the selected people' })
  await expect(bar).not.toContainText('rule of thumb')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.map-page > [aria-live]')).toHaveText(
    'Carla Haas, know well, looking for a photographer',
  )
  await page.keyboard.press(' ')
  await expect(bar).toContainText('2 people')
  await expect(bar).toContainText('at least 500 as a rule of thumb')
  await expect(bar.getByRole('button', { name: 'Introduce', exact: true })).toBeVisible()
  const other = page.getByRole('tree').locator('[data-person]:not([data-selected])')
  await expect(other).toHaveAttribute('data-x', /\d/)
  const { x, y } = await other.evaluate(({ dataset }: HTMLElement) => ({
    x: dataset.x,
    y: dataset.y,
  }))
  await page.keyboard.down('Shift')
  await page.mouse.click(Number(x), Number(y))
  await page.keyboard.up('Shift')
  await expect(bar).toContainText('3 people')
  await expect(bar).toContainText('at least 750 as a rule of thumb')
  await inBoth(sphere, 'map selection')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
})
