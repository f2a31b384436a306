import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mapWorld } from '../fixtures/mapWorld'
import { plantWorld } from '../fixtures/plantWorld'
import { expect, test } from './fixtures'
import { carry, drawer, field, openMap, placeOf, row, type Place } from './onMap'
import { Goodturn } from './openGoodturn'

test.use({ mayBeUsed: true })

/** Adds people where they stand, and opens the map. */
const withPeople = async (sphere: Goodturn, close: string, known = '') => {
  await sphere.execute('person.addMany', { names: close, circle: 'close' })
  if (known) await sphere.execute('person.addMany', { names: known, circle: 'known' })
  await openMap(sphere)
}

const drag = (sphere: Goodturn, name: string) => ({
  to: async (place: Place) => {
    await carry(sphere, await placeOf(sphere, name), place)
    await sphere.page.mouse.up()
  },
})

const lastDone = (sphere: Goodturn) =>
  sphere.app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('edit.undo')!.label)

/** Whether there is time. */
const isLong = Boolean(process.env['GOODTURN_LONG'] ?? process.env['GOODTURN_PICTURES'])

test('[CARD-2 drag] dragging Ann onto Bob opens an introduction of the two beside the map', async ({
  sphere,
}) => {
  await withPeople(sphere, 'Ann Miller, Bob Silva, Carla Haas')
  const bob = await placeOf(sphere, 'Bob Silva')
  await carry(sphere, await placeOf(sphere, 'Ann Miller'), { x: bob.x + 15, y: bob.y - 15 })
  await expect(sphere.page.getByText('Introduce Ann Miller and Bob Silva')).toBeVisible()
  await sphere.page.mouse.up()
  await expect(drawer(sphere, /^Introduce Ann.* and Bob/)).toBeVisible()
  const view = sphere.page.getByRole('application')
  const side = await drawer(sphere, /^Introduce/).boundingBox()
  const map = await view.boundingBox()
  expect(map!.x + map!.width, 'the map makes room').toBeLessThanOrEqual(side!.x)
  for (const name of ['Ann Miller', 'Bob Silva']) {
    const { x, y } = await placeOf(sphere, name)
    expect(x > map!.x && x < side!.x && y > map!.y && y < map!.y + map!.height).toBe(true)
    await expect(view.locator('.map-label-name', { hasText: name })).toBeVisible()
  }
})

test('[CARD-2 no record] Esc, empty space and Esc in the drawer leave nothing behind', async ({
  sphere,
}) => {
  await withPeople(sphere, 'Ann Miller, Bob Silva, Carla Haas')
  const before = 'Undo add Ann Miller, Bob Silva and Carla Haas'
  await expect.poll(() => lastDone(sphere)).toBe(before)
  const [ann, bob] = [await placeOf(sphere, 'Ann Miller'), await placeOf(sphere, 'Bob Silva')]
  await carry(sphere, ann, bob)
  await sphere.page.keyboard.press('Escape')
  await expect(field(sphere)).toBeVisible()
  await sphere.page.mouse.up()
  await drag(sphere, 'Ann Miller').to({ x: 260, y: 120 })
  await expect(drawer(sphere, /Introduce|Ann/)).toHaveCount(0)
  await drag(sphere, 'Ann Miller').to(bob)
  await expect(drawer(sphere, /^Introduce/)).toBeVisible()
  await sphere.page.keyboard.press('Escape')
  await expect(drawer(sphere, /^Introduce/)).toHaveCount(0)
  expect(await lastDone(sphere)).toBe(before)
})

test('[CARD-2 keys] by keyboard alone: choose Ann, I, pick Bob', async ({ sphere }) => {
  await withPeople(sphere, 'Ann Miller', 'Bob Silva')
  const { page } = sphere
  await page.getByRole('application').focus()
  await page.keyboard.press('PageDown')
  await expect(page.locator('[aria-live]')).toContainText(['Ann Miller, close'])
  await page.keyboard.press('i')
  await expect(field(sphere)).toHaveAccessibleName('Introduce Ann Miller and')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Enter')
  await expect(drawer(sphere, /^Introduce Ann.* and Bob/)).toBeVisible()
})

test('[CARD-2 name] the second is also picked by name, and Esc gives it up', async ({ sphere }) => {
  await withPeople(sphere, 'Ann Miller', 'Bob Silva, Carla Haas')
  const { page } = sphere
  await page.getByRole('application').focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('i')
  await page.keyboard.press('Escape')
  await expect(field(sphere)).toHaveAttribute('placeholder', 'Who could help with …')
  await page.keyboard.press('i')
  await page.keyboard.press('/')
  await page.keyboard.type('carl')
  await page.keyboard.press('Enter')
  await expect(drawer(sphere, /^Introduce Ann.* and Carla/)).toBeVisible()
})

test('who asked not to be introduced is not', async ({ sphere }) => {
  const { id } = await sphere.execute('person.add', { name: 'Ben Noon', circle: 'close' })
  await sphere.execute('person.edit', { id, patch: { askedNotToBe: true } } as never)
  await withPeople(sphere, 'Ann Miller')
  await drag(sphere, 'Ann Miller').to(await placeOf(sphere, 'Ben Noon'))
  await expect(sphere.page.getByText('Ben Noon asked not to be introduced for now.')).toBeVisible()
  await expect(drawer(sphere, /^Introduce/)).toHaveCount(0)
})

