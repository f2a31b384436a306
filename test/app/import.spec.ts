import { noCorpus } from '../shared/exchange/corpus'
import { dropFiles, fixtureFile, realFile } from './dropFiles'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'

test.use({ mayBeUsed: true })

const names = async (sphere: Goodturn) => (await sphere.people()).map(([, name]) => name).sort()

test('contact cards dropped on the window are looked at, brought in, and taken back with one Undo', async ({
  sphere,
}) => {
  const { page } = sphere
  const dialog = page.getByRole('dialog', { name: 'Bring in contacts' })
  await dropFiles(page, fixtureFile('contacts.vcf'))
  await expect(dialog.getByText('3 new, 1 firm.')).toBeVisible()
  expect(await sphere.people()).toEqual([])
  await expect(dialog.getByRole('row')).toHaveCount(4)
  await expect(dialog.getByRole('row', { name: /Ann Lee/ })).toContainText(
    'Adviser, Harbor Lending',
  )
  await dialog.getByRole('button', { name: '1 left out, and why' }).click()
  await expect(dialog.getByText('Line 32: Nothing in it says who it is.')).toBeVisible()
  await sphere.screenshot('import light')
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot('import dark')
  await sphere.act('settings.write', { theme: 'light' })

  await expect(dialog.getByText('Read 5: 3 people, 1 firm, 1 left out.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Bring in 3 people' }).click()
  const report = page.getByRole('dialog', { name: 'Brought in 3 people' })
  await expect(report).toBeVisible()
  expect(await report.getByRole('row').allInnerTexts()).toEqual([
    'New people\t3',
    'Firms\t1',
    'Could not be read\t1',
    'Read in all\t5',
  ])
  await sphere.screenshot('import report')
  await report.getByRole('button', { name: 'Done' }).click()
  await expect(report).toBeHidden()
  expect(await names(sphere)).toEqual(['Ann Lee', 'Ben Silva', 'Dana Roe'])
  expect((await sphere.people()).map(([, , , , circle]) => circle)).toEqual(
    Array(3).fill('unplaced'),
  )

  await dropFiles(page, fixtureFile('contacts.vcf'))
  await expect(dialog.getByText('Nothing new: everyone in it is here already.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /Bring in/ })).toHaveCount(0)
  await sphere.screenshot('import nothing new')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(dialog).toBeHidden()

  expect(await sphere.undo()).toEqual({ label: 'bring in 3 people' })
  expect(await sphere.people()).toEqual([])
})

test('a row can be left out, and a firm can be a person after all', async ({ sphere }) => {
  const { page } = sphere
  const dialog = page.getByRole('dialog')
  await dropFiles(page, fixtureFile('contacts.vcf'))
  await dialog.getByRole('row', { name: /Ben Silva/ }).click()
  await expect(dialog.getByRole('row', { name: /Ben Silva/ })).toContainText('Left out')
  await dialog.getByRole('button', { name: 'It’s a person' }).click()
  await dialog.getByRole('button', { name: 'Bring in 3 people' }).click()
  await expect(page.getByText('Brought in 3 people')).toBeVisible()
  await expect(page.getByRole('row', { name: 'Left out by you 1' })).toBeVisible()
  expect(await names(sphere)).toEqual(['Ann Lee', 'Bike Shop', 'Dana Roe'])
})

test('[004-16 report] the report takes it back, tells of new matches, and leads on to placing', async ({
  sphere,
}) => {
  const { page } = sphere
  const { id } = await sphere.execute('person.add', { name: 'Olga Petrov' })
  await sphere.execute('need.add', { personId: id, words: 'A founder who sells engines' })
  const bring = async () => {
    await dropFiles(page, fixtureFile('connections.csv'))
    await page.getByRole('button', { name: 'Bring in 3 people' }).click()
  }
  await bring()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => sphere.people()).toHaveLength(1)
  await bring()
  await expect(page.getByText('One new match for what people are looking for.')).toBeVisible()
  await page.getByRole('button', { name: 'Place people' }).click()
  await expect.poll(() => page.url()).toContain('#/placing')
})

test('Not now and Escape add nothing, and the keys alone suffice', async ({ sphere }) => {
  const { page } = sphere
  const dialog = page.getByRole('dialog', { name: 'Bring in contacts' })
  await dropFiles(page, fixtureFile('contacts.vcf'))
  await dialog.getByRole('button', { name: 'Not now' }).click()
  await expect(dialog).toBeHidden()
  await dropFiles(page, fixtureFile('contacts.vcf'))
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await sphere.people()).toEqual([])
  await dropFiles(page, fixtureFile('contacts.vcf'))
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Enter')
  await expect.poll(() => names(sphere)).toHaveLength(3)
})

test('what is no contact file says what it is', async ({ sphere }) => {
  const { page } = sphere
  await dropFiles(
    page,
    { name: 'page.vcf', bytes: Buffer.from('<html><b>hello') },
    fixtureFile('contacts.vcf'),
  )
  await expect(page.getByText('This is not a contact file but a web page.')).toBeVisible()
  await expect(page.getByText('3 new, 1 firm.')).toBeVisible()
  await sphere.screenshot('import not a contact file')
})

test('a real vCard file and a real LinkedIn export come in, and again bring nothing new', async ({
  sphere,
}) => {
  test.skip(noCorpus !== null, noCorpus ?? '')
  const { page } = sphere
  const dialog = page.getByRole('dialog', { name: 'Bring in contacts' })
  const files = [
    realFile('vcard/ez-vcard__gmail-list.vcf'),
    realFile('linkedin-csv/linkedin-network-intelligence__Connections.csv'),
  ]
  await dropFiles(page, ...files)
  await expect(dialog.getByText('13 new.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Bring in 13 people' }).click()
  await expect(page.getByText('Brought in 13 people')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await names(sphere)).toEqual(
    expect.arrayContaining(['Arnold Smith', 'Doug White', 'Alice Johnson', 'Jack Anderson']),
  )
  await dropFiles(page, ...files)
  await expect(dialog.getByText('Nothing new')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await sphere.undo()).toEqual({ label: 'bring in 13 people' })
  expect(await sphere.people()).toEqual([])
})

test.describe(() => {
  // So many are sooner gone with their window than taken away.
  test.use({ mayBeUsed: false })

  test('thirty thousand rows are read and brought in while the window stays alive', async ({
    sphere,
  }) => {
    const { page } = sphere
    const rows = Array.from(
      { length: 30_000 },
      (_, at) =>
        `P${at},Lee,https://www.linkedin.com/in/p${at},,Firm ${at % 3000},Cook,03 Sep 2024`,
    )
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
    await dropFiles(page, {
      name: 'Connections.csv',
      bytes: Buffer.from([header, ...rows].join('\n')),
    })
    const button = page.getByRole('button', { name: /Bring in 30.000 people/ })
    await expect(button).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('grid').getByRole('row').first()).toBeVisible()
    expect(await page.getByRole('grid').getByRole('row').count()).toBeLessThan(60)
    await button.click()
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 30_000 })
    await expect(page.getByRole('dialog', { name: 'Bring in contacts' })).toBeVisible({
      timeout: 30_000,
    })
    expect(await sphere.people()).toEqual([])
  })
})
