import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'

const openPerson = async (sphere: Goodturn, id: string) => {
  await sphere.page.evaluate((id) => {
    location.hash = `/people/${id}`
  }, id)
  await sphere.page.getByRole('article').waitFor()
}

const openPeople = (sphere: Goodturn) =>
  sphere.page.getByRole('link', { name: 'People', exact: true }).click()

const add = async (sphere: Goodturn, name: string) =>
  (await sphere.execute('person.add', { name })).id

const heading = (sphere: Goodturn) => sphere.page.getByRole('heading', { level: 1 })

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
  await expect(heading(sphere)).toHaveText('Ann Lee')
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
  await openPeople(sphere)
  await expect(
    sphere.page.getByText('Start with five people you spoke to this month.'),
  ).toBeVisible()
  const names = ['Ann Lee', 'Ben Silva', 'Carla Haas', 'Dina Kaya', 'Ed Ross']
  for (const name of names) {
    await sphere.page.keyboard.type(name)
    await sphere.page.keyboard.press('Enter')
  }
  const chips = sphere.page.getByRole('list', { name: 'Names so far' }).getByRole('listitem')
  expect(await chips.allInnerTexts()).toEqual(names)
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
  await expect(sphere.page.getByText('A tax adviser')).toBeVisible()
  await expect(sphere.page.getByRole('button', { name: 'Northside Bank' })).toBeVisible()
  await openPeople(sphere)
  await sphere.page.getByText('Formerly at…').click()
  await expect(sphere.page.getByRole('row', { name: /Dana Wolf.*Harbor Lending/ })).toBeVisible()
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

test('what is private is closed, and closed again when one comes back', async ({ sphere }) => {
  const [ann, ben] = [await add(sphere, 'Ann Lee'), await add(sphere, 'Ben Silva')]
  await sphere.execute('private.add', { personId: ann, list: 'pluses', text: 'Keeps promises' })
  await openPerson(sphere, ann)
  await expect(sphere.page.getByText('Keeps promises')).toBeHidden()
  await sphere.page.getByRole('button', { name: 'Private' }).click()
  await expect(sphere.page.getByText('Keeps promises')).toBeVisible()
  await openPerson(sphere, ben)
  await openPerson(sphere, ann)
  await expect(heading(sphere)).toHaveText('Ann Lee')
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
