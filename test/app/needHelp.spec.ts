import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { itIs } from './thatThursday'
import { add, openPerson } from './visit'

const inBothThemes = async (sphere: Goodturn, name: string) => {
  if (!process.env['GOODTURN_PICTURES']) return
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(200)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

const withTown = async (sphere: Goodturn) => {
  const does = async (name: string, words: string) => {
    const id = await add(sphere, name)
    await sphere.execute('person.edit', { id, patch: { does: words } })
    return id
  }
  const rosa = await does('Rosa Marsh', 'Bakery owner')
  await sphere.execute('person.edit', { id: rosa, patch: { given: 'Rosa' } })
  const dina = await does('Dina Kaya', 'Bookkeeper')
  const ella = await does('Ella Ricci', 'Florist')
  const olga = await does('Olga Petrov', 'Office manager')
  const ben = await does('Ben Silva', 'Teacher')
  await sphere.execute('offer.add', { personId: olga, words: 'Bookkeeping for small shops' })
  await sphere.execute('tie.add', { aId: ella, bId: dina, kind: 'knows', words: 'Knows Dina' })
  await sphere.execute('person.addHowWeMet', { id: dina, text: 'At the fair', on: '2026-05-03' })
  await sphere.execute('need.add', { personId: ben, words: 'Somebody for wedding cakes' })
  return rosa
}

test('[000-08] [000-09] [000-11 window] [004-15 window] a need that is written down brings up whom one met; beside it stand who could help and who may know someone; one is left out, and the one who was helped becomes a client', async ({
  sphere,
}) => {
  const { page } = sphere
  await itIs(sphere, '19:00')
  const rosa = await withTown(sphere)
  await openPerson(sphere, rosa)

  // The moment of entry: in place, without a dialog.
  await page.getByRole('textbox', { name: 'What is Rosa looking for?' }).fill('A bookkeeper')
  await page.keyboard.press('Enter')
  const card = page.locator('.need-card')
  await expect(card.getByRole('listitem').filter({ hasText: 'Dina Kaya, met' })).toBeVisible()
  await expect(card.getByRole('button', { name: 'Ask Rosa first' }).first()).toBeVisible()
  await inBothThemes(sphere, 'need-fresh')

  // An offer brings up who looks for it.
  await page.getByRole('textbox', { name: 'What can Rosa help with?' }).fill('Wedding cakes')
  await page.keyboard.press('Enter')
  await expect(page.locator('.person-side .earlier')).toContainText('wedding cakes')
  await inBothThemes(sphere, 'offer-fresh')

  // Who could help, in the card; two of them until more are asked for.
  await card.getByRole('button', { name: 'Who could help with “A bookkeeper”?' }).click()
  const help = page.getByRole('region', { name: 'Help with “A bookkeeper”' })
  await expect(help.getByRole('listitem')).toHaveCount(2)
  await card.getByRole('button', { name: 'Not asked for help yet' }).click()
  await expect(help.getByRole('button', { name: 'Introduce Dina Kaya' })).toBeVisible()
  await help.getByRole('button', { name: 'and one more' }).click()
  await expect(help.getByText('Me > Ella Ricci > Dina Kaya, Bookkeeper')).toBeVisible()
  await inBothThemes(sphere, 'need-help')
  expect(await serious(sphere)).toEqual([])

  // Not these two, and back again.
  await help.getByRole('button', { name: 'Not Olga Petrov for this' }).click()
  await expect(help.getByText('Olga Petrov')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(help.getByText('Olga Petrov')).toBeVisible()

  // Ask and introduce lead to a text and to the drawer.
  await help.getByRole('button', { name: 'Ask Ella Ricci' }).click()
  await expect(page.getByRole('dialog')).toContainText('A bookkeeper')
  await page.keyboard.press('Escape')
  await help.getByRole('button', { name: 'Introduce Dina Kaya' }).click()
  await expect(page.getByText('Why these two?')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('Why these two?')).toBeHidden()

  // A need by a day, at rest, and nobody for it.
  await page.getByRole('button', { name: 'Add what Rosa is looking for' }).click()
  await page.getByRole('textbox', { name: 'What is Rosa looking for?' }).fill('A violin for Theo')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Who could help with “A violin for Theo”?' }).click()
  const nobody = page.getByRole('region', { name: 'Help with “A violin for Theo”' })
  await expect(nobody).toContainText('Nobody yet.')
  await expect(nobody.getByRole('button', { name: 'Ask around?' })).toBeVisible()
  const menu = async (entry: string) => {
    await page.getByRole('button', { name: 'More about “A violin for Theo”' }).click()
    await page.getByRole('menuitem', { name: entry }).click()
  }
  await menu('It is personal')
  await menu('Needed by')
  await page.getByLabel('Needed by').fill('2027-03-01')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Needed by' })).toContainText('2027')
  await menu('Let it rest for 30 days')
  await expect(page.getByText('Resting until')).toBeVisible()
  await inBothThemes(sphere, 'need-resting')

  // Helped by me: a client since today, and still a partner.
  await page.getByRole('button', { name: 'More about “A bookkeeper”' }).click()
  await page.getByRole('menuitem', { name: 'Found it…' }).click()
  await page.getByRole('button', { name: 'I did' }).click()
  await expect(page.getByText('You helped Rosa find a bookkeeper.')).toBeVisible()
  await inBothThemes(sphere, 'need-found')
  await page.getByRole('button', { name: 'Client since today' }).click()
  await expect(page.getByRole('button', { name: 'Client since today' })).toBeHidden()
  const roles = (await sphere.view('person', { id: rosa }))!.roles
  expect(
    roles
      .filter(({ isCurrent }) => isCurrent)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['customer', 'partner'])
  expect(roles.find(({ kind }) => kind === 'customer')?.source).toBe('You helped with a bookkeeper')

  // In the evening an offer finds whoever looks for it while it is still being typed.
  await page.keyboard.press('Control+1')
  await page.getByRole('combobox').fill('Olga')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  const box = page.getByRole('textbox', { name: /^What came up with/ })
  await expect(box).toBeFocused()
  await box.fill('can help with wedding cakes')
  const side = page.getByRole('region', { name: 'Who is looking for it' })
  await expect(side.getByRole('listitem')).toContainText('Ben Silva')
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('')
  await expect(side.getByRole('button', { name: 'Ask Ben Silva first' })).toBeVisible()
  await inBothThemes(sphere, 'tonight-sought')
})
