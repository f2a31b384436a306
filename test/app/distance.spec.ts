import { dragOnto } from './dragOnto'
import { expect, test } from './fixtures'
import { drawerOf, passings, plantTwo } from './introduceTwo'
import { openPerson } from './visit'

test.use({ mayBeUsed: true })

const marker = 'Tells what was told in confidence'

test('[001-15] a minus breaks the deal: some distance is kept, shown to me alone, warned of on the map, and taken back', async ({
  sphere,
}) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await sphere.execute('person.place', { ids: [frank, nils], circle: 'close' })
  await openPerson(sphere, nils)
  await page.getByRole('button', { name: 'Private' }).click()
  await page.getByRole('textbox', { name: 'Something less good' }).fill(marker)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `“${marker}” is a deal-breaker` }).click()
  const question = page.getByRole('radiogroup', { name: `A deal-breaker: “${marker}”` })
  await expect(question.getByRole('radio')).toHaveText([
    'Work with it',
    'Keep some distance',
    'Let it rest',
  ])
  await sphere.screenshot('deal-breaker-question')
  await question.getByRole('radio', { name: 'Let it rest' }).click()
  await expect(page.getByText(/^Deal-breaker: let it rest, since /)).toBeVisible()
  const note = page.getByRole('status').filter({ hasText: 'Only you see this.' })
  await expect(note).toContainText('You let it rest with Nils. Not in any suggestion.')
  await expect(note).not.toContainText(marker)
  await page.getByRole('button', { name: `Change what I do about “${marker}”` }).click()
  await question.getByRole('radio', { name: 'Keep some distance' }).click()
  await expect(note).toContainText('You keep some distance from Nils.')
  await expect(page.getByRole('list', { name: 'Decided before' })).toContainText('Let it rest, ')
  await note.getByRole('button', { name: 'Why' }).click()
  await expect(note).toContainText(`${marker}: keep some distance, `)
  for (const theme of ['light', 'dark'] as const) {
    await sphere.act('settings.write', { theme })
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
    await sphere.screenshot(`distance-person-${theme}`)
  }

  await page.evaluate(() => (location.hash = '/map'))
  await dragOnto(page, 'Frank Ito', 'Nils Dubois')
  const drawer = drawerOf(page)
  await expect(drawer.getByRole('note')).toHaveText(/^You keep some distance from Nils\./)
  await expect(drawer.getByRole('button', { name: 'Leave it' })).toBeFocused()
  await expect(drawer.getByRole('textbox')).toHaveCount(0)
  await sphere.screenshot('distance-map')
  await page.keyboard.press('Enter')
  await expect(drawer).toBeHidden()
  expect(await passings(sphere, frank, nils)).toBeNull()

  await sphere.undo()
  await sphere.undo()
  await dragOnto(page, 'Frank Ito', 'Nils Dubois')
  await expect(drawer.getByRole('textbox', { name: 'For Frank' })).toHaveValue(
    'What Nils does: Photographer',
  )
  await expect(drawer.getByRole('note')).toHaveCount(0)
})
