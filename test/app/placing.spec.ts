import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'

const people = (howMany: number) =>
  Array.from({ length: howMany }, (_, place) => `Person ${String(place + 1).padStart(2, '0')}`)

const openWall = async (sphere: Goodturn, howMany: number) => {
  await sphere.execute('person.addMany', { names: people(howMany).join(), circle: 'unplaced' })
  const start = sphere.page.getByRole('button', { name: 'Place some' }).first()
  await expect(async () => {
    await sphere.page.keyboard.press('Control+2')
    await expect(start).toBeVisible()
  }).toPass()
  await start.click()
  await expect(card(sphere, 'Person 01')).toBeFocused()
}

const card = ({ page }: Goodturn, name: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${name}\\b`) })

const press = async ({ page }: Goodturn, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

const circles = async (sphere: Goodturn) => {
  const { close, known, acquainted, unplaced } = (await sphere.view('placing', {})).counts
  return [close, known, acquainted, unplaced]
}

test('24 people are placed by keys alone, each at once', async ({ sphere }) => {
  await openWall(sphere, 30)
  for (let line = 0; line < 8; line += 1) {
    await press(sphere, '1', 'ArrowRight', '2', 'ArrowRight', '3')
    await expect(
      card(sphere, `Person ${String(line * 3 + 3).padStart(2, '0')}`),
    ).toHaveAccessibleName(/know a little$/)
    await press(sphere, 'ArrowLeft', 'ArrowLeft', 'ArrowDown')
  }
  expect(await circles(sphere)).toEqual([8, 8, 8, 6])
  await sphere.screenshot('placing')
  await press(sphere, 'Space')
  await expect(card(sphere, 'Person 25')).toBeFocused()
  await press(sphere, '1')
  await expect.poll(() => circles(sphere)).toEqual([9, 8, 8, 5])
  await sphere.kill()
  await sphere.open()
  expect(await circles(sphere), 'after a power cut').toEqual([9, 8, 8, 5])
})

test('a page is one step of Undo', async ({ sphere }) => {
  await openWall(sphere, 30)
  await press(sphere, '1', 'ArrowRight', '2', 'ArrowRight', 'x')
  await expect(card(sphere, 'Person 03')).toHaveAccessibleName(/leave out$/)
  await press(sphere, 'Space')
  await expect(card(sphere, 'Person 25')).toBeFocused()
  await press(sphere, '3', 'ArrowRight', '3')
  await expect.poll(() => circles(sphere)).toEqual([1, 1, 2, 25])
  const undoPage = sphere.page.getByRole('button', { name: 'Undo this page' })
  await undoPage.click()
  await expect.poll(() => circles(sphere)).toEqual([1, 1, 0, 27])
  await expect(undoPage).toBeDisabled()
  await sphere.undo()
  expect(await circles(sphere), 'the page before').toEqual([0, 0, 0, 30])
})

test('a click paints, a second one takes the paint off, X leaves out, 0 clears', async ({
  sphere,
}) => {
  await openWall(sphere, 5)
  const { page } = sphere
  await page.getByRole('button', { name: 'Know a little' }).click()
  await card(sphere, 'Person 02').click()
  await card(sphere, 'Person 04').click()
  await expect.poll(() => circles(sphere)).toEqual([0, 0, 2, 3])
  await card(sphere, 'Person 04').click()
  await expect.poll(() => circles(sphere)).toEqual([0, 0, 1, 4])
  await press(sphere, 'x')
  await expect.poll(() => circles(sphere)).toEqual([0, 0, 1, 3])
  await press(sphere, '0')
  await expect.poll(() => circles(sphere)).toEqual([0, 0, 1, 4])
  await press(sphere, 'x')
  await expect(card(sphere, 'Person 04')).toHaveAccessibleName(/leave out$/)
  await press(sphere, '1')
  await expect.poll(() => circles(sphere)).toEqual([1, 0, 1, 3])
})

test('after two pages without a pick it asks whether to stop', async ({ sphere }) => {
  await openWall(sphere, 80)
  await press(sphere, 'Space')
  await expect(card(sphere, 'Person 25')).toBeFocused()
  await press(sphere, 'Space')
  const question = sphere.page.getByText('Nobody on the last two pages. Stop here?')
  await expect(question).toBeVisible()
  await sphere.page.getByRole('button', { name: 'Go on' }).click()
  await expect(card(sphere, 'Person 49')).toBeFocused()
  await press(sphere, 'Space')
  await expect(card(sphere, 'Person 73')).toBeFocused()
  await press(sphere, 'Space')
  await expect(question).toBeVisible()
  await sphere.page.getByRole('button', { name: 'Stop' }).click()
  await expect(sphere.page.getByText('Not placed yet, 80')).toBeVisible()
})

test('one goes on where one left off, and the end says so', async ({ sphere }) => {
  await openWall(sphere, 26)
  const { page } = sphere
  await press(sphere, '1', 'Space')
  await expect(card(sphere, 'Person 25')).toBeFocused()
  await page.getByRole('button', { name: 'Done for now' }).click()
  await page.getByRole('button', { name: 'Place some' }).click()
  await expect(card(sphere, 'Person 25')).toBeFocused()
  await press(sphere, '2', 'Space')
  await expect(page.getByText(/^That was everyone. 24 are not placed yet/)).toBeVisible()
  await page.getByRole('button', { name: 'Look through them again' }).click()
  await expect(card(sphere, 'Person 02')).toBeFocused()
})

test('when nobody waits, everyone has a place', async ({ sphere }) => {
  await openWall(sphere, 2)
  await press(sphere, '1', 'ArrowRight', '2', 'Space')
  await expect(sphere.page.getByText('Everyone has a place.')).toBeVisible()
  await sphere.page.getByRole('button', { name: 'To the map' }).click()
  await expect(sphere.page.getByRole('treeitem', { name: /^Person 01\b.*close$/ })).toBeAttached()
})
