import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mapWorld } from '../fixtures/mapWorld'
import { plantWorld } from '../fixtures/plantWorld'
import { expect, test } from './fixtures'
import { carry, drawer, field, openMap, placeOf, resizeMap, row } from './onMap'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { sharedSphere } from './sharedSphere'

const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-carrying-'))
test.beforeAll(() => plantWorld(join(userFolder, 'data'), mapWorld(300)))

/** Odo is opening a cafe: four of the map and one without a place could help, and Odo could help two. */
const plantOdo = async (sphere: Goodturn) => {
  const add = async (name: string, circle: 'close' | 'known' | 'acquainted' | 'unplaced') =>
    (await sphere.execute('person.add', { name, circle })).id
  const odo = await add('Odo Novak', 'close')
  await sphere.execute('person.edit', { id: odo, patch: { given: 'Odo' } })
  const helping = [
    ['Otto Graf', 'acquainted', 'sells secondhand ovens', 'a secondhand oven for the bakehouse'],
    ['Kira Jensen', 'close', 'letters menus by hand', 'lettering of menus'],
    ['Will Byrne', 'close', 'reads sublease contracts', 'a sublease that holds'],
    ['Sam Okafor', 'known', 'sews awnings', 'an awning over the door'],
    ['Petra Lang', 'unplaced', 'espresso machines mended', 'an espresso machine that works'],
  ] as const
  const idOf = new Map<string, string>()
  for (const [name, circle, words, need] of helping) {
    const personId = await add(name, circle)
    idOf.set(name, personId)
    await sphere.execute('offer.add', { personId, words })
    await sphere.execute('need.add', { personId: odo, words: need, asked: true })
  }
  await sphere.execute('offer.add', { personId: odo, words: 'quiet backroom on Tuesdays' })
  await sphere.execute('offer.add', { personId: odo, words: 'breakfast counter before nine' })
  const looking = [
    ['Bea Lindqvist', 'close', 'a backroom on Tuesdays'],
    ['Mona Reyes', 'known', 'breakfast before nine'],
  ] as const
  for (const [name, circle, words] of looking) {
    const personId = await add(name, circle)
    idOf.set(name, personId)
    await sphere.execute('need.add', { personId, words, asked: true })
  }
  const know = (one: string, other: string) =>
    sphere.execute('tie.add', {
      aId: idOf.get(one)!,
      bId: idOf.get(other)!,
      kind: 'knows',
      words: '',
    } as never)
  await know('Bea Lindqvist', 'Petra Lang')
  await know('Mona Reyes', 'Kira Jensen')
}

const open = sharedSphere({ userFolder, prepare: plantOdo })
test.afterAll(() => rmSync(userFolder, { recursive: true, force: true }))

const sentence = 'Five could help Odo. Odo could help two.'
const five = ['Kira Jensen', 'Otto Graf', 'Petra Lang', 'Sam Okafor', 'Will Byrne']

test.beforeEach(async () => {
  const { page } = open()
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await openMap(open())
})

const label = ({ page }: Goodturn, name: string) =>
  page
    .getByRole('application')
    .getByRole('listitem')
    .filter({ has: page.locator('.map-label-name', { hasText: name }) })
const chip = ({ page }: Goodturn, name: string) =>
  page.getByRole('application').getByRole('button', { name })

const picture = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.waitForTimeout(200)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

test('[CARD-2 lit] whoever is carried shows whom they suit and why, also somebody not placed yet', async () => {
  const sphere = open()
  const { page } = sphere
  const odo = await placeOf(sphere, 'Odo Novak')
  await carry(sphere, odo, { x: odo.x + 60, y: odo.y + 90 })
  await expect(page.locator('.map-strip', { hasText: sentence })).toBeVisible()
  await expect(page.locator('[aria-live]').filter({ hasText: sentence })).toHaveCount(1)
  await expect(label(sphere, 'Otto Graf')).toHaveText('Otto Graf, sells secondhand ovens')
  await expect(label(sphere, 'Mona Reyes')).toHaveText(
    'Mona Reyes, looking for breakfast before nine',
  )
  await expect(page.locator('.map-lit-label')).toHaveCount(6)
  await expect(chip(sphere, 'Petra Lang')).toHaveText(
    'PLPetra Lang, espresso machines mended, not placed yet',
  )
  await picture(sphere, 'carrying')
  expect(await serious(sphere)).toEqual([])
  const { x, y } = (await chip(sphere, 'Petra Lang').boundingBox())!
  await page.mouse.move(x + 60, y + 20, { steps: 4 })
  await expect(page.getByText('Introduce Odo Novak and Petra Lang')).toBeVisible()
  await sphere.screenshot('carrying-over-chip')
  await page.mouse.up()
  await expect(drawer(sphere, 'Introduce Odo and Petra')).toContainText(
    'an espresso machine that works',
  )
  await expect(page.getByRole('textbox', { name: 'For Odo' })).toHaveValue(/espresso/)
  await page.keyboard.press('Escape')
})

