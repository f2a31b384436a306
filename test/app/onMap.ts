import { expect } from './fixtures'
import type { Goodturn } from './openGoodturn'

export interface Place {
  x: number
  y: number
}

export const openMap = async ({ page }: Goodturn): Promise<void> => {
  await expect(async () => {
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('application', { name: 'Map of your people' })).toBeVisible()
  }).toPass()
}

/** Somebody in the list of the map, which also says where they stand. */
export const row = ({ page }: Goodturn, name: string) =>
  page.getByRole('tree').locator('[data-person]', { hasText: name })

/** Where somebody stands on the page, once the map has come to rest. */
export const placeOf = async (sphere: Goodturn, name: string): Promise<Place> => {
  const read = () =>
    row(sphere, name).evaluate(({ dataset }: HTMLElement) => [dataset.x, dataset.y].join())
  await expect(row(sphere, name)).toHaveAttribute('data-x', /\d/)
  let last = ''
  await expect
    .poll(async () => {
      const before = last
      last = await read()
      return last === before
    })
    .toBe(true)
  const [x, y] = last.split(',').map(Number) as [number, number]
  return { x, y }
}

/** Takes hold of whoever stands at one place and holds them over the other. */
export const carry = async ({ page }: Goodturn, from: Place, to: Place): Promise<void> => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

export const drawer = ({ page }: Goodturn, name: RegExp | string) =>
  page.getByRole('complementary', { name })

/** The field over the map. */
export const field = ({ page }: Goodturn) =>
  page.getByRole('combobox', { name: /Who could help with|Introduce/ })

/** Makes the window another size, and waits until the people of the map stand where they then do. */
export const resizeMap = async (sphere: Goodturn, width: number, height: number): Promise<void> => {
  const first = sphere.page.locator('[role=treeitem][data-x]').first()
  const before = (await first.getAttribute('data-x')) ?? ''
  await sphere.app.evaluate(
    ({ BrowserWindow }, [wide, high]) =>
      BrowserWindow.getAllWindows()[0]!.setContentSize(wide!, high!),
    [width, height],
  )
  await expect(first).not.toHaveAttribute('data-x', before)
  const read = () => first.evaluate(({ dataset }: HTMLElement) => [dataset.x, dataset.y].join())
  let last = ''
  await expect
    .poll(
      async () => {
        const earlier = last
        last = await read()
        return last === earlier
      },
      { intervals: [300] },
    )
    .toBe(true)
}
