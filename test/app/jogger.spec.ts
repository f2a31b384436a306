import { expect, test } from './fixtures'
import { openMap, row } from './onMap'

test.use({ mayBeUsed: true })

test('who else do you know: a prompt, names by Enter, another prompt by Tab, and others next time', async ({
  sphere,
}) => {
  const { page } = sphere
  await sphere.execute('person.addMany', { names: 'Ann Miller, Bob Silva', circle: 'close' })
  await openMap(sphere)
  const open = () => page.getByRole('button', { name: 'Who else do you know?' }).click()
  const panel = page.getByRole('region', { name: 'Who else do you know?' })
  const prompt = panel.locator('.jogger-prompt')
  await open()
  await expect(prompt).toHaveText('Who sat near you at school?')
  await page.keyboard.type('Nils Dubois')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('status')).toHaveText('One added this time')
  await expect(row(sphere, 'Nils Dubois')).toContainText('know a little')
  await page.keyboard.press('Tab')
  await expect(prompt).toHaveText('Who lives on your street, or on the same stairs?')
  await page.keyboard.type('Ann miller')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('There is already a Ann Miller. Same person?')
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await page.waitForTimeout(300)
    await sphere.screenshot(`jogger ${theme}`)
  }
  await panel.getByRole('button', { name: 'Someone else' }).click()
  await expect(panel.getByRole('status')).toHaveText('Two added this time')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(row(sphere, 'Ann miller')).toHaveCount(1)
  await expect(panel.getByRole('status')).toHaveText('One added this time')
  await panel.getByRole('textbox').focus()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await open()
  await expect(prompt).toHaveText('Whom do you meet at the club, the choir or the association?')
})
