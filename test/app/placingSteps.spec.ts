import { expect, test } from './fixtures'
import { card, circles, people, press } from './placingWall'

test('from the last name over roles and one question to the map, over power cuts', async ({
  sphere,
}) => {
  test.setTimeout(60_000)
  const ids: string[] = []
  for (const [from, circle] of [
    [0, 'close'],
    [13, 'known'],
  ] as const) {
    const names = people(26).slice(from, from + 13)
    ids.push(...(await sphere.execute('person.addMany', { names: names.join(), circle })).ids)
  }
  await sphere.execute('me.edit', { patch: { clientWord: 'patient' } })
  const open = () =>
    sphere.page.evaluate(() => {
      location.hash = '/placing'
    })
  const inBoth = async (name: string) => {
    await sphere.screenshot(name)
    await sphere.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await sphere.screenshot(`${name}-dark`)
    await sphere.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
  }
  const roles = async () => Object.values((await sphere.view('placingRoles', {})).counts)
  const { page } = sphere

  await open()
  await expect(page.getByLabel('Who comes to mind first?')).toBeFocused()
  await press(sphere, 'Enter')
  await expect(page.getByText('Everyone has a place.')).toBeVisible()
  await press(sphere, 'Enter')

  await expect(card(sphere, 'Person 01')).toBeFocused()
  await press(sphere, '1', 'ArrowRight', '2', 'ArrowRight', '3', '1', 'ArrowRight', '4', '0')
  await expect(card(sphere, 'Person 03')).toHaveAccessibleName(/, patient, family$/)
  await expect.poll(roles).toEqual([2, 1, 1, 0])
  await page.getByRole('button', { name: 'Friend', exact: false }).first().click()
  await card(sphere, 'Person 05').click()
  await expect(card(sphere, 'Person 05')).toHaveAccessibleName(/, friend$/)
  await inBoth('placing-roles')
  await card(sphere, 'Person 05').click()
  await expect.poll(roles, 'a second click').toEqual([2, 1, 1, 0])
  await sphere.kill()
  await sphere.open()
  await open()
  await expect(card(sphere, 'Person 01')).toHaveAccessibleName(/, patient$/)
  expect(await roles(), 'after a power cut').toEqual([2, 1, 1, 0])
  await sphere.page.getByRole('button', { name: 'Undo this page' }).click()
  await expect.poll(roles, 'one step of Undo').toEqual([0, 0, 0, 0])
  await card(sphere, 'Person 01').focus()
  await press(sphere, '1', 'Space')
  await expect(card(sphere, 'Person 25')).toBeFocused()
  await press(sphere, '3', 'Space')
  await expect(sphere.page.getByText('That was everyone who has a place.')).toBeVisible()
  expect(await roles()).toEqual([1, 0, 1, 0])
  await press(sphere, 'Enter')

  await expect(sphere.page.getByText('Shall I remind you to keep in touch?')).toBeVisible()
  await expect(
    sphere.page.getByText(
      'Close every month, Know well every three months: about four people a week.',
    ),
  ).toBeVisible()
  await inBoth('placing-touch')
  await sphere.page.getByRole('button', { name: 'Change' }).click()
  await sphere.page.getByRole('button', { name: /Know well/ }).click()
  await sphere.page.getByRole('option', { name: 'Twice a year' }).click()
  await expect(sphere.page.getByText(/twice a year: about three people a week\.$/)).toBeVisible()
  await inBoth('placing-touch-change')
  await sphere.page.getByRole('button', { name: 'Remind me like this' }).click()
  await expect(sphere.page.getByText('Everyone has a place.')).toBeVisible()
  await inBoth('placing-end')
  await sphere.kill()
  await sphere.open()
  const cadence = async (at: number) =>
    (await sphere.view('person', { id: ids[at]! as never }))?.more.cadence
  expect(await cadence(0)).toMatchObject({ every: 1, unit: 'month' })
  expect(await cadence(13)).toMatchObject({ every: 6, unit: 'month' })
  expect((await cadence(0))?.from).not.toBe((await cadence(1))?.from)
  await open()
  await expect(sphere.page.getByRole('button', { name: 'Next step' })).toBeFocused()
  await press(sphere, 'Escape')
  await expect(sphere.page.getByRole('treeitem', { name: /^Person 01\b.*close$/ })).toBeAttached()
  expect((await sphere.undo()).label).toBe('keep in touch with your circles')
  expect(await cadence(0)).toBeNull()
})

test('whole groups come after the names, one step of Undo each', async ({ sphere }) => {
  const joins = async (place: string, names: readonly string[]) => {
    const { id } = await sphere.execute('organisation.add', { name: place })
    for (const name of names) {
      const person = await sphere.execute('person.add', { name, circle: 'unplaced' })
      await sphere.execute('position.add', { personId: person.id as never, organisationId: id })
    }
  }
  await joins('Harbor Realty', people(6))
  await joins('Kestrel Law', people(11).slice(6))
  await sphere.execute('person.addMany', {
    names: Array.from({ length: 50 }, (_, at) => `Someone ${at}`).join(),
    circle: 'unplaced',
  })
  await sphere.page.evaluate(() => {
    location.hash = '/placing'
  })
  await expect(sphere.page.getByLabel('Who comes to mind first?')).toBeFocused()
  await press(sphere, 'Enter')
  await expect(sphere.page.locator('[role=gridcell]:focus')).toHaveCount(1)
  await press(sphere, 'Space')
  await expect(card(sphere, 'Someone 13')).toBeFocused()
  await press(sphere, 'Space')
  await expect(sphere.page.getByRole('button', { name: 'Stop' })).toBeFocused()
  await press(sphere, 'Enter')
  await expect(sphere.page.getByText('6 people at Harbor Realty')).toBeVisible()
  await sphere.screenshot('placing-groups')
  await press(sphere, 'Enter')
  await expect.poll(() => circles(sphere)).toEqual([0, 0, 6, 55])
  await expect(sphere.page.getByText('6 people at Harbor Realty')).toBeHidden()
  await press(sphere, 'Enter')
  await expect.poll(() => circles(sphere)).toEqual([0, 0, 11, 50])
  await sphere.undo()
  expect(await circles(sphere)).toEqual([0, 0, 6, 55])
  await sphere.undo()
  expect(await circles(sphere)).toEqual([0, 0, 0, 61])
})
