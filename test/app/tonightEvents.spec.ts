import { expect, test } from './fixtures'
import { thisEvening } from './thisEvening'

const today = thisEvening()

test('[002-02 evening] what is not done about those one met at an event stands before the close, by keys', async ({
  sphere,
}) => {
  const { page } = sphere
  const keys = page.keyboard
  const { id } = await sphere.execute('event.note', { name: 'Chamber breakfast', on: today })
  for (const name of ['Jo Park', 'Ida Berg'])
    await sphere.execute('event.meet', {
      id: id as never,
      whoever: { name },
      words: 'runs a print shop',
    })
  await sphere.execute('review.meet', { day: today, whoever: { name: 'Rosa Marsh' } })
  await sphere.execute('review.start', { day: today })
  for (const person of (await sphere.view('tonight', { day: today })).people)
    await sphere.execute('review.turn', {
      day: today,
      personId: person.id as never,
      state: 'done',
    })
  await keys.press('Control+1')
  const who = page.getByRole('region', { name: 'Who you met' })
  await expect(who.getByRole('listitem').first()).toBeFocused()
  await expect(who.getByRole('button', { name: 'Add what Ida is looking for' })).toBeVisible()
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
    await sphere.screenshot(`close-event-${theme}`)
  }
  await keys.press('y')
  await expect(who.getByRole('radio', { name: 'Yes' }).first()).toBeChecked()
  await keys.press('l')
  await expect(who.getByRole('radio', { name: 'Later' }).nth(1)).toBeChecked()
  await keys.press('Control+Enter')
  await expect(page.getByRole('region', { name: /^(The week|To close the day)$/ })).toBeFocused()
  await expect(who).toHaveCount(0)
  expect((await sphere.view('eventsOpen', { day: today })).open).toBe(0)
})
