import { expect, test } from './fixtures'
import { add, openPeople, openPerson } from './visit'

test.use({ mayBeUsed: true })

const wordsOfSale = /\b(sales?|stage|pipeline|prospect|deal|budget|price|value|score|qualif\w*)\b/i

test('[000-01 window] a name and Enter save a person; nothing about a sale is asked', async ({
  sphere,
}) => {
  await add(sphere, 'Ben Silva')
  await openPeople(sphere)
  const field = sphere.page.getByRole('textbox', { name: 'Add a person' })
  await field.fill('Ann Lee')
  await field.press('Enter')
  await expect(sphere.page.getByRole('row', { name: /Ann Lee/ })).toBeVisible()
  const ann = (await sphere.people()).find(([, name]) => name === 'Ann Lee')!
  expect(ann[4]).toBe('acquainted')
  await sphere.page.getByRole('row', { name: /Ann Lee/ }).click()
  await expect(sphere.page.getByRole('heading', { level: 1 })).toHaveText('Ann Lee')
  expect(await sphere.page.locator('main').innerText()).not.toMatch(wordsOfSale)
  const { roles } = (await sphere.view('person', { id: ann[0] }))!
  expect(roles.map((role) => role.kind)).toEqual(['partner'])
})

test('a name that is there already is asked about before it is added again', async ({ sphere }) => {
  const ann = await add(sphere, 'Ann Lée')
  await openPeople(sphere)
  const field = sphere.page.getByRole('textbox', { name: 'Add a person' })
  await field.fill('ann lee')
  await field.press('Enter')
  await expect(sphere.page.getByText('There is already a Ann Lée. Same person?')).toBeVisible()
  await sphere.page.getByRole('button', { name: 'Same' }).click()
  await expect.poll(() => sphere.page.url()).toContain(ann)
  expect(await sphere.people()).toHaveLength(1)
})

test('[003-08 order] the list is sorted by name or by last spoke, and by nothing else', async ({
  sphere,
}) => {
  const [ann, ben] = [await add(sphere, 'Ann Lee'), await add(sphere, 'Ben Silva')]
  await sphere.execute('touch.log', { kind: 'call', personIds: [ann], on: '2026-01-05' })
  await sphere.execute('touch.log', { kind: 'call', personIds: [ben], on: '2026-02-05' })
  await openPeople(sphere)
  const names = () => sphere.page.locator('.line-name').allInnerTexts()
  await expect.poll(names).toEqual(['Ann Lee', 'Ben Silva'])
  await sphere.page.getByRole('button', { name: /Order/ }).click()
  expect(await sphere.page.getByRole('option').allInnerTexts()).toEqual([
    'By name',
    'By last spoke',
  ])
  await sphere.page.getByRole('option', { name: 'By last spoke' }).click()
  await expect.poll(names).toEqual(['Ben Silva', 'Ann Lee'])
})

test('[004-17 deck] an empty sphere asks for five names, one Enter each, and is never a dead end', async ({
  sphere,
}) => {
  await expect(
    sphere.page.getByText('Start with five people you spoke to this month.'),
  ).toBeVisible()
  await expect(sphere.page.getByRole('textbox', { name: 'A name, then Enter' })).toBeFocused()
  const names = ['Ann Lee', 'Ben Silva', 'Carla Haas', 'Dina Kaya', 'Ed Ross']
  for (const name of names) {
    await sphere.page.keyboard.type(name)
    await sphere.page.keyboard.press('Enter')
  }
  const chips = sphere.page.getByRole('list', { name: 'Names so far' }).getByRole('listitem')
  await expect(chips).toHaveText(names)
  await sphere.page.keyboard.press('Enter')
  await expect(sphere.page.locator('.line-name')).toHaveText(names)
  expect(await sphere.undo()).toEqual({ label: 'add Ann Lee, Ben Silva and 3 more' })
  await expect(sphere.page.getByText('Start with five people')).toBeVisible()
})

test('[004-17 left] names that were typed are not lost when the page is left', async ({
  sphere,
}) => {
  await openPeople(sphere)
  await sphere.page.getByRole('textbox', { name: 'A name, then Enter' }).fill('Ann Lee, Ben Silva')
  await sphere.page.keyboard.press('Enter')
  await sphere.page.getByRole('link', { name: 'Tonight' }).click()
  await expect.poll(async () => (await sphere.people()).length).toBe(2)
})