test('[CARD-2 typed] a name typed while the button is down introduces, and the drag is over', async () => {
  const sphere = open()
  const { page } = sphere
  const odo = await placeOf(sphere, 'Odo Novak')
  await carry(sphere, odo, { x: odo.x + 60, y: odo.y + 90 })
  await expect(field(sphere)).toBeFocused()
  await page.keyboard.type('petra l')
  await expect(page.getByRole('option')).toContainText('Petra Lang')
  await sphere.screenshot('carrying-typing')
  await page.keyboard.press('Enter')
  await expect(drawer(sphere, 'Introduce Odo and Petra')).toBeVisible()
  await page.mouse.move(odo.x, odo.y)
  await page.mouse.up()
  await expect(page.locator('.map-held')).toBeHidden()
  await expect(drawer(sphere, 'Introduce Odo and Petra')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('[CARD-2 lit by key] I lights the same people, Tab goes from one to the next, Enter introduces', async () => {
  const sphere = open()
  const { page } = sphere
  await row(sphere, 'Odo Novak').dispatchEvent('focus')
  await field(sphere).fill('Odo Novak')
  await page.keyboard.press('Enter')
  await page.keyboard.press('i')
  await expect(page.locator('.map-strip', { hasText: sentence })).toBeVisible()
  const said = page.locator('[aria-live]').filter({ hasText: sentence })
  const seen: string[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    await page.keyboard.press('Tab')
    await expect(said).not.toContainText(seen.at(-1) ?? 'Introduce')
    seen.push(/^[^,]+/.exec((await said.textContent()) ?? '')![0])
  }
  expect(seen.slice(0, 5).sort()).toEqual(five)
  expect(seen.slice(5).sort()).toEqual(['Bea Lindqvist', 'Mona Reyes'])
  await page.keyboard.press('Enter')
  await expect(drawer(sphere, /^Introduce (Bea|Mona) and Odo/)).toBeVisible()
  await page.keyboard.press('Escape')
})

test('who could help with something lights up with the reason, and Esc clears it', async () => {
  const sphere = open()
  const { page } = sphere
  await field(sphere).fill('espresso machines')
  await expect(chip(sphere, 'Petra Lang')).toContainText('espresso machines mended')
  await expect(page.getByRole('option', { name: /Could help: Petra Lang/ })).toBeVisible()
  await expect(label(sphere, 'Bea Lindqvist')).toContainText('Knows Petra Lang')
  await expect(page.locator('.map-end', { hasText: 'Petra Lang' })).toBeVisible()
  await expect(page.locator('.map-strip')).toContainText(
    /^.*One could help\. .* may know someone\./,
  )
  await picture(sphere, 'who-could-help')
  expect(await serious(sphere)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.locator('.map-lit-label')).toHaveCount(0)
  await expect(field(sphere)).toHaveValue('')
  await field(sphere).fill('odo n')
  await page.keyboard.press('Enter')
  await expect(page.locator('[aria-live]').filter({ hasText: 'Odo Novak, close' })).toHaveCount(1)
})

test('who is out of view stands as a chip at the side where they are', async () => {
  const sphere = open()
  const { page } = sphere
  const odo = await placeOf(sphere, 'Odo Novak')
  await page.mouse.move(odo.x, odo.y)
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, -400)
  const near = await placeOf(sphere, 'Odo Novak')
  await carry(sphere, near, { x: near.x + 60, y: near.y + 60 })
  await expect(chip(sphere, 'Otto Graf')).toBeVisible()
  await picture(sphere, 'carrying-near')
  await chip(sphere, 'Otto Graf').hover()
  await page.mouse.up()
  await expect(drawer(sphere, 'Introduce Odo and Otto')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show everyone' }).click()
})

test('in a small window nothing is cut off', async () => {
  const sphere = open()
  const { page } = sphere
  await resizeMap(sphere, 1000, 700)
  const odo = await placeOf(sphere, 'Odo Novak')
  await carry(sphere, odo, { x: odo.x + 50, y: odo.y + 90 })
  await expect(page.locator('.map-lit-label')).toHaveCount(6)
  const view = (await page.getByRole('application').boundingBox())!
  const seen = page.locator('.map-lit-label, .edge-chip')
  for (const box of await Promise.all((await seen.all()).map((one) => one.boundingBox()))) {
    expect(box!.x).toBeGreaterThanOrEqual(view.x)
    expect(box!.x + box!.width).toBeLessThanOrEqual(view.x + view.width)
    expect(box!.y + box!.height).toBeLessThanOrEqual(view.y + view.height)
  }
  await picture(sphere, 'carrying-small')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await resizeMap(sphere, 1280, 820)
})

test('onto You one logs a conversation', async () => {
  const sphere = open()
  const odo = await placeOf(sphere, 'Odo Novak')
  const view = (await sphere.page.getByRole('application').boundingBox())!
  await carry(sphere, odo, { x: view.x + view.width / 2, y: view.y + view.height / 2 })
  await expect(sphere.page.getByText('Log a conversation with Odo Novak')).toBeVisible()
  await sphere.page.mouse.up()
  await expect(sphere.page.getByRole('dialog', { name: 'With Odo Novak' })).toBeVisible()
  await sphere.page.keyboard.press('Escape')
})
