import { expect, test } from './fixtures'
import { tablesOnDisk } from './tablesOnDisk'
import { itIs } from './thatThursday'

test('[CARD-1 resumed] killed in the middle of the third person, the evening goes on there, with every finished line', async ({
  sphere,
}) => {
  const { keyboard } = sphere.page
  await itIs(sphere, '14:00', -30)
  for (const name of ['Carla Hansen', 'Frank Ito', 'Nils Dubois', 'Dina Cohen'])
    await sphere.execute('person.add', { name })
  await itIs(sphere, '18:30')
  const enter = async (words: string) => {
    await keyboard.type(words)
    await keyboard.press('Enter')
  }
  const lines = sphere.page.locator('.tonight-line')
  const tonight = async () => {
    await sphere.page.keyboard.press('Control+1')
    await expect(sphere.page.getByRole('heading', { name: 'Tonight', exact: true })).toBeVisible()
  }
  await tonight()
  for (const letters of ['carl', 'fran', 'nil', 'din']) await enter(letters)
  await expect(sphere.page.locator('.tonight-who-row')).toHaveCount(4)
  await keyboard.press('Control+Enter')
  await expect(sphere.page.getByRole('heading', { name: /What came up with Carla/ })).toBeVisible()
  await enter('coffee, her daughter starts college')
  await enter('needs a summer internship for her daughter asked')
  await expect(lines).toHaveCount(2)
  await keyboard.press('Enter')
  await enter('call tomorrow')
  await expect(lines).toHaveCount(1)
  await keyboard.press('Enter')
  await enter('good at old pipes')
  await expect(lines).toHaveCount(1)
  await keyboard.type('needs an appren')
  const before = await tablesOnDisk(sphere)
  await sphere.kill()

  await sphere.open()
  await itIs(sphere, '18:40')
  expect(await tablesOnDisk(sphere)).toEqual(before)
  await tonight()
  const { page } = sphere
  await expect(page.getByRole('heading', { name: /What came up with Nils/ })).toBeVisible()
  await expect(page.getByText('What came up, 3 of 4')).toBeVisible()
  await expect(page.locator('.tonight-line')).toHaveText([/Can help with.*old pipes/])
  await expect(page.locator('.tonight-tick')).toHaveCount(2)
  await page.keyboard.press('Shift+Enter')
  await expect(page.locator('.tonight-line')).toHaveText([/Next step.*Call.*Tomorrow/])
  await page.keyboard.press('Shift+Enter')
  await expect(page.locator('.tonight-line')).toHaveText([
    /Note.*Coffee, her daughter starts college/,
    /Looking for.*a summer internship for her daughter.*Asked for help/,
  ])
})
