import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dropFiles, fixtureFile } from './dropFiles'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'

test.use({ mayBeUsed: true })

/** Answers the system's question where to save; the answer says what name was offered. */
const saveTo = async (sphere: Goodturn, filePath: string | null) => {
  const offered = await sphere.app.evaluateHandle(({ dialog }, filePath) => {
    const names: string[] = []
    dialog.showSaveDialog = ((_window: unknown, { defaultPath }: { defaultPath: string }) => {
      names.push(defaultPath)
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }) as never
    return names
  }, filePath)
  return () => offered.jsonValue()
}

const plantThree = async (sphere: Goodturn) => {
  const { id: ann } = await sphere.execute('person.add', { name: 'Ann Lee', does: 'Adviser' })
  const { id: ben } = await sphere.execute('person.add', { name: 'Ben Silva' })
  await sphere.execute('person.add', { name: 'Cleo Roe' })
  await sphere.execute('person.edit', { id: ann, patch: { notes: 'Likes sailing' } })
  await sphere.execute('private.stand', {
    personId: ann,
    value: 'antiSponsor',
    reason: 'Spoke badly of me',
  })
  return { ann, ben }
}

const open = async (sphere: Goodturn) => {
  await sphere.page.keyboard.press('ControlOrMeta+K')
  await sphere.page.getByRole('combobox').fill('Export people')
  await sphere.page.keyboard.press('Enter')
  const dialog = sphere.page.getByRole('dialog', { name: 'Export people' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('everyone is saved as cards for a phone, without what is private, and shown in the folder', async ({
  sphere,
}) => {
  const { page } = sphere
  await plantThree(sphere)
  const file = join(sphere.userFolder, 'contacts.vcf')
  const offered = await saveTo(sphere, file)
  const dialog = await open(sphere)
  await expect(dialog.getByText('3 people')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('3 people saved in contacts.vcf')).toBeVisible()
  await expect(dialog).toBeHidden()
  await sphere.screenshot('export toast')
  expect(await offered()).toEqual(['contacts.vcf'])
  const text = readFileSync(file, 'utf8')
  expect(text.match(/^FN:.*/gm)).toHaveLength(3)
  expect(text).toContain('VERSION:3.0')
  expect(text).toContain('NOTE:Likes sailing')
  expect(text).not.toContain('Spoke badly')

  const shown = await sphere.app.evaluateHandle(({ shell }) => {
    const paths: string[] = []
    shell.showItemInFolder = (path: string) => void paths.push(path)
    return paths
  })
  await page.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(() => shown.jsonValue()).toEqual([file])
})

test('the selected people alone, as a table, with what is private and without notes', async ({
  sphere,
}) => {
  const { page } = sphere
  await plantThree(sphere)
  const file = join(sphere.userFolder, 'some.csv')
  await saveTo(sphere, file)
  await page.evaluate(() => (location.hash = '/people'))
  await page.getByRole('row', { name: /Ann Lee/ }).click({ modifiers: ['ControlOrMeta'] })
  await page.getByRole('row', { name: /Ben Silva/ }).click({ modifiers: ['ControlOrMeta'] })
  await page
    .getByRole('toolbar', { name: 'With the selected people' })
    .getByRole('button', { name: 'Export' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Export people' })
  await expect(dialog.getByText('The 2 people selected')).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await sphere.act('settings.write', { theme })
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
    await sphere.screenshot(`export-${theme}`)
  }
  await dialog.getByRole('button', { name: /vCard 3.0/ }).click()
  await page.getByRole('option', { name: /CSV/ }).click()
  await dialog.getByRole('checkbox', { name: /Include what is private/ }).check()
  await dialog.getByRole('checkbox', { name: /Leave out notes/ }).check()
  await dialog.getByRole('checkbox', { name: /Guard against formulas/ }).check()
  await sphere.screenshot('export-csv-dark')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('2 people saved in some.csv')).toBeVisible()
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('Spoke badly of me')
  expect(text).not.toContain('Likes sailing')
  expect(text).not.toContain('Cleo')
})

test('everything as JSON says so, and thinking better of it writes nothing', async ({ sphere }) => {
  const { page } = sphere
  await plantThree(sphere)
  await saveTo(sphere, null)
  const dialog = await open(sphere)
  await dialog.getByRole('button', { name: /vCard 3.0/ }).click()
  await page.getByRole('option', { name: /JSON/ }).click()
  await expect(dialog.getByText('what you keep to yourself too')).toBeVisible()
  await expect(dialog.getByRole('checkbox')).toHaveCount(0)
  await sphere.screenshot('export-json')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeVisible()
  const file = join(sphere.userFolder, 'all.json')
  await saveTo(sphere, file)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Everything saved in all.json')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('Spoke badly of me')
})

test.describe('where the log may complain', () => {
  test.use({ mayComplain: true })

  test('a place that cannot be written to is said in the dialog, and another one works', async ({
    sphere,
  }) => {
    const { page } = sphere
    await plantThree(sphere)
    const folder = join(sphere.userFolder, 'gone')
    const file = join(folder, 'contacts.vcf')
    await saveTo(sphere, file)
    const dialog = await open(sphere)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Nothing was written.')
    await sphere.screenshot('export-trouble')
    expect(existsSync(file)).toBe(false)
    mkdirSync(folder)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('3 people saved in contacts.vcf')).toBeVisible()
  })
})

test('what was brought in, saved and brought in again changes nothing', async ({ sphere }) => {
  const { page } = sphere
  const imported = page.getByRole('dialog', { name: 'Bring in contacts' })
  await dropFiles(page, fixtureFile('contacts.vcf'))
  await imported.getByRole('button', { name: 'Bring in 3 people' }).click()
  await expect(imported).toBeHidden()
  const file = join(sphere.userFolder, 'again.vcf')
  await saveTo(sphere, file)
  const dialog = await open(sphere)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('3 people saved')).toBeVisible()
  await dropFiles(page, { name: 'again.vcf', bytes: readFileSync(file) })
  await expect(imported.getByText('Nothing new: everyone in it is here already.')).toBeVisible()
})
