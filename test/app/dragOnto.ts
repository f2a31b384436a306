import type { Page } from 'playwright/test'
import { expect } from './fixtures'

/** Where a person's node is on the page, as the list behind the map says, once the map has come to rest. */
const nodeOf = async (page: Page, name: string): Promise<{ x: number; y: number }> => {
  const row = page.getByRole('treeitem', { name: new RegExp(`^${name}`) })
  await expect(row).toHaveAttribute('data-x', /\d/)
  const read = () => row.evaluate(({ dataset }: HTMLElement) => [dataset.x, dataset.y].join())
  let last = ''
  await expect
    .poll(async () => {
      const before = last
      last = await read()
      return last === before
    })
    .toBe(true)
  const [x = 0, y = 0] = last.split(',').map(Number)
  return { x, y }
}

/** One drag with the mouse on the map: from one person onto another. */
export const dragOnto = async (page: Page, from: string, to: string): Promise<void> => {
  const [start, end] = [await nodeOf(page, from), await nodeOf(page, to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 8 })
  await page.mouse.move(end.x, end.y, { steps: 8 })
  await expect(page.getByText(`Introduce ${from} and ${to}`, { exact: true })).toBeVisible()
  await page.mouse.up()
}
