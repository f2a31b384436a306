import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { sharedSphere } from './sharedSphere'

const open = sharedSphere()

const inBothThemes = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(150)
    await sphere.screenshot(`${name}-${theme}`)
    expect(await serious(sphere), theme).toEqual([])
  }
}

const cards = (page: Page) =>
  page.getByRole('region', { name: 'People for today' }).getByRole('listitem')

const spokeLast = async (sphere: Goodturn, name: string, days: number, phone: string) => {
  const { id } = await sphere.execute('person.add', { name, circle: 'known' })
  await sphere.execute('person.addChannel', { id, kind: 'phones', value: phone, label: 'mobile' })
  await sphere.execute('person.edit', { id, patch: { cadence: { every: 1, unit: 'month' } } })
  const on = await daysOn(sphere, -days)
  await sphere.execute('touch.log', { kind: 'call', personIds: [id], on })
  return id
}

/** The day so many days from today, as the window has it. */
const daysOn = async ({ page }: Goodturn, days: number) =>
  (await page.evaluate((days) => {
    const on = new Date()
    on.setDate(on.getDate() + days)
    const two = (value: number) => String(value).padStart(2, '0')
    return `${on.getFullYear()}-${two(on.getMonth() + 1)}-${two(on.getDate())}`
  }, days)) as never

