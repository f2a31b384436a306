import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { saleWordsOn, withField } from './saleWords'
import { add, openPerson } from './visit'

/** The form in front asks for nothing of a sale, and a field that does is seen. */
const asksNothing = async (page: Page, form: string) => {
  expect(await saleWordsOn(page), form).toEqual([])
  expect(await withField(page, form, 'Budget', () => saleWordsOn(page)), form).toEqual(['Budget'])
}

test('[000-05] the forms of an event, a one-on-one and the evening ask for no price, no budget, and nothing that sorts people', async ({
  sphere,
}) => {
  const { page } = sphere
  const { keyboard } = page
  const rosa = await add(sphere, 'Rosa Marsh')
  await sphere.execute('me.edit', { patch: { reviewAt: '00:00' } })

  await keyboard.press('Control+Shift+E')
  await expect(page.getByRole('dialog', { name: 'Note an event' })).toBeVisible()
  await asksNothing(page, '[role=dialog] form')
  await keyboard.type('Chamber breakfast')
  await keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Who did you meet?' })).toBeFocused()
  await keyboard.type('Jo Park, runs a print shop')
  await keyboard.press('Tab')
  await asksNothing(page, '.event-body')
  await keyboard.press('Enter')
  const jo = page.getByRole('listitem', { name: /Jo Park/ })
  await jo.getByRole('button', { name: 'Add what Jo is looking for' }).press('Enter')
  await asksNothing(page, '.event-body')

  await openPerson(sphere, rosa)
  await page
    .getByRole('main')
    .getByRole('button', { name: 'More', exact: true })
    .first()
    .press('Enter')
  await page.getByRole('menuitem', { name: 'Plan a one-on-one' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'One-on-one with Rosa Marsh' })).toBeVisible()
  await asksNothing(page, '[role=dialog] form')
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(new Date()))
  await page.getByRole('dialog').getByLabel('Day').fill(today)
  await keyboard.press('Control+Enter')
  await page.getByRole('button', { name: /^(Open|How was it\?)$/ }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Background' })).toBeVisible()
  await asksNothing(page, 'main')

  await keyboard.press('Control+1')
  const who = page.getByRole('combobox', { name: 'Who did you speak with today?' })
  await who.fill('Rosa Marsh')
  await who.press('Enter')
  await asksNothing(page, 'main')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('group', { name: 'Did you sit down with Rosa?' })).toBeVisible()
  await expect(page.locator('.line-box-field')).toBeFocused()
  await keyboard.type('needs a bookkeeper')
  await asksNothing(page, 'main')
  await keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'What came up' })).toContainText('a bookkeeper')
  await asksNothing(page, 'main')
})
