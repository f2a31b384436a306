import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { add, openPeople } from './visit'

test.use({ mayBeUsed: true })

const signature = `Kind regards
Ann Lee
Senior Adviser
Harbor Lending, Inc.
Mobile: +1 555 123 4567
ann.lee@harbor.example.com`

const paste = async (sphere: Goodturn, text: string) => {
  await sphere.act('clipboard.write', { text })
  await sphere.page.keyboard.press('ControlOrMeta+V')
}

const names = async (sphere: Goodturn) => (await sphere.people()).map(([, name]) => name)

test('a mail signature pasted outside any field proposes one person, added only with Add', async ({
  sphere,
}) => {
  const { page } = sphere
  await add(sphere, 'Ben Silva')
  await openPeople(sphere)
  await page.getByRole('heading', { name: 'People', level: 1 }).click()
  await paste(sphere, signature)
  const dialog = page.getByRole('dialog', { name: 'Add this person?' })
  await expect(dialog.getByLabel('Name')).toHaveValue('Ann Lee')
  await expect(dialog.getByLabel('Firm')).toHaveValue('Harbor Lending, Inc.')
  await expect(dialog.getByLabel('E-mail')).toHaveValue('ann.lee@harbor.example.com')
  await expect(dialog.getByLabel('Phone')).toHaveValue('+1 555 123 4567')
  await sphere.screenshot('paste light')
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot('paste dark')
  expect(await names(sphere)).toEqual(['Ben Silva'])
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(() => names(sphere)).toEqual(['Ben Silva', 'Ann Lee'])
  expect((await sphere.people())[1]).toMatchObject({ 3: 'Harbor Lending, Inc.' })

  await paste(sphere, 'Ann Lee\n+1 555 999 8877')
  await dialog.getByRole('button', { name: 'Same, add this' }).click()
  await expect(page.getByText('Added to Ann Lee')).toBeVisible()
  expect(await names(sphere)).toHaveLength(2)
  expect(await sphere.undo()).toEqual({ label: 'bring in Ann Lee' })
})

test('a contact card pasted into Add a person is looked at first; a name stays a name', async ({
  sphere,
}) => {
  const { page } = sphere
  await add(sphere, 'Ben Silva')
  await openPeople(sphere)
  const field = page.getByRole('textbox', { name: 'Add a person' })
  await field.focus()
  await paste(sphere, 'Dana Roe')
  await expect(field).toHaveValue('Dana Roe')
  await field.fill('')
  await paste(sphere, 'BEGIN:VCARD\nVERSION:3.0\nFN:Dana Roe\nTEL:555 123 4567\nEND:VCARD\n')
  const dialog = page.getByRole('dialog', { name: 'Bring in contacts' })
  await expect(dialog.getByText('1 new.')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await names(sphere)).toEqual(['Ben Silva'])
})

test('what is pasted into any other field stays there', async ({ sphere }) => {
  const { page } = sphere
  await add(sphere, 'Ben Silva')
  await openPeople(sphere)
  const field = page.getByRole('searchbox', { name: 'Find in this list' })
  await field.focus()
  await paste(sphere, 'ann.lee@harbor.example.com')
  await expect(field).toHaveValue('ann.lee@harbor.example.com')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
