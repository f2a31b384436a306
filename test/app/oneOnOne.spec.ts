import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { add, openPerson } from './visit'

const pictures = async (sphere: Goodturn, name: string) => {
  if (!process.env['GOODTURN_PICTURES']) return
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(200)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

const pressInMenu = async (sphere: Goodturn, entry: string) => {
  await sphere.page
    .locator('main')
    .getByRole('button', { name: 'More', exact: true })
    .first()
    .click()
  await sphere.page.getByRole('menuitem', { name: entry }).click()
}

const withRosa = async (sphere: Goodturn) => {
  const rosa = await add(sphere, 'Rosa Marsh')
  const dina = await add(sphere, 'Dina Kaya')
  const ella = await add(sphere, 'Ella Ricci')
  await sphere.execute('person.edit', { id: rosa, patch: { given: 'Rosa', does: 'Bakery owner' } })
  await sphere.execute('position.add', { personId: rosa, organisation: 'Crumb' })
  await sphere.execute('person.addChannel', {
    id: rosa,
    kind: 'addresses',
    value: '12 Quay Street',
  })
  await sphere.execute('person.edit', { id: dina, patch: { does: 'Bookkeeper' } })
  await sphere.execute('person.edit', { id: ella, patch: { does: 'Florist' } })
  await sphere.execute('tie.add', {
    aId: ella,
    bId: dina,
    kind: 'knows',
    words: 'Dina keeps the books of the flower shop',
  } as never)
  return rosa
}

test('[000-04 window] [001-02 window] [001-03] [004-07 window] a one-on-one is planned with a place; afterwards its form makes what it tells of, names who could help, and asks once about like and trust', async ({
  sphere,
}) => {
  const { page } = sphere
  const rosa = await withRosa(sphere)
  const file = join(sphere.userFolder, 'meeting.ics')
  await sphere.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await openPerson(sphere, rosa)

  // Planned: the place comes from the firm and the address, the file for a calendar on top.
  await pressInMenu(sphere, 'Plan a one-on-one')
  const plan = page.getByRole('dialog', { name: 'One-on-one with Rosa Marsh' })
  await plan.getByRole('radio', { name: 'Their workplace' }).click()
  await expect(plan.getByRole('textbox', { name: 'Place' })).toHaveValue('Crumb, 12 Quay Street')
  await plan.getByLabel('Hour').fill('09:30')
  await plan.getByRole('textbox', { name: 'What I want to ask' }).fill('How do the mornings go?')
  await plan.getByLabel('Save a calendar file as well').check()
  await pictures(sphere, 'one-on-one-plan')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.step-card')).toContainText('One-on-one with Rosa Marsh')
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('LOCATION:Crumb\\, 12 Quay Street')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'What I want to ask' })).toHaveValue(
    'How do the mornings go?',
  )
  await pictures(sphere, 'one-on-one-before')

  // Moved to today: now the questions stand there, and the Inbox leads to them.
  const { today } = await page.evaluate(() => ({
    today: new Intl.DateTimeFormat('sv').format(new Date()),
  }))
  await page.getByRole('button', { name: 'Move it' }).click()
  await plan.getByLabel('Day').fill(today)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /One-on-one with Rosa Marsh/ }).click()
  await page.getByRole('button', { name: 'How was it?' }).click()
  await expect(page.getByRole('textbox', { name: 'Background' })).toBeVisible()
  await expect(page.getByText('How do the mornings go?')).toBeVisible()
  await expect(page.getByText('For your eyes only')).toBeHidden()

  // Half filled, left, and still there.
  await page.getByRole('textbox', { name: 'Background' }).fill('Baked with her grandmother')
  await page.getByRole('textbox', { name: 'Rosa needs, for the business' }).fill('a bookkeeper')
  await page.keyboard.press('Control+4')
  await openPerson(sphere, rosa)
  await expect(page.locator('.step-card')).toHaveCount(0)
  await expect(page.locator('.story')).toContainText('Baked with her grandmother')
  await page.getByRole('link', { name: 'What came up' }).click()
  await expect(page.getByRole('textbox', { name: 'Background' })).toHaveValue(
    'Baked with her grandmother',
  )
  await page.getByRole('textbox', { name: 'Rosa needs, personally' }).fill('a school for Theo')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Whom does Rosa want to meet?' }).fill('Owners of cafés')
  await page.getByRole('textbox', { name: 'Rosa can help with' }).fill('Cakes for open houses')
  await page.keyboard.press('Enter')
  await page.getByLabel('I learned what Rosa does').click()
  await page.getByLabel('I saw examples of the work').click()
  await expect(page.getByLabel('I saw examples of the work')).toBeChecked()
  await expect
    .poll(async () => {
      const seen = (await sphere.view('person', { id: rosa }))!
      return [
        seen.lookingFor.map(({ words, kind }) => `${kind}: ${words}`).sort(),
        seen.more.idealReferral,
        seen.canHelpWith.map(({ words }) => words),
      ]
    })
    .toEqual([
      ['business: a bookkeeper', 'personal: a school for Theo'],
      'Owners of cafés',
      ['Cakes for open houses'],
    ])

  // One click for who could help, a second one for the introduction or the question.
  await page.getByRole('button', { name: 'Who could help?' }).first().click()
  const side = page.getByRole('complementary')
  await expect(side.getByRole('link', { name: 'Dina Kaya' })).toBeVisible()
  await expect(side.getByRole('button', { name: 'Ask Ella Ricci' })).toBeVisible()
  await pictures(sphere, 'one-on-one')
  expect(await serious(sphere)).toEqual([])
  await side.getByRole('button', { name: 'Ask Rosa first, about Dina Kaya' }).click()
  await expect(page.getByText('Why these two?')).toBeVisible()
  await page.keyboard.press('Escape')

  // Like and trust: asked now, left open for good.
  await expect(page.getByText('Do I trust Rosa?')).toBeVisible()
  await page.getByRole('button', { name: 'That is all' }).click()
  await expect(page.getByText('Like and trust, by now?')).toBeVisible()
  await pictures(sphere, 'one-on-one-person')
  await page.getByRole('button', { name: 'Do not ask again' }).click()
  await expect(page.getByText('Like and trust, by now?')).toBeHidden()
  await page.getByRole('button', { name: 'Private' }).click()
  await expect(page.getByText('Do I trust Rosa?')).toBeHidden()
  await page.getByRole('button', { name: 'Like and trust' }).click()
  await expect(page.getByText('Do I trust Rosa?')).toBeVisible()
})
