import { noCorpus } from '../shared/exchange/corpus'
import { dropFiles, realFile } from './dropFiles'
import { expect, test } from './fixtures'
import { openPeople } from './visit'

test.use({ mayBeUsed: true })

/** The same Doug White as in the real cards, as a telephone calls him. */
const fromThePhone = {
  name: 'phone.vcf',
  bytes: new TextEncoder().encode(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Douglas White',
      'N:White;Douglas;;;',
      'EMAIL:dwhite@gmail.com',
      'TEL;TYPE=CELL:+1 503 555 0188',
      'END:VCARD',
      '',
    ].join('\r\n'),
  ),
}

test('real cards, a real LinkedIn export and a phone: looked at, brought in, one person of two, and all taken back', async ({
  sphere,
}) => {
  test.skip(noCorpus !== null, noCorpus ?? '')
  const { page } = sphere
  const names = async () => (await sphere.people()).map(([, name]) => name)
  const done = page.getByRole('button', { name: 'Done' })

  await dropFiles(
    page,
    realFile('vcard/ez-vcard__gmail-list.vcf'),
    realFile('linkedin-csv/linkedin-network-intelligence__Connections.csv'),
  )
  await page.getByRole('button', { name: 'Bring in 13 people' }).click()
  await done.click()
  const before = await names()
  expect(before).toHaveLength(13)

  await dropFiles(page, fromThePhone)
  await expect(page.getByText(/may be .* you already have/)).toBeVisible()
  await sphere.screenshot('import may be here light')
  await page.getByRole('button', { name: 'Bring in 1 person' }).click()
  await done.click()

  await openPeople(sphere)
  await page.getByRole('radio', { name: 'Maybe the same 1' }).click()
  await page.getByRole('button', { name: /^Merge .*White and .*White$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge two people' })
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText(/^Merged into/)).toBeVisible()
  expect(await names()).toHaveLength(13)

  // The merge, the telephone, the files: each is one step.
  await sphere.undo()
  expect((await names()).sort()).toEqual([...before, 'Douglas White'].sort())
  await sphere.undo()
  expect(await names()).toEqual(before)
  await sphere.undo()
  expect(await names()).toEqual([])
})
