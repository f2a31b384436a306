import { expect, test } from './fixtures'
import { add, openPeople, openPerson } from './visit'

test.use({ mayBeUsed: true })

test('[001-18] a page shows their needs, then promises, then history, then the rest', async ({
  sphere,
}) => {
  const id = await add(sphere, 'Rosa Marsh')
  await sphere.execute('need.add', { personId: id, words: 'A bookkeeper' })
  await sphere.execute('followUp.add', { about: { personId: id }, words: 'Send the photos' })
  await sphere.execute('touch.log', { kind: 'met', personIds: [id], words: 'Coffee' })
  await sphere.execute('offer.add', { personId: id, words: 'Cakes' })
  await openPerson(sphere, id)
  const places = await sphere.page.evaluate(() => {
    const all = document.querySelector('article')!.innerText
    return ['A bookkeeper', 'Send the photos', 'Coffee', 'Cakes', 'Private'].map((words) =>
      all.indexOf(words),
    )
  })
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('[003-08 actions] everybody has the same page and the same actions, whatever their roles', async ({
  sphere,
}) => {
  const seen: string[] = []
  for (const kind of [null, 'customer', 'prospect', 'family', 'salesperson'] as const) {
    const id = await add(sphere, 'Ann Lee')
    if (kind) await sphere.execute('role.add', { personId: id, kind })
    await openPerson(sphere, id)
    const main = sphere.page.locator('main')
    const sections = await main.getByRole('heading').allInnerTexts()
    const buttons = await main.getByRole('button').allInnerTexts()
    await sphere.page.locator('.person-buttons').getByRole('button', { name: 'More' }).click()
    const entries = await sphere.page.getByRole('menuitem').allInnerTexts()
    expect(entries.length).toBeGreaterThan(5)
    await sphere.page.keyboard.press('Escape')
    seen.push(JSON.stringify({ sections, buttons, entries }))
  }
  expect(new Set(seen).size).toBe(1)
})

test('text is edited in place: Enter keeps it, Esc puts back what was, Ctrl+Z undoes it', async ({
  sphere,
}) => {
  const id = await add(sphere, 'Ann Lee')
  const does = async () => (await sphere.view('person', { id }))!.header.does
  await openPerson(sphere, id)
  const words = sphere.page.getByRole('button', { name: /^What they do/ })
  await words.press('Enter')
  await sphere.page.keyboard.type('Baker')
  await sphere.page.keyboard.press('Enter')
  await expect.poll(does).toBe('Baker')
  await words.press('Enter')
  await sphere.page.keyboard.type(' and more')
  await expect.poll(does).toBe('Baker and more')
  await sphere.page.keyboard.press('Escape')
  await expect.poll(does).toBe('Baker')
  await expect(words).toHaveText('Baker')
  await sphere.page.keyboard.press('Control+z')
  await expect.poll(does).toBe('')
})

test('what is typed is kept when the field is left by a click elsewhere', async ({ sphere }) => {
  const id = await add(sphere, 'Ann Lee')
  await openPerson(sphere, id)
  await sphere.page.getByRole('textbox', { name: 'What is Ann Lee looking for?' }).fill('A roofer')
  await sphere.page.getByRole('heading', { name: 'Story' }).click()
  await expect
    .poll(async () => (await sphere.view('person', { id }))!.lookingFor.map((need) => need.words))
    .toEqual(['A roofer'])
})

test('a need is asked or not asked yet by one press on its chip', async ({ sphere }) => {
  const id = await add(sphere, 'Ann Lee')
  await sphere.execute('need.add', { personId: id, words: 'A roofer' })
  await openPerson(sphere, id)
  await sphere.page.getByRole('button', { name: 'Not asked for help yet' }).click()
  const chip = sphere.page.getByRole('button', { name: 'Asked for help', exact: true })
  await expect(chip).toBeVisible()
  expect((await sphere.view('person', { id }))!.lookingFor[0]!.stage).toBe('asked')
  await chip.click()
  await expect(sphere.page.getByRole('button', { name: 'Not asked for help yet' })).toBeVisible()
})

test('N writes a note, Enter keeps it in the story; F writes a next step', async ({ sphere }) => {
  const id = await add(sphere, 'Ann Lee')
  await openPerson(sphere, id)
  await sphere.page.keyboard.press('n')
  await sphere.page.keyboard.type('Loves sailing')
  await sphere.page.keyboard.press('Enter')
  await expect(sphere.page.getByText('Loves sailing.')).toBeVisible()
  await sphere.page.keyboard.press('f')
  await sphere.page.keyboard.type('Send the list')
  await sphere.page.keyboard.press('Enter')
  await sphere.page.keyboard.press('Escape')
  await expect(sphere.page.getByText('Tomorrow')).toBeVisible()
  await sphere.page.getByRole('button', { name: 'Done' }).click()
  await expect(sphere.page.getByText('Done: Send the list.')).toBeVisible()
})

test('[003-04 window] moving on keeps the old firm in the story and in the list Formerly at', async ({
  sphere,
}) => {
  const id = await add(sphere, 'Dana Wolf')
  await sphere.execute('need.add', { personId: id, words: 'A tax adviser' })
  await sphere.execute('position.add', { personId: id, organisation: 'Harbor Lending' })
  await openPerson(sphere, id)
  await sphere.page.getByRole('button', { name: 'Harbor Lending' }).click()
  await sphere.page.getByRole('textbox', { name: 'Organisation' }).fill('Northside Bank')
  await expect(sphere.page.getByText('Moved on? Keep Harbor Lending in the story.')).toBeVisible()
  await sphere.page.getByRole('button', { name: 'Moved on' }).click()
  await expect(sphere.page.getByText('Left Harbor Lending.')).toBeVisible()
  await expect(sphere.page.locator('.need-card')).toContainText('A tax adviser')
  await expect(sphere.page.getByRole('button', { name: 'Northside Bank' })).toBeVisible()
  await openPeople(sphere)
  await sphere.page.getByText('Formerly at…').click()
  await expect(sphere.page.getByRole('row', { name: /Dana Wolf.*Harbor Lending/ })).toBeVisible()
})

test('what is private is closed, and closed again when one comes back', async ({ sphere }) => {
  const [ann, ben] = [await add(sphere, 'Ann Lee'), await add(sphere, 'Ben Silva')]
  await sphere.execute('private.add', { personId: ann, list: 'pluses', text: 'Keeps promises' })
  await openPerson(sphere, ann)
  await expect(sphere.page.getByText('Keeps promises')).toBeHidden()
  await sphere.page.getByRole('button', { name: 'Private' }).click()
  await expect(sphere.page.getByText('Keeps promises')).toBeVisible()
  await openPerson(sphere, ben)
  await openPerson(sphere, ann)
  await expect(sphere.page.getByRole('heading', { level: 1 })).toHaveText('Ann Lee')
  await expect(sphere.page.getByText('Keeps promises')).toBeHidden()
})

test('[002-04 window] someone whom a person knows is added by a description, and becomes mine', async ({
  sphere,
}) => {
  const tara = await add(sphere, 'Tara Patel')
  await openPerson(sphere, tara)
  await sphere.page.locator('.person-side').getByRole('button', { name: 'More' }).click()
  const field = sphere.page.getByRole('combobox', { name: 'Who does Tara Patel know?' })
  await field.fill('a cousin who roofs')
  await sphere.page.getByRole('option', { name: /Add/ }).click()
  await sphere.page.getByRole('link', { name: 'a cousin who roofs' }).click()
  await sphere.page.getByRole('button', { name: 'Add to my people' }).click()
  await expect(sphere.page.getByText('You met, through Tara Patel.')).toBeVisible()
  await expect(sphere.page.getByRole('button', { name: 'Circle: Know a little' })).toBeVisible()
})

test('a page for somebody who is gone says so and leads to People', async ({ sphere }) => {
  await sphere.page.evaluate(() => {
    location.hash = '/people/nobody'
  })
  await expect(sphere.page.getByText('That person is no longer in Goodturn.')).toBeVisible()
  await sphere.page.getByRole('button', { name: 'People' }).click()
  await expect.poll(() => sphere.page.url()).toMatch(/people$/)
})

test('what somebody found is told in the story, with who helped; the menu opens beside its need', async ({
  sphere,
}) => {
  const id = await add(sphere, 'Rosa Marsh')
  await add(sphere, 'Dina Kaya')
  await sphere.execute('need.add', { personId: id, words: 'A bookkeeper' })
  await openPerson(sphere, id)
  const button = sphere.page.getByRole('button', { name: 'More about “A bookkeeper”' })
  await button.click()
  const entry = sphere.page.getByRole('menuitem', { name: 'Found it…' })
  const [from, to] = [await button.boundingBox(), await entry.boundingBox()]
  expect(Math.abs(to!.y - from!.y)).toBeLessThan(80)
  await entry.click()
  await sphere.page.getByRole('combobox', { name: 'Somebody else' }).fill('dina')
  await sphere.page.getByRole('option', { name: /Dina Kaya/ }).click()
  await expect(sphere.page.getByText('Found: A bookkeeper. Dina Kaya helped.')).toBeVisible()
})

test('a long story shows its earlier part when asked', async ({ sphere }) => {
  const id = await add(sphere, 'Rosa Marsh')
  for (let count = 0; count < 45; count += 1)
    await sphere.execute('note.add', { personIds: [id], words: `Line ${count}` })
  await openPerson(sphere, id)
  await expect(sphere.page.getByText('Line 5.', { exact: true })).toBeVisible()
  await expect(sphere.page.getByText('Line 4.', { exact: true })).toBeHidden()
  await sphere.page.getByRole('button', { name: 'Show earlier' }).click()
  await expect(sphere.page.getByText('Line 0.', { exact: true })).toBeVisible()
})