test('[001-13 channel] three people for today: called, left a message, another day, each by one key', async () => {
  const sphere = open()
  const { page } = sphere
  const ben = await spokeLast(sphere, 'Ben Silva', 200, '555 0117')
  await spokeLast(sphere, 'Ella Ricci', 190, '+1 415 555 0163')
  await spokeLast(sphere, 'Paul Ito', 180, '555 0188')
  await spokeLast(sphere, 'Dora Lund', 170, '555 0199')
  const { id: zoe } = await sphere.execute('person.add', { name: 'Zoe Haas', circle: 'close' })
  const today: string = await daysOn(sphere, 0)
  await sphere.execute('person.addOccasion', {
    id: zoe,
    kind: 'birthday',
    date: `--${today.slice(5)}` as never,
  })
  const add = (words: string, days: number, at?: string) =>
    daysOn(sphere, days).then((due) =>
      sphere.execute('followUp.add', {
        about: { personId: ben },
        words,
        due,
        ...(at ? { at: at as never } : {}),
      }),
    )
  await page.evaluate(() => (location.hash = '/inbox'))
  await expect(page.getByText('Three people for today.')).toBeVisible()
  await expect(cards(page)).toHaveText([/Zoe Haas/, /Ben Silva/, /Ella Ricci/])
  await expect(cards(page).first()).toContainText('Birthday today')
  await expect(cards(page).nth(1)).toContainText(/Quiet since/)
  await expect(page.getByRole('link', { name: 'Inbox 3 for today' })).toBeVisible()

  await cards(page).nth(1).getByRole('button', { name: 'Called Ben' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Called Ella' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('button', { name: 'Called Zoe' })).toBeFocused()
  await inBothThemes(sphere, 'three-today')
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveText([/Ben Silva/, /Ella Ricci/])
  await expect(page.getByText('Called Zoe', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Called Ben' })).toBeFocused()
  const { story } = (await sphere.view('person', { id: zoe }))!
  expect(JSON.stringify(story)).toContain('call')

  await page.getByRole('button', { name: 'Left a message for Ella' }).press('Enter')
  await expect(cards(page)).toHaveText([/Ben Silva/])
  await page.getByRole('button', { name: 'Another day for Ben' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Until when?' })).toBeVisible()
  await page.keyboard.press('2')
  await expect(cards(page)).toHaveCount(0)
  await expect(page.getByText('Nothing for today.')).toBeVisible()
  await page.keyboard.press('u')
  await expect(cards(page)).toHaveText([/Ben Silva/])

  await add('Send the plan of the roof', 0, '15:00')
  for (const words of [
    'Ask for the keys',
    'Call about the fence',
    'Bring the map',
    'Walk by',
    'Post it',
  ])
    await add(words, 3)
  const fold = page.getByRole('button', { name: 'Next seven days' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await fold.press('Enter')
  const week = page.getByRole('region', { name: 'Next seven days' })
  await expect(week.locator('.week-day')).toHaveCount(7)
  await expect(week.locator('.week-day').first()).toContainText('Zoe HaasBirthday')
  await expect(week.locator('.week-day').nth(3)).toContainText('And 1 more')
  await page.mouse.move(640, 780)
  await inBothThemes(sphere, 'seven-days')
  await week.getByRole('button', { name: 'Send the plan of the roof' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Send the plan of the roof' })).toBeVisible()
  const detail = page.getByRole('region', { name: 'Ben Silva' })
  await expect(detail.getByRole('button', { name: 'Done', exact: true })).toBeFocused()
  await week.getByRole('button', { name: 'Zoe Haas' }).press('Enter')
  await expect(page.getByRole('article')).toContainText('Zoe Haas')
})

test('the list of those who are quiet stands under People while there are any', async () => {
  const sphere = open()
  const { page } = sphere
  await page.evaluate(() => (location.hash = '/people'))
  await page.getByRole('radio', { name: 'Quiet', exact: true }).click()
  const rows = page.getByRole('grid', { name: 'Quiet' }).getByRole('row')
  await expect(rows).toHaveText([/Ben Silva.*Quiet since/, /Ella Ricci/, /Paul Ito/, /Dora Lund/])
  await inBothThemes(sphere, 'people-quiet')
  await rows.first().click()
  await page.getByRole('button', { name: 'More', exact: true }).last().click()
  await page.getByRole('button', { name: /Keep in touch/ }).click()
  await page.getByRole('option', { name: 'Never' }).click()
  await inBothThemes(sphere, 'keep-in-touch')
  await page.evaluate(() => (location.hash = '/people'))
  await expect(rows).toHaveText([/Ella Ricci/, /Paul Ito/, /Dora Lund/])
})

test('what is needed soon stands in the Inbox with who could help, and a way to help whoever is watched for among the people for today', async () => {
  const sphere = open()
  const { page } = sphere
  const before = (await sphere.people()).map(([id]) => id)
  await sphere.execute('person.delete', { ids: before as never })
  const add = async (name: string, does: string) =>
    (await sphere.execute('person.add', { name, does })).id
  const ines = await add('Ines Costa', 'Runs a bakery')
  const dora = await add('Dora Lind', 'Architect')
  const hugo = await add('Hugo Novak', 'Roofer')
  await sphere.execute('offer.add', { personId: hugo, words: 'A roofer for flat roofs' })
  await sphere.execute('person.edit', { id: dora, patch: { idealReferral: 'Roofers' } })
  await sphere.execute('person.watchFor', { id: dora })
  await sphere.execute('need.add', {
    personId: ines,
    words: 'A roofer before the rain comes',
    asked: true,
    neededBy: await daysOn(sphere, 1),
  })
  await page.getByRole('link', { name: /^Inbox/ }).click()
  const row = page
    .getByRole('grid', { name: 'What waits' })
    .getByRole('row')
    .filter({ hasText: 'Ines Costa, a roofer before the rain comes' })
  await expect(row).toContainText('Needed by tomorrow')
  await row.click()
  const detail = page.getByRole('region', { name: 'Ines Costa', exact: true })
  await expect(detail.getByRole('heading', { name: 'Needed by tomorrow' })).toBeVisible()
  await expect(detail.getByRole('listitem')).toContainText(['Hugo Novak'])
  await expect(cards(page), 'what the Inbox has is not said twice').toHaveCount(1)
  await expect(cards(page)).toContainText('A way to help: Dora may be glad to meet Hugo')
  await inBothThemes(sphere, 'inbox-needed')
  await detail.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByRole('dialog', { name: 'Until when?' })).toBeVisible()
  await page.keyboard.press('1')
  await expect(row).toHaveCount(0)
})
