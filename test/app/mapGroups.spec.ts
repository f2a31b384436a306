import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright/test'
import type { Tables } from '../../src/shared/store/tables'
import { mapWorld } from '../fixtures/mapWorld'
import { plantWorld } from '../fixtures/plantWorld'
import { personAt } from '../fixtures/world'
import { expect, test } from './fixtures'
import { Goodturn } from './openGoodturn'

/** 72 Close, 190 Know well and 700 Know a little: all rings are full. */
const fullWorld = (): Tables => {
  const world = mapWorld()
  for (let place = 0; place < 962; place += 1) {
    const id = personAt(place)
    const circle = place < 72 ? 'close' : place < 262 ? 'known' : 'acquainted'
    const person = world.person.get(id)!
    const tags = place % 5 === 0 && place < 262 ? ['Harbor Realty'] : person.tags
    world.person.set(id, { ...person, circle, tags })
  }
  return world
}

const openMap = async ({ page }: Goodturn) => {
  await expect(async () => {
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('application', { name: 'Map of your people' })).toBeVisible()
  }).toPass()
}

test('whoever has no room in a full ring is in a group at its edge, which opens by key and as a row', async () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-groups-'))
  await plantWorld(join(userFolder, 'data'), fullWorld())
  const sphere = new Goodturn({ userFolder })
  try {
    await sphere.open()
    const { page } = sphere
    await openMap(sphere)
    await expect(page.locator('[role=treeitem][data-person]')).toHaveCount(400)
    const list = page.getByRole('grid')
    const groupRow = (name: string) => page.locator(`[data-group="${name}"]`)
    const said = page.locator('p[aria-live=polite]')
    const placeOf = async (row: Locator): Promise<[number, number]> => {
      await expect(row).toHaveAttribute('data-x', /\d/)
      const [x, y] = await Promise.all([row.getAttribute('data-x'), row.getAttribute('data-y')])
      return [Number(x), Number(y)]
    }
    await expect(page.getByText(/more in People/)).toHaveCount(0)
    for (const theme of ['dark', 'light'] as const) {
      await sphere.act('settings.write', { theme })
      await page.waitForTimeout(250)
      await sphere.screenshot(`map-groups-${theme}`)
    }

    const harbor = groupRow('known label harbor realty')
    await page.mouse.move(...(await placeOf(harbor)))
    await expect(page.locator('.map-label-card')).toContainText('Harbor Realty')
    await page.mouse.click(...(await placeOf(harbor)))
    await expect(list).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(150)
    await sphere.screenshot('map-group-open-light')
    await sphere.act('settings.write', { theme: 'dark' })
    await page.waitForTimeout(150)
    await sphere.screenshot('map-group-open-dark')
    await sphere.act('settings.write', { theme: 'light' })
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)

    // The keys stand on the group; arrows leave it for a person and come back to it.
    await expect(page.getByRole('application', { name: 'Map of your people' })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(said).toContainText('know well')
    await expect(said).not.toContainText('Harbor Realty')
    await page.keyboard.press('ArrowDown')
    await expect(said).toContainText('Harbor Realty, 16 people, know well')
    await page.keyboard.press('Enter')
    await expect(list).toBeFocused()
    await page.keyboard.type('jeff')
    await expect(list.getByRole('row')).toHaveText(['JBJeffrey BrooksAccountant'])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Jeffrey Brooks' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('application', { name: 'Map of your people' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(list).toBeFocused()
    const first = list.getByRole('row').nth(0)
    const name = (await first.locator('.strong').textContent())!
    await page.keyboard.press('i')
    await expect(list).toHaveCount(0)
    await expect(said).toContainText(`Introduce ${name} to whom?`)
    await page.keyboard.press('Escape')

    // Somebody held over a group for a while may be dropped on a person of it.
    const someone = page.locator('[data-person]').nth(3)
    await page.mouse.move(...(await placeOf(someone)))
    await page.mouse.down()
    await page.mouse.move(...(await placeOf(harbor)), { steps: 5 })
    await expect(list).toBeVisible()
    const target = list.getByRole('row').nth(2)
    const other = (await target.locator('.strong').textContent())!
    const box = (await target.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
    await page.waitForTimeout(150)
    await sphere.screenshot('map-group-carry')
    await page.mouse.up()
    const [given] = other.split(' ')
    await expect(page.getByRole('complementary')).toHaveAccessibleName(
      new RegExp(`^Introduce .+ and ${given}`),
    )
    await expect(list).toHaveCount(0)
    await page.keyboard.press('Escape')

    await page.keyboard.press('l')
    await harbor.click()
    await expect(harbor).toHaveAttribute('aria-expanded', 'true')
    await expect(page.locator('[aria-level="3"]')).not.toHaveCount(0)
    await sphere.screenshot('map-groups-list')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await expect(harbor).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(page.locator('[aria-level="3"]')).toHaveCount(0)
    expect(sphere.complaints).toEqual([])
  } finally {
    await sphere.dispose()
    rmSync(userFolder, { recursive: true, force: true })
  }
})
