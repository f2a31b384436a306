import { expect, test } from './fixtures'
import { plantWorld } from '../fixtures/plantWorld'
import { world } from '../fixtures/world'
import { Goodturn } from './openGoodturn'
import { card, circles, openWall, people, press } from './placingWall'

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

test('a power cut in the middle keeps every pick and the page', async ({ sphere }) => {
  await openWall(sphere, 60)
  await press(sphere, '1', 'Space')
  await expect(card(sphere, 'Person 25')).toBeFocused()
  await press(sphere, '2', 'ArrowRight', '3')
  await expect.poll(() => circles(sphere)).toEqual([1, 1, 1, 57])
  await sphere.kill()
  await sphere.open()
  await sphere.page.evaluate(() => {
    location.hash = '/placing'
  })
  await expect(card(sphere, 'Person 25')).toHaveAccessibleName(/know well$/)
  await expect(card(sphere, 'Person 26')).toHaveAccessibleName(/know a little$/)
  await sphere.page.getByRole('button', { name: 'Undo this page' }).click()
  await expect.poll(() => circles(sphere), 'this page alone').toEqual([1, 0, 0, 59])
})

test('“Undo this page” is not offered when something else was done last', async ({ sphere }) => {
  await openWall(sphere, 5)
  const undoPage = sphere.page.getByRole('button', { name: 'Undo this page' })
  await press(sphere, '1')
  await expect(undoPage).toBeEnabled()
  await sphere.execute('person.add', { name: 'Ada Brandt' })
  await expect(undoPage).toBeDisabled()
  await sphere.undo()
  await expect(undoPage).toBeEnabled()
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

test('who comes to mind first is Close with Enter', async ({ sphere }) => {
  await sphere.execute('person.addMany', { names: people(30).join(), circle: 'unplaced' })
  await sphere.page.evaluate(() => {
    location.hash = '/placing'
  })
  const box = sphere.page.getByLabel('Who comes to mind first?')
  await expect(box).toBeFocused()
  await sphere.page.keyboard.type('Person 07')
  await press(sphere, 'Enter')
  await expect.poll(() => circles(sphere)).toEqual([1, 0, 0, 29])
  await sphere.screenshot('placing-first')
  await press(sphere, 'Enter')
  await expect(card(sphere, 'Person 01')).toBeFocused()
  await press(sphere, 'Escape')
  await expect(sphere.page.getByText('Not placed yet, 29')).toBeVisible()
})

test('of 1,800 people 150 are placed with at most 400 keys, over a power cut', async () => {
  test.setTimeout(150_000)
  const tables = world(1800)
  for (const [id, person] of tables.person) {
    const { placedAt: _placedAt, archivedAt: _archivedAt, ...rest } = person
    tables.person.set(id, { ...rest, circle: 'unplaced' })
  }
  const sphere = new Goodturn()
  await plantWorld(sphere.dataFolder, tables)
  await sphere.open()
  const open = async () => {
    await sphere.page.evaluate(() => {
      location.hash = '/placing'
    })
  }
  const waiting = async () => (await sphere.view('placing', {})).counts.unplaced
  const atFirst = await waiting()
  let keys = 0
  const strike = async (key: string) => {
    keys += 1
    await sphere.page.keyboard.press(key)
  }
  const focused = () => sphere.page.locator('.wall-card:focus')
  await open()
  await expect(sphere.page.getByLabel('Who comes to mind first?')).toBeFocused()
  await strike('Enter')
  let placed = 0
  for (let page = 0; placed < 150; page += 1) {
    await expect(focused()).toHaveAttribute('data-place', '0')
    for (let place = 0; place < 24 && placed < 150; place += 1) {
      if (place > 0) await strike('ArrowRight')
      await strike(String(1 + (place % 3)))
      placed += 1
      if (placed === 60) {
        await expect(focused()).toHaveAccessibleName(/know a little$/)
        const name = await focused().innerText()
        await sphere.kill()
        await sphere.open()
        expect(await waiting(), 'every pick').toBe(atFirst - 60)
        await open()
        await expect(focused()).toHaveAttribute('data-place', '0')
        for (let step = 0; step < place; step += 1) await strike('ArrowRight')
        expect(await focused().innerText(), 'the same page').toBe(name)
      }
    }
    if (placed < 150) {
      await expect(focused()).toHaveAttribute('data-mark', /./)
      await strike('Space')
      await expect(focused()).not.toHaveAttribute('data-mark', /./)
    }
  }
  await expect.poll(waiting).toBe(atFirst - 150)
  expect(keys).toBeLessThanOrEqual(400)
  await sphere.screenshot('placing-1800')
  await sphere.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await sphere.screenshot('placing-1800-dark')
  await sphere.dispose()
})