test('a click opens the person, also after the drawer has moved the map', async ({ sphere }) => {
  await withPeople(sphere, 'Ann Miller, Bob Silva', 'Carla Haas')
  for (const name of ['Ann Miller', 'Carla Haas', 'Bob Silva']) {
    const { x, y } = await placeOf(sphere, name)
    await sphere.page.mouse.click(x, y)
    await expect(drawer(sphere, name)).toBeVisible()
  }
})

test('dropping somebody on the name of a ring places them there, with Undo', async ({ sphere }) => {
  await withPeople(sphere, 'Ann Miller, Bob Silva')
  const view = await sphere.page.getByRole('application').boundingBox()
  const name = await sphere.page.locator('.map-ring-name', { hasText: 'Know well' }).boundingBox()
  expect(name!.x).toBeGreaterThan(view!.x)
  await drag(sphere, 'Ann Miller').to({
    x: name!.x + name!.width / 2,
    y: name!.y + name!.height / 2,
  })
  await expect(row(sphere, 'Ann Miller')).toHaveAccessibleName(/know well$/)
  await sphere.page.getByRole('button', { name: 'Undo' }).click()
  await expect(row(sphere, 'Ann Miller')).toHaveAccessibleName(/close$/)
})

test('the list shows the same people under the same keys', async ({ sphere }) => {
  await withPeople(sphere, 'Ann Miller', 'Bob Silva')
  const { page } = sphere
  await page.getByRole('application').focus()
  await page.keyboard.press('l')
  await expect(page.getByRole('application')).toHaveCount(0)
  await expect(row(sphere, 'Ann Miller')).toBeFocused()
  await page.keyboard.press('i')
  await page.keyboard.press('ArrowDown')
  await expect(row(sphere, 'Bob Silva')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(drawer(sphere, /^Introduce Ann.* and Bob/)).toBeVisible()
})

test.describe(() => {
  // Where one looked last is kept beyond the people.
  test.use({ mayBeUsed: false })

  test('one looks where one looked before, and one click shows everyone again', async ({
    sphere,
  }) => {
    await withPeople(sphere, 'Ann Miller, Bob Silva')
    const before = await placeOf(sphere, 'Ann Miller')
    await sphere.page.mouse.move(400, 300)
    for (let turn = 0; turn < 3; turn += 1) await sphere.page.mouse.wheel(0, -400)
    const near = await placeOf(sphere, 'Ann Miller')
    expect(Math.hypot(near.x - before.x, near.y - before.y)).toBeGreaterThan(20)
    await expect
      .poll(async () => (await sphere.act('settings.read', {})).camera?.zoom)
      .toBeGreaterThan(1.1)
    await sphere.reopen()
    await openMap(sphere)
    const again = await placeOf(sphere, 'Ann Miller')
    expect(Math.hypot(near.x - again.x, near.y - again.y)).toBeLessThan(2)
    await sphere.page.getByRole('button', { name: 'Show everyone' }).click()
    await expect(sphere.page.getByRole('button', { name: 'Show everyone' })).toHaveCount(0)
    const home = await placeOf(sphere, 'Ann Miller')
    expect(Math.hypot(home.x - before.x, home.y - before.y)).toBeLessThan(2)
  })
})

test('the canvas follows the theme', async ({ sphere }) => {
  await withPeople(sphere, 'Ann Miller')
  const youColour = () =>
    sphere.page.evaluate(() => {
      const colours = [...document.querySelectorAll<HTMLCanvasElement>('.map-box canvas')].map(
        (canvas) => {
          const [x, y] = [canvas.width / 2, canvas.height / 2 + canvas.height * 0.023]
          return [...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data].join()
        },
      )
      return colours.find((colour) => !colour.endsWith(',0'))
    })
  await sphere.act('settings.write', { theme: 'light' })
  await expect.poll(youColour).toBe('43,102,87,255')
  await sphere.act('settings.write', { theme: 'dark' })
  await expect.poll(youColour).toBe('124,196,174,255')
})

test('an empty map shows You alone and one way to begin', async ({ sphere }) => {
  await openMap(sphere)
  const { page } = sphere
  await expect(page.getByText('Start with five people you spoke to this month.')).toBeVisible()
  await page.getByRole('button', { name: 'Write their names' }).click()
  await expect(page).toHaveURL(/#\/people$/)
  await sphere.execute('person.addMany', { names: 'Ann, Ben', circle: 'unplaced' })
  await openMap(sphere)
  await expect(page.getByText('Not placed yet, 2')).toBeVisible()
  await page.getByRole('button', { name: 'Place some' }).first().click()
  await expect(page).toHaveURL(/#\/placing$/)
})

test('150 placed of 1,800 are a calm picture, light and dark', async () => {
  test.skip(!isLong, 'a picture to look at, in the long run')
  const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-map-'))
  await plantWorld(join(userFolder, 'data'), mapWorld())
  const sphere = new Goodturn({ userFolder })
  try {
    await sphere.open()
    await openMap(sphere)
    await expect(sphere.page.getByText('Not placed yet, 1,650')).toBeVisible()
    await expect(sphere.page.locator('[role=treeitem][data-person]')).toHaveCount(150)
    for (const theme of ['light', 'dark'] as const) {
      await sphere.act('settings.write', { theme })
      await sphere.page.waitForTimeout(400)
      await sphere.screenshot(`map-${theme}`)
    }
    expect(sphere.complaints).toEqual([])
  } finally {
    await sphere.dispose()
    rmSync(userFolder, { recursive: true, force: true })
  }
})
