import { noCorpus } from '../shared/exchange/corpus'
import { dropFiles, realFile } from './dropFiles'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'

test.use({ mayBeUsed: true })

const names = async (sphere: Goodturn) => (await sphere.people()).map(([, name]) => name).sort()

const table = (name: string, ...lines: string[]) => ({ name, bytes: Buffer.from(lines.join('\n')) })

/** Columns whose names say nothing. */
const puzzling = table(
  'club.csv',
  'Wer,Wo,Seit,Nr',
  'Ann Lee,Harbor Lending,03/04/2005,5550101',
  'Ben Silva,Silva Roofs,05/06/2007,5550102',
)

test.describe(() => {
  // How a table was explained is remembered beyond the people.
  test.use({ mayBeUsed: false })

  test('a table of no known program is explained column by column, by keyboard alone, and read so from then on', async ({
    sphere,
  }) => {
    const { page } = sphere
    const columns = page.getByRole('dialog', { name: 'What is in the columns?' })
    await dropFiles(page, puzzling)
    await expect(columns).toBeVisible()
    await expect(columns.getByRole('cell', { name: 'Harbor Lending' })).toBeVisible()
    await sphere.screenshot('columns light')
    await sphere.act('settings.write', { theme: 'dark' })
    await sphere.screenshot('columns dark')
    expect(await serious(sphere)).toEqual([])
    await sphere.act('settings.write', { theme: 'light' })
    expect(await serious(sphere)).toEqual([])

    const choose = async (column: string, meaning: string) => {
      const button = columns.getByRole('button', { name: `What “${column}” holds` })
      await button.focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('option', { name: meaning, exact: true })).toBeVisible()
      await page.keyboard.type(meaning)
      await expect(page.getByRole('option', { name: meaning, exact: true })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(button).toContainText(meaning)
    }
    await choose('Wer', 'Whole name')
    await choose('Wo', 'Firm')
    await choose('Seit', 'Birthday')
    await choose('Nr', 'Phone')
    await expect(
      columns.getByText('Is 03/04/2005 the 3rd of April or March 4th?', { exact: true }),
    ).toBeVisible()
    await expect(columns.getByRole('button', { name: 'Continue' })).toBeDisabled()
    await columns.getByRole('radio', { name: 'The 3rd of April' }).focus()
    await page.keyboard.press('Space')
    await sphere.screenshot('columns with dates')
    await columns.getByRole('button', { name: 'Continue' }).focus()
    await page.keyboard.press('Enter')

    const dialog = page.getByRole('dialog', { name: 'Bring in contacts' })
    await expect(dialog.getByText('2 new.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Brought in 2 people' })).toBeVisible()
    await page.getByRole('button', { name: 'Done' }).click()
    expect(await names(sphere)).toEqual(['Ann Lee', 'Ben Silva'])
    expect((await sphere.people())[0]).toMatchObject({ 3: 'Harbor Lending' })

    const more = table('club 2.csv', 'Wer,Wo,Seit,Nr', 'Carl Moss,Moss Mills,01/02/2003,5550103')
    await dropFiles(page, more)
    await expect(dialog.getByText('1 new.')).toBeVisible()
    await expect(dialog.getByText('Read as last time.')).toBeVisible()
    await sphere.screenshot('columns as last time')
    await dialog.getByRole('button', { name: 'Change columns' }).click()
    await expect(columns.getByRole('button', { name: 'What “Wo” holds' })).toContainText('Firm')
    await columns.getByRole('button', { name: 'What “Wo” holds' }).click()
    await page.getByRole('option', { name: 'City' }).click()
    await columns.getByRole('button', { name: 'Continue' }).click()
    await dialog.getByRole('button', { name: 'Bring in 1 person' }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    expect((await sphere.people()).find(([, name]) => name === 'Carl Moss')).toMatchObject({
      3: '',
    })

    expect(await sphere.undo()).toEqual({ label: 'bring in Carl Moss' })
    await sphere.undo()
    expect(await sphere.people()).toEqual([])
  })
})

