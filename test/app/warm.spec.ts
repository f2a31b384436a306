import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { openPerson } from './visit'

test.use({ mayBeUsed: true })

const inBothThemes = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((chosen) => (document.documentElement.dataset.theme = chosen), theme)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

/** Ana knows Ben of the bank, Carl works there and keeps a café, Dora did; Rosa bakes, and is a client. */
const plant = async (sphere: Goodturn) => {
  await sphere.execute('me.edit', { patch: { name: 'Mara Keller' } })
  const add = async (name: string, does = '') =>
    (await sphere.execute('person.add', { name, does, circle: 'known' })).id
  const ana = await add('Ana Holm', 'Tutor')
  const carl = await add('Carl Moss', 'Runs a café')
  const dora = await add('Dora Lund', 'Nurse')
  const rosa = await add('Rosa Marsh', 'Baker of wedding cakes')
  await sphere.execute('lightPerson.add', {
    knownById: ana,
    name: 'Ben Silva',
    does: 'HR director at Harbor Bank',
  })
  await sphere.execute('position.add', {
    personId: carl,
    organisation: 'Harbor Bank',
    title: 'Teller',
  })
  await sphere.execute('position.add', {
    personId: dora,
    organisation: 'Harbor Bank',
    to: '2024-03-01' as never,
  })
  await sphere.execute('role.add', { personId: rosa, kind: 'customer' })
  await sphere.execute('need.add', {
    personId: dora,
    words: 'A cake for the wedding',
    asked: true,
  })
  return { ana, carl, dora, rosa }
}

test('[000-20] the palette finds the warm ways in to a firm, and whoever leads there is asked', async ({
  sphere,
}) => {
  const { page } = sphere
  await plant(sphere)
  await expect(page.getByText('Rosa Marsh')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill('Harbor Bank')
  await page.getByRole('option', { name: 'A warm way in to “Harbor Bank”' }).click()
  const dialog = page.getByRole('dialog', { name: 'A warm way in' })
  const ways = dialog.getByRole('list', { name: 'Ways in' }).getByRole('listitem')
  await expect(ways).toHaveCount(3)
  await expect(ways.nth(0)).toContainText('Teller at Harbor Bank')
  await expect(ways.nth(1)).toContainText('Knows Ben Silva')
  await expect(ways.nth(2)).toContainText('Worked at Harbor Bank until March 2024')
  await inBothThemes(sphere, 'warm-way')

  await dialog.getByRole('button', { name: 'Show on map' }).click()
  const lit = page.getByRole('list', { name: 'A warm way in to Harbor Bank' })
  await expect(lit.getByRole('listitem')).toHaveText([
    'Carl Moss, Teller at Harbor Bank',
    'Ana Holm, Knows Ben Silva',
    'Dora Lund, Worked at Harbor Bank until March 2024',
  ])
  await expect(page.locator('.map-paths polyline')).toHaveCount(3)
  await inBothThemes(sphere, 'warm-way-map')
  await page.getByRole('button', { name: /^Remove .*Harbor Bank/ }).click()
  await expect(lit.getByRole('listitem')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill('Find a warm way in')
  await page.getByRole('option', { name: 'Find a warm way in' }).first().click()
  const field = dialog.getByRole('searchbox', { name: 'To whom, or where?' })
  await field.fill('Zebra Shipping')
  await expect(dialog).toContainText('Nobody you know leads there yet.')
  await inBothThemes(sphere, 'warm-way-none')
  await dialog.getByRole('button', { name: 'Keep as someone I want to meet' }).click()
  await expect(dialog).toContainText('Among the people you want to meet')

  await field.fill('HR director at Harbor Bank')
  await expect(ways.nth(0)).toContainText('Ben Silva, HR director at Harbor Bank')
  await ways.nth(0).getByRole('button', { name: 'Ask Ana Holm' }).click()
  const form = page.getByRole('dialog', { name: 'Ask for a way in' })
  await expect(form.getByRole('textbox', { name: 'What you write' })).toHaveValue(
    /^Hi Ana,\n\nI would like to get to know Ben Silva\. Would you introduce us/,
  )
  await inBothThemes(sphere, 'warm-way-ask')
  await form.getByRole('button', { name: 'Only note it' }).click()
  await expect(form).toBeHidden()
  await page.getByRole('link', { name: /^Inbox/ }).click()
  await expect(page.getByText('A way in to Ben Silva').first()).toBeVisible()
  await sphere.screenshot('warm-way-inbox')
})

test('[000-13] the page of a client says whom they are glad to be sent and who that could be, before anything about me', async ({
  sphere,
}) => {
  const { page } = sphere
  const { rosa, carl } = await plant(sphere)
  await openPerson(sphere, rosa)
  const refer = page.getByRole('group', { name: 'Whom could I refer to Rosa Marsh?' })
  await expect(refer.getByRole('listitem')).toHaveCount(1)
  await expect(refer).toContainText('Looking for a cake for the wedding')
  const ideal = page.getByRole('region', { name: 'Glad to be sent' })
  await ideal.getByRole('button', { name: /^Glad to be sent/ }).click()
  await ideal.getByRole('textbox', { name: 'Glad to be sent' }).fill('Owners of small cafés')
  await page.keyboard.press('Control+Enter')
  await expect(refer.getByRole('listitem')).toHaveCount(2)
  await expect(refer.getByRole('listitem').nth(1)).toContainText('‘café’ is in what Carl Moss does')
  await expect(refer).toContainText('Glad to be sent: Owners of small cafés')
  const above = await refer.evaluate((group) => {
    const all = group.closest('article')!.innerText
    return all.slice(0, all.indexOf('Whom could I refer to'))
  })
  expect(above).toContain('Looking for')
  for (const mine of ['Next steps', 'Story', 'Knows what I do']) expect(above).not.toContain(mine)
  await inBothThemes(sphere, 'whom-to-refer')

  await refer.getByRole('button', { name: 'Ask Carl Moss first, about Rosa Marsh' }).waitFor()
  await refer.getByRole('button', { name: 'Introduce Dora Lund' }).click()
  const drawer = page.getByRole('complementary', { name: 'Introduce Dora and Rosa' })
  await expect(drawer).toBeVisible()
  await expect(drawer).toContainText('a cake for the wedding')
  await sphere.screenshot('whom-to-refer-drawer')
  await expect(drawer.locator(':focus')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()

  await openPerson(sphere, carl)
  const fold = page.getByRole('button', { name: 'Whom could I refer to Carl Moss?' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await fold.click()
  await expect(page.getByRole('group', { name: 'Whom could I refer to Carl Moss?' })).toContainText(
    'Nobody comes to mind yet.',
  )
  await inBothThemes(sphere, 'glad-to-be-sent')
})
