import { expect } from './fixtures'
import type { Goodturn } from './openGoodturn'

export const people = (howMany: number) =>
  Array.from({ length: howMany }, (_, place) => `Person ${String(place + 1).padStart(2, '0')}`)

/** Brings people in who have no place, and opens the wall as a user would. */
export const openWall = async (sphere: Goodturn, howMany: number) => {
  await sphere.execute('person.addMany', { names: people(howMany).join(), circle: 'unplaced' })
  const start = sphere.page.getByRole('button', { name: 'Place some' }).first()
  await expect(async () => {
    await sphere.page.keyboard.press('Control+2')
    await expect(start).toBeVisible()
  }).toPass()
  await start.click()
  await expect(sphere.page.getByLabel('Who comes to mind first?')).toBeFocused()
  await sphere.page.keyboard.press('Enter')
  await expect(card(sphere, 'Person 01')).toBeFocused()
}

/** Somebody on a wall. */
export const card = ({ page }: Goodturn, name: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${name}\\b`) })

export const press = async ({ page }: Goodturn, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** How many are Close, Know well, Know a little and not placed. */
export const circles = async (sphere: Goodturn) => {
  const { close, known, acquainted, unplaced } = (await sphere.view('placing', {})).counts
  return [close, known, acquainted, unplaced]
}