test('deleting says what goes along, can be undone, and waits in the trash', async ({ sphere }) => {
  const id = await add(sphere, 'Ann Lee')
  await sphere.execute('need.add', { personId: id, words: 'A roofer' })
  await openPerson(sphere, id)
  const remove = async () => {
    await sphere.page.locator('.person-buttons').getByRole('button', { name: 'More' }).click()
    await sphere.page.getByRole('menuitem', { name: 'Delete…' }).click()
    await expect(
      sphere.page.getByText('Ann Lee goes to the trash for 30 days, with one need.'),
    ).toBeVisible()
    await sphere.page.getByRole('button', { name: 'Delete', exact: true }).click()
  }
  await remove()
  await expect.poll(() => sphere.page.url()).toMatch(/people$/)
  await sphere.page.getByRole('button', { name: 'Undo' }).click()
  await expect(sphere.page.getByRole('row', { name: /Ann Lee/ })).toBeVisible()
  await sphere.page.getByRole('row', { name: /Ann Lee/ }).click()
  await remove()
  await sphere.page.getByText('Trash', { exact: true }).click()
  await sphere.page.getByRole('button', { name: 'Bring back' }).click()
  expect((await sphere.view('person', { id }))!.lookingFor).toHaveLength(1)
})

test('Del in the list archives, and Undo is offered', async ({ sphere }) => {
  await add(sphere, 'Ann Lee')
  await add(sphere, 'Ben Silva')
  await openPeople(sphere)
  await sphere.page.getByRole('grid', { name: 'People' }).focus()
  await sphere.page.keyboard.press('Delete')
  await expect(sphere.page.getByText('Archived Ann Lee')).toBeVisible()
  await expect(sphere.page.locator('.line-name')).toHaveText(['Ben Silva'])
  await sphere.page.getByRole('button', { name: 'Undo' }).click()
  await expect(sphere.page.locator('.line-name')).toHaveText(['Ann Lee', 'Ben Silva'])
})

test('several people are placed together, and the circle tabs show them', async ({ sphere }) => {
  for (const name of ['Ann Lee', 'Ben Silva', 'Carla Haas']) await add(sphere, name)
  await openPeople(sphere)
  await sphere.page.getByRole('grid', { name: 'People' }).focus()
  await sphere.page.keyboard.press('Home')
  await sphere.page.keyboard.press('Shift+ArrowDown')
  await expect(sphere.page.getByText('2 selected')).toBeVisible()
  await sphere.page.getByRole('button', { name: 'Place in' }).click()
  await sphere.page.getByRole('menuitem', { name: 'Close' }).click()
  await sphere.page.getByRole('radio', { name: 'Close' }).click()
  await expect(sphere.page.locator('.line-name')).toHaveText(['Ann Lee', 'Ben Silva'])
})

test.describe(() => {
  // So many are sooner gone with their window than taken away.
  test.use({ mayBeUsed: false })

  test('twenty-five thousand people scroll with few rows in the page, and are found', async ({
    sphere,
  }) => {
    test.setTimeout(180_000)
    for (let hundred = 0; hundred < 125; hundred += 1) {
      const names = Array.from({ length: 200 }, (_, at) => {
        const number = hundred * 200 + at
        return `Person ${String(number).padStart(5, '0')}`
      })
      await sphere.execute('person.addMany', { names: names.join('\n') })
    }
    await openPeople(sphere)
    await expect(sphere.page.getByText('25,000 people')).toBeVisible()
    const list = sphere.page.getByRole('grid', { name: 'People' })
    const rows = sphere.page.locator('.virtual-row')
    const most = { rows: 0 }
    for (let step = 0; step <= 20; step += 1) {
      await list.evaluate((box, step) => {
        box.scrollTop = ((box.scrollHeight - box.clientHeight) * step) / 20
      }, step)
      await sphere.page.evaluate(() => new Promise(requestAnimationFrame))
      most.rows = Math.max(most.rows, await rows.count())
    }
    expect(most.rows).toBeLessThanOrEqual(60)
    expect(most.rows).toBeGreaterThan(5)
    await expect(sphere.page.getByText('Person 24999')).toBeVisible()
    await sphere.page.keyboard.press('Control+f')
    await sphere.page.keyboard.type('12345')
    await expect(sphere.page.locator('.line-name')).toHaveText(['Person 12345'])
  })
})
