import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
    await page.waitForTimeout(600)
    for (const theme of ['light', 'dark'] as const) {
      await sphere.act('settings.write', { theme })
      await page.waitForTimeout(500)
      await test.info().attach(theme, { path: await sphere.screenshot(`map-groups-${theme}`) })
    }
    expect(sphere.complaints).toEqual([])
  } finally {
    await sphere.dispose()
    rmSync(userFolder, { recursive: true, force: true })
  }
})