test('without a column that names somebody there is no going on', async ({ sphere }) => {
  const { page } = sphere
  const columns = page.getByRole('dialog', { name: 'What is in the columns?' })
  await dropFiles(page, puzzling)
  await columns.getByRole('button', { name: 'What “Wer” holds' }).click()
  await page.getByRole('option', { name: 'Don’t bring in' }).click()
  await expect(columns.getByRole('button', { name: 'Continue' })).toBeDisabled()
  await expect(columns.getByText('One column must hold a name')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(columns).toBeHidden()
})

test('letters that look wrong are read in another charset, with the sample to tell by', async ({
  sphere,
}) => {
  const { page } = sphere
  const columns = page.getByRole('dialog', { name: 'What is in the columns?' })
  // “Имя” and “Иван” in the Cyrillic of Windows.
  const bytes = Buffer.from([
    ...Buffer.from('aa,bb\n'),
    ...Buffer.from('c8e2e0ed20cfe5f2f0eee2', 'hex'),
    ...Buffer.from(',5550101\n'),
  ])
  await dropFiles(page, { name: 'old.csv', bytes })
  await expect(columns).toBeVisible()
  await columns.getByRole('button', { name: 'Read the letters as' }).click()
  await page.getByRole('option', { name: 'Greek' }).click()
  await expect(columns.getByRole('cell', { name: 'Θβΰν' })).toBeVisible()
  await sphere.screenshot('columns letters')
  await columns.getByRole('button', { name: 'Read the letters as' }).click()
  await page.getByRole('option', { name: 'Cyrillic (Windows)' }).click()
  await expect(columns.getByRole('cell', { name: 'Иван Петров' })).toBeVisible()
  await columns.getByRole('button', { name: 'What “aa” holds' }).click()
  await page.getByRole('option', { name: 'Whole name' }).click()
  await columns.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Bring in 1 person' }).click()
  await expect.poll(() => names(sphere)).toEqual(['Иван Петров'])
})

test('what a name suggests is used only where one says yes', async ({ sphere }) => {
  const { page } = sphere
  const dialog = page.getByRole('dialog', { name: 'Bring in contacts' })
  const card = (name: string, phone: string) =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL:${phone}\nEND:VCARD\n`
  const file = {
    name: 'phone.vcf',
    bytes: Buffer.from(
      card('Mike Plumber', '5551230001') +
        card('John & Lisa Smith', '5551230002') +
        card('Joe Electrician', '5551230003'),
    ),
  }
  await dropFiles(page, file)
  await expect(dialog.getByRole('row', { name: /Mike Plumber/ })).toContainText(
    'Mike, does: plumber?',
  )
  await expect(dialog.getByRole('row', { name: /John & Lisa/ })).toContainText(
    'Two people: John Smith and Lisa Smith?',
  )
  await dialog
    .getByRole('row', { name: /John & Lisa/ })
    .getByRole('button', { name: 'Yes' })
    .click()
  await sphere.screenshot('proposals light')
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot('proposals dark')
  await dialog.getByRole('button', { name: 'Bring in 4 people' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await names(sphere)).toEqual([
    'Joe Electrician',
    'John Smith',
    'Lisa Smith',
    'Mike Plumber',
  ])
  await sphere.undo()

  await dropFiles(page, file)
  await dialog.getByRole('button', { name: 'All of them' }).click()
  await dialog.getByRole('button', { name: 'Bring in 4 people' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await names(sphere)).toEqual(['Joe', 'John Smith', 'Lisa Smith', 'Mike'])
  await dropFiles(page, file)
  await expect(dialog.getByText('Nothing new')).toBeVisible()
})

test('somebody who may be here already comes in, and says whom they may be', async ({ sphere }) => {
  const { page } = sphere
  const dialog = page.getByRole('dialog', { name: 'Bring in contacts' })
  const card = (name: string, ...more: string[]) =>
    ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...more, 'END:VCARD', ''].join('\n')
  await dropFiles(page, {
    name: 'a.vcf',
    bytes: Buffer.from(card('Ann Lee', 'EMAIL:ann@example.org')),
  })
  await dialog.getByRole('button', { name: 'Bring in 1 person' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await dropFiles(page, {
    name: 'b.vcf',
    bytes: Buffer.from(card('Ann Lee', 'EMAIL:lee@example.org')),
  })
  await expect(
    dialog.getByText('1 may be somebody you already have and comes in', { exact: false }),
  ).toBeVisible()
  await expect(dialog.getByRole('row', { name: /Ann Lee/ })).toContainText('May be Ann Lee')
  await sphere.screenshot('unsure light')
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot('unsure dark')
  await dialog.getByRole('button', { name: 'Bring in 1 person' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await names(sphere)).toEqual(['Ann Lee', 'Ann Lee'])
})

test('real tables of other programs come in, and again bring nothing new', async ({ sphere }) => {
  test.skip(noCorpus !== null, noCorpus ?? '')
  const { page } = sphere
  const columns = page.getByRole('dialog', { name: 'What is in the columns?' })
  const dialog = page.getByRole('dialog', { name: 'Bring in contacts' })
  const files = ['other-csv/rolomind__custom.csv', 'google-csv/rolomind__google.csv'].map(realFile)
  const look = async () => {
    await dropFiles(page, ...files)
    await expect(columns.or(dialog)).toBeVisible()
    if (await columns.isVisible()) await columns.getByRole('button', { name: 'Continue' }).click()
    await expect(dialog).toBeVisible()
  }
  await look()
  await dialog.getByRole('button', { name: /^Bring in/ }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await names(sphere)).toEqual(expect.arrayContaining(['Alice Brown', 'John Doe']))
  await look()
  await expect(dialog.getByText('Nothing new')).toBeVisible()
})
