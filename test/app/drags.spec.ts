import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chance } from '../fixtures/chance'
import { mapWorld } from '../fixtures/mapWorld'
import { plantWorld } from '../fixtures/plantWorld'
import { sizes } from '../fixtures/world'
import { expect, test } from './fixtures'
import { openMap, resizeMap, type Place } from './onMap'
import { Goodturn } from './openGoodturn'

interface Standing extends Place {
  id: string
  name: string
}

/** Where everybody stands, once the map has come to rest. */
const everybody = async ({ page }: Goodturn): Promise<Standing[]> => {
  const read = () =>
    page.locator('[role=treeitem][data-x]').evaluateAll((rows) =>
      rows.map((row) => {
        const { dataset } = row as HTMLElement
        const name = row.querySelector('.strong')!.textContent
        return { id: dataset.person!, name, x: Number(dataset.x), y: Number(dataset.y) }
      }),
    )
  let all = await read()
  await expect
    .poll(async () => {
      const before = JSON.stringify(all)
      all = await read()
      return all.length > 0 && JSON.stringify(all) === before
    })
    .toBe(true)
  return all
}

/** Holds one over the other, where the field says what letting go would do. */
const hold = async ({ page }: Goodturn, one: Standing, other: Standing) => {
  await page.mouse.move(one.x, one.y)
  await page.mouse.down()
  await page.mouse.move((one.x + other.x) / 2, (one.y + other.y) / 2)
  await page.mouse.move(other.x, other.y)
  const says = `Introduce ${one.name} and ${other.name}`
  await expect(page.locator('.map-field')).toContainText(says, { timeout: 2000 })
}

const worlds = [
  { size: 'S', circles: { close: 12, known: 40, acquainted: 98 } },
  { size: 'M', circles: { close: 40, known: 120, acquainted: 240 } },
] as const

/** The fuller map in every run, the smaller one in the long run as well. */
const played = worlds.filter(({ size }) => size === 'M' || process.env.GOODTURN_LONG)

for (const { size, circles } of played)
  test(`[CARD-2 thirty ${size}] thirty people carried to another each reach the one that is meant, also in a window of another size and theme`, async () => {
    const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-drags-'))
    await plantWorld(join(userFolder, 'data'), mapWorld(sizes[size], circles))
    const sphere = new Goodturn({ userFolder })
    const from = chance(size === 'S' ? 7 : 11)
    const drags = async (times: number) => {
      const people = await everybody(sphere)
      for (let time = 0; time < times; time += 1) {
        const one = from.one(people)
        const other = from.one(people.filter(({ id }) => id !== one.id))
        await hold(sphere, one, other)
        await sphere.page.keyboard.press('Escape')
        await sphere.page.mouse.up()
        // No hand is so quick: what lay over the map for the last one is gone before the next is taken.
        await expect(sphere.page.locator('[data-chip], [data-lit]')).toHaveCount(0)
      }
    }
    try {
      await sphere.open()
      await openMap(sphere)
      await drags(10)
      await resizeMap(sphere, 1000, 700)
      await drags(10)
      await sphere.act('settings.write', { theme: 'dark' })
      await drags(10)
      expect(sphere.complaints).toEqual([])
    } finally {
      await sphere.dispose()
      rmSync(userFolder, { recursive: true, force: true })
    }
  })
