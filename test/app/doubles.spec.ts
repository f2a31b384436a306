import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { add, openPeople, openPerson } from './visit'

test.use({ mayBeUsed: true })

const withMail = async (sphere: Goodturn, name: string, mail: string): Promise<string> => {
  const id = await add(sphere, name)
  await sphere.execute('person.addChannel', { id: id as never, kind: 'emails', value: mail })
  return id
}

/** Bob and Robert, Ann and Anne, and one more Bob of whom nothing else is known. */
const fourWhoAreTwo = async (sphere: Goodturn) => {
  const bob = await withMail(sphere, 'Bob Silva', 'b.silva@gmail.com')
  const robert = await withMail(sphere, 'Robert Silva', 'bsilva+club@gmail.com')
  const ann = await withMail(sphere, 'Ann Lee', 'ann@example.com')
  const anne = await withMail(sphere, 'Anne Lee', 'ANN@example.com')
  await add(sphere, 'Bob Silva')
  return { bob, robert, ann, anne }
}

const openDoubles = async (sphere: Goodturn, count: number) => {
  await openPeople(sphere)
  await sphere.page.getByRole('radio', { name: `Maybe the same ${count}` }).click()
}

test('whoever is here twice is suggested with a reason; two who are two are not suggested again, also after a restart', async ({
  sphere,
}) => {
  await fourWhoAreTwo(sphere)
  await openDoubles(sphere, 2)
  const list = sphere.page.getByRole('list', { name: 'Maybe the same' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByText('Same e-mail, and Bob is short for Robert')).toBeVisible()
  await sphere.screenshot('doubles light')
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot('doubles dark')
  await sphere.act('settings.write', { theme: 'light' })
  await list.getByRole('button', { name: 'Ann Lee and Anne Lee are two different people' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await sphere.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await list.getByRole('button', { name: 'Ann Lee and Anne Lee are two different people' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)

  await sphere.reopen()
  await openDoubles(sphere, 1)
  await expect(
    sphere.page.getByRole('button', { name: 'Merge Bob Silva and Robert Silva' }),
  ).toBeVisible()
})

test('two become one with all that belongs to them, and one Undo gives both back', async ({
  sphere,
}) => {
  const { bob, robert } = await fourWhoAreTwo(sphere)
  await sphere.execute('person.edit', { id: bob as never, patch: { does: 'Plumber' } })
  await sphere.execute('person.edit', { id: robert as never, patch: { does: 'Contractor' } })
  await sphere.execute('person.place', { ids: [robert as never], circle: 'close' })
  await sphere.execute('touch.log', {
    kind: 'call',
    personIds: [robert as never],
    on: '2026-01-05' as never,
  })
  const before = await sphere.view('person', { id: bob as never })
  await openDoubles(sphere, 2)
  await sphere.page.getByRole('button', { name: 'Merge Bob Silva and Robert Silva' }).click()
  const dialog = sphere.page.getByRole('dialog', { name: 'Merge two people' })
  await expect(dialog.getByText('Moves along: 1 e-mail and 1 conversation.')).toBeVisible()
  await dialog.getByRole('radio', { name: 'Robert Silva' }).click()
  const result = dialog.getByRole('region', { name: 'What comes of it' })
  await expect(result.getByText('Robert Silva')).toBeVisible()
  await sphere.screenshot('merge light')
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot('merge dark')
  await sphere.act('settings.write', { theme: 'light' })
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(sphere.page.getByText('Merged into Robert Silva')).toBeVisible()
  await expect(sphere.page.getByRole('radio', { name: 'Maybe the same 1' })).toBeVisible()
  const merged = await sphere.view('person', { id: bob as never })
  expect(merged?.header.name).toBe('Robert Silva')
  expect(merged?.story.lines).toHaveLength(1)
  expect((await sphere.people()).map(([id]) => id)).not.toContain(robert)

  await sphere.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(sphere.page.getByRole('radio', { name: 'Maybe the same 2' })).toBeVisible()
  expect(await sphere.view('person', { id: bob as never })).toEqual(before)
  expect((await sphere.people()).map(([id]) => id)).toContain(robert)
})

test('from a person’s menu, with keys alone, and whoever looks at the one that went is led to the other', async ({
  sphere,
}) => {
  const { ann, anne } = await fourWhoAreTwo(sphere)
  const { page } = sphere
  await openPerson(sphere, anne)
  await page.getByRole('button', { name: 'More', exact: true }).first().click()
  await page.getByRole('menuitem', { name: 'Merge with…' }).click()
  await page.getByRole('combobox', { name: 'Another entry of the same person' }).waitFor()
  await page.keyboard.type('Ann Lee')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Merge two people' })
  await dialog.getByRole('button', { name: 'Swap' }).press('Enter')
  await expect(dialog.getByRole('radio').first()).toHaveText('Ann Lee')
  await dialog.getByRole('button', { name: 'Merge', exact: true }).press('Enter')
  await expect.poll(() => page.url()).toContain(ann)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ann Lee')
})

test('two who are selected can be merged', async ({ sphere }) => {
  await fourWhoAreTwo(sphere)
  await openPeople(sphere)
  const { page } = sphere
  for (const name of ['Ann Lee', 'Anne Lee'])
    await page.getByRole('row', { name: new RegExp(name) }).click({ modifiers: ['ControlOrMeta'] })
  const bar = page.getByRole('toolbar', { name: 'With the selected people' })
  await sphere.screenshot('merge selection')
  await bar.getByRole('button', { name: 'Merge' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('Merged into Ann Lee')).toBeVisible()
  await expect(bar).toBeHidden()
})
