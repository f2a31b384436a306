import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { emptiedSphere } from './introduceTwo'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { openPerson } from './visit'

const open = emptiedSphere()

const bothThemes = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.screenshot(`${name}-${theme}`)
  }
}

const rows = (page: Page) => page.getByRole('grid', { name: 'What waits' }).getByRole('row')
const front = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

const add = async (sphere: Goodturn, name: string, phone: string, does: string) => {
  const { id } = await sphere.execute('person.add', { name, does, circle: 'known' })
  await sphere.execute('person.addChannel', { id, kind: 'phones', value: phone, label: 'mobile' })
  return id as never
}

test('[002-11 window] [002-16 window] [002-18 window] [001-08 window] the wishes of a lead are met where they stand, Ana is thanked in one of five ways, and watched for', async () => {
  const sphere = open()
  const { page } = sphere
  const keys = page.keyboard
  const ana = await add(sphere, 'Ana Marin', '555 0101', 'Attorney')
  await add(sphere, 'Carla Haas', '555 0174', 'Baker')
  await sphere.execute('need.add', { personId: ana, words: 'A bookkeeper for the spring' })
  await sphere.execute('person.edit', { id: ana, patch: { idealReferral: 'Founders of firms' } })
  await sphere.execute('me.edit', { patch: { profession: 'realtor' } })
  await sphere.execute('lead.note', {
    direction: 'received',
    giver: ana,
    name: 'Mill Lane Café',
    nextStep: 'none',
  })

  await page.evaluate(() => (location.hash = '/settings'))
  const caution = page.getByLabel('Words of the caution')
  await expect(caution).toHaveValue(/^In real estate/)
  const back = page.getByRole('button', { name: 'Back to the proposed words' })
  await expect(back).toBeHidden()
  await caution.fill('Our office asks for a word before any gift.')
  await expect(back).toBeVisible()
  await page.getByRole('button', { name: 'Caution beside gifts' }).click()
  await page.getByRole('option', { name: 'Whoever works in law' }).click()
  await expect(caution).toHaveValue(/^\{A\} works in law/)
  await expect(back).toBeHidden()
  await caution.scrollIntoViewIfNeeded()
  await bothThemes(sphere, 'settings-caution')

  await page.evaluate(() => (location.hash = '/inbox'))
  const detail = front(page, 'Mill Lane Café')
  const wish = (words: string) => detail.getByRole('listitem').filter({ hasText: words })
  await rows(page).filter({ hasText: 'Mill Lane Café' }).click()
  await detail.getByRole('button', { name: 'Write it down' }).press('Enter')
  await keys.type('A new oven')
  await keys.press('Enter')
  await expect(wish('Learn the need')).toContainText('done')
  await expect(detail.getByRole('button', { name: 'We spoke' })).toBeHidden()
  await detail.getByRole('button', { name: 'Add a contact there' }).press('Enter')
  await keys.type('Carla')
  await page.getByRole('option').first().waitFor()
  await keys.press('Enter')
  const lead = front(page, 'Carla Haas')
  await lead.getByRole('button', { name: 'More' }).last().scrollIntoViewIfNeeded()
  await bothThemes(sphere, 'inbox-lead-wishes')
  await lead.getByRole('button', { name: 'We spoke' }).press('Enter')
  await expect(front(page, 'What it wants').getByText(', done')).toHaveCount(4)

  await keys.press('Escape')
  await keys.press('t')
  await lead.getByRole('radio', { name: 'Note' }).focus()
  for (const way of ['Note', 'Call', 'Card', 'Public praise', 'Gift']) {
    await keys.press('Space')
    await expect(lead.getByRole('radio', { name: way })).toBeChecked()
    await keys.press('ArrowRight')
  }
  await lead.getByLabel('What was given').fill('Flowers')
  await expect(lead.getByLabel('What it cost, if you like')).toBeVisible()
  await expect(lead.getByText('Our office asks for a word before any gift.')).toContainText(
    'Ana works in law',
  )
  await expect(lead.getByRole('spinbutton')).toHaveCount(0)
  await expect(lead.getByText(/%|percent|commission/i)).toHaveCount(0)
  await lead.getByRole('button', { name: 'Thanked', exact: true }).scrollIntoViewIfNeeded()
  await bothThemes(sphere, 'inbox-gift')
  await lead.getByRole('button', { name: 'Thanked', exact: true }).press('Enter')

  const watch = lead.getByRole('button', { name: 'Watch for a way to help Ana' })
  await expect(lead.getByText('Glad to be sent: Founders of firms')).toBeVisible()
  await watch.scrollIntoViewIfNeeded()
  await watch.press('Enter')
  await expect(lead.getByText('You watch for a way to help Ana')).toBeVisible()
  await bothThemes(sphere, 'inbox-watching')

  await keys.press('Escape')
  await lead.getByRole('button', { name: 'More' }).first().click()
  await page.getByRole('menuitem', { name: 'How it went' }).click()
  const dialog = page.getByRole('dialog', { name: 'How did it go?' })
  await dialog.getByRole('radio', { name: 'Not this time' }).click()
  await dialog.getByLabel('Look again on').fill('2020-05-01')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(lead.getByText(/^Look again: .*2020$/)).toBeVisible()

  await openPerson(sphere, ana)
  const line = page.getByText('You watch for a way to help Ana Marin')
  await expect(line).toBeVisible()
  expect(await serious(sphere)).toEqual([])
  await bothThemes(sphere, 'person-watched')
  await page.getByRole('button', { name: /^Stop watching/ }).press('Enter')
  await expect(line).toBeHidden()
  await keys.press('Control+z')
  await expect(line).toBeVisible()
})

test('what I gave stands in the same list, with what they said to it and what I said to that', async () => {
  const sphere = open()
  const { page } = sphere
  const ben = await add(sphere, 'Ben Silva', '555 0117', 'Joiner')
  const carla = await add(sphere, 'Carla Haas', '555 0174', 'Baker')
  const { id } = await sphere.execute('referral.note', {
    direction: 'given',
    people: [carla],
    forWhom: ben,
    purpose: 'Bread for the café',
  })
  await page.evaluate(() => (location.hash = '/people'))
  await page.evaluate(() => (location.hash = '/inbox'))
  await rows(page).filter({ hasText: 'You gave this to Ben' }).click()
  const detail = front(page, 'Carla Haas')
  await detail.getByRole('button', { name: 'More', expanded: false }).last().press('Enter')
  await detail.getByLabel('What Ben said to it').fill('Just right')
  await detail.getByLabel('What I said to that').fill('Glad to hear it')
  await bothThemes(sphere, 'inbox-given')
  await expect
    .poll(async () => await sphere.view('passing', { id }))
    .toMatchObject({ reaction: 'Just right', myResponse: 'Glad to hear it' })
})
