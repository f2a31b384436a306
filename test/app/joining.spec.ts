import type { Locator, Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { emptiedSphere } from './introduceTwo'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { add } from './visit'

const open = emptiedSphere()

const reachable = async (sphere: Goodturn, name: string, value: string) => {
  const id = await add(sphere, name)
  await sphere.execute('person.addChannel', { id, kind: 'phones', value, label: 'work' })
  return id as never
}

const bothThemes = async (sphere: Goodturn, name: string) => {
  await sphere.screenshot(`${name} light`)
  expect(await serious(sphere), `${name} light`).toEqual([])
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot(`${name} dark`)
  expect(await serious(sphere), `${name} dark`).toEqual([])
  await sphere.act('settings.write', { theme: 'light' })
}

const row = (page: Page, words: string) =>
  page.getByRole('grid', { name: 'What waits' }).getByRole('row').filter({ hasText: words })

const middle = async (what: Locator) => {
  const { x, y, width, height } = (await what.boundingBox())!
  return [x + width / 2, y + height / 2] as const
}

/** Holds whoever is in hand over a row until the row says what that means. */
const holdOver = async (page: Page, what: Locator, says: RegExp | string) => {
  const [x, y] = await middle(what)
  let aside = 0
  await expect(async () => {
    await page.mouse.move(x + (aside++ % 2) * 6, y, { steps: 3 })
    await expect(what).toContainText(says, { timeout: 150 })
  }).toPass()
  await page.mouse.move(x + 3, y + 3, { steps: 3 })
}

/** Takes a name in hand. */
const take = async (page: Page, what: Locator) => {
  const [x, y] = await middle(what)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y, { steps: 3 })
}

test('a person is dragged onto an item or added by A: the same, whatever the item is', async () => {
  const sphere = open()
  const { page } = sphere
  const keys = page.keyboard
  const ana = await reachable(sphere, 'Ana Marin', '555 0101')
  const ben = await reachable(sphere, 'Ben Silva', '555 0102')
  const carla = await reachable(sphere, 'Carla Haas', '555 0103')
  const dora = (await add(sphere, 'Dora Lund')) as never
  await reachable(sphere, 'Ella Roth', '555 0105')
  await sphere.execute('lead.note', {
    direction: 'received',
    giver: ana,
    name: 'Harbor Bakery',
    nextStep: { words: 'Walk by', due: '2030-01-01' as never },
  })
  const list = await sphere.execute('referral.note', {
    direction: 'given',
    forWhom: ben,
    people: [carla],
    purpose: 'a roof',
  })
  const asked = await sphere.execute('passAlong.ask', { personId: ana, purpose: 'a plumber' })
  const step = (words: string, personId: never) =>
    sphere.execute('followUp.add', {
      about: { personId },
      words,
      due: new Date().toISOString().slice(0, 10) as never,
    })
  await step('Call back about the fence', dora)
  await step('Bring the keys', ana)
  await page.evaluate(() => (location.hash = '/inbox'))
  await row(page, 'fence').click()

  const name = page.getByRole('link', { name: 'Dora Lund' })
  await take(page, name)
  await holdOver(page, row(page, 'Carla Haas'), 'Add Dora to the names for Ben')
  await bothThemes(sphere, 'joining held')
  await holdOver(page, row(page, 'Bring the keys'), 'A step takes nobody in.')
  await page.mouse.up()
  await expect(page.getByText(/^A step takes nobody in\./)).toBeVisible()

  await take(page, name)
  await holdOver(page, row(page, 'Carla Haas'), 'Add Dora to the names for Ben')
  await page.mouse.up()
  const adding = page.getByRole('dialog', { name: 'Add somebody to “Carla Haas”' })
  await expect(adding.getByRole('alert')).toHaveText(/^A way to reach Dora/)
  await keys.type('555 0104')
  await keys.press('Control+Enter')
  await expect(adding).toBeHidden()
  const names = async () =>
    (await sphere.view('passing', { id: list.id }))!.people.map((one) => one.name)
  expect(await names()).toEqual(['Carla Haas', 'Dora Lund'])
  await expect(page.getByText('Dora Lund is on the list')).toBeVisible()

  await row(page, 'Carla Haas').click()
  await keys.press('a')
  const more = page.getByRole('dialog', { name: 'Add somebody to “Carla Haas and Dora Lund”' })
  await expect(more.getByRole('combobox', { name: 'Who is it' })).toBeFocused()
  await keys.type('Ella')
  await keys.press('Enter')
  await expect(more.getByText('Add Ella to the names for Ben.')).toBeVisible()
  await bothThemes(sphere, 'joining by key')
  await keys.press('Control+Enter')
  await expect(more).toBeHidden()
  expect(await names()).toEqual(['Carla Haas', 'Dora Lund', 'Ella Roth'])
  await keys.press('a')
  await expect(page.getByText('Up to three names are enough to choose from.')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await keys.press('u')
  await expect.poll(names).toEqual(['Carla Haas', 'Dora Lund'])

  await row(page, 'Harbor Bakery').click()
  await keys.press('Control+k')
  await keys.type('Ella')
  await take(page, page.getByRole('option', { name: /^Ella Roth/ }))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const detail = page.getByRole('region', { name: 'Harbor Bakery' })
  await holdOver(page, detail, 'Speak to Ella about it')
  await bothThemes(sphere, 'joining detail')
  await page.mouse.up()
  const convert = page.getByRole('dialog', { name: 'Harbor Bakery: now a referral?' })
  await expect(convert.getByText('Ella Roth', { exact: true })).toBeVisible()
  await expect(convert.getByLabel('What is it about')).toBeFocused()
  await convert.getByRole('button', { name: 'Keep it a lead' }).click()
  await expect(row(page, 'Ella Roth')).toBeVisible()

  await row(page, 'a plumber').click()
  await keys.press('a')
  await keys.type('Carla')
  await expect(page.getByRole('option', { name: /^Carla Haas/ })).toBeVisible()
  await keys.press('Enter')
  await keys.press('Control+Enter')
  const thought = page.getByRole('dialog', { name: 'Whom did Ana Marin think of?' })
  await expect(thought.getByText('Carla Haas', { exact: true })).toBeVisible()
  await keys.press('Control+Enter')
  await expect(thought).toBeHidden()
  expect((await sphere.view('passing', { id: asked.id }))!.stage).toBe('closed')
})
