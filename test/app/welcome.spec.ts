import { expect, test } from './fixtures'
import { dropFiles } from './dropFiles'
import type { Goodturn } from './openGoodturn'

test.use({ start: { isFirstStart: true } })

const heading = ({ page }: Goodturn, words: string) => page.getByRole('heading', { name: words })

const press = ({ page }: Goodturn, words: string) =>
  page.getByRole('button', { name: words, exact: true }).click()

/** A picture in both themes. */
const pictures = async (sphere: Goodturn, name: string) => {
  for (const theme of ['light', 'dark']) {
    await sphere.page.evaluate(
      (theme) => document.documentElement.setAttribute('data-theme', theme),
      theme,
    )
    await sphere.screenshot(`${name}-${theme}`)
  }
  await sphere.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
}

const card = (name: string, firm: string) =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nORG:${firm}\nEND:VCARD\n`

const contacts = {
  name: 'contacts.vcf',
  bytes: new TextEncoder().encode(
    card('Frank Ito', 'Northside Roofing') +
      card('Ben Silva', 'Elm Street School') +
      card('Ines Costa', 'Costa Studio') +
      card('Ann Lee', ''),
  ),
}

test('whoever opens an empty Goodturn can look around with sample people, and remove them in one click', async ({
  sphere,
}) => {
  await expect(heading(sphere, 'Good to see you')).toBeVisible()
  await pictures(sphere, 'welcome-start')
  await sphere.page.getByRole('button', { name: 'Look around with sample people' }).click()
  await expect(sphere.page.getByText('These are sample people.')).toBeVisible()
  await expect(sphere.page.getByText('Not placed yet, 30')).toBeVisible()
  const { circles } = await sphere.view('sphere', {})
  expect([circles.close.count, circles.known.count, circles.acquainted.count]).toEqual([12, 40, 98])
  await pictures(sphere, 'samples-map')
  await press(sphere, 'Remove them')
  await expect(sphere.page.getByText('Start with five people')).toBeVisible()
  expect(await sphere.people()).toEqual([])
  await press(sphere, 'Undo')
  await expect(sphere.page.getByText('These are sample people.')).toBeVisible()
  await sphere.page.keyboard.press('Control+4')
  await expect(sphere.page.getByRole('row', { name: /Abel Moreno/ })).toBeVisible()
  await pictures(sphere, 'samples-people')
  await sphere.reopen()
  await expect(
    sphere.page.getByText('These are sample people.'),
    'it is not asked again',
  ).toBeVisible()

  await dropFiles(sphere.page, contacts)
  await press(sphere, 'Bring in 4 people')
  await expect(sphere.page.getByText('The sample people are still here too.')).toBeVisible()
  await pictures(sphere, 'samples-still-here')
  await sphere.page.getByRole('dialog').getByRole('button', { name: 'Remove them' }).click()
  await expect.poll(async () => (await sphere.people()).length, 'one’s own stay').toBe(4)
})

test('the first ten minutes: bring in, place, ask, say who you are; a crash in the middle loses nothing', async ({
  sphere,
}) => {
  const again = async () => {
    await sphere.kill()
    await sphere.open()
  }
  await sphere.page.getByRole('button', { name: 'Bring in your own' }).click()
  await expect(heading(sphere, 'Bring in your people')).toBeVisible()
  await pictures(sphere, 'welcome-bring')
  await dropFiles(sphere.page, contacts)
  await press(sphere, 'Bring in 4 people')
  await press(sphere, 'Done')
  await expect(sphere.page.getByText('4 people are here.')).toBeVisible()
  await again()
  await expect(sphere.page.getByText('4 people are here.'), 'after a crash').toBeVisible()
  await press(sphere, 'Go on')
  await expect(heading(sphere, 'Who is close to you?')).toBeVisible()
  await pictures(sphere, 'welcome-place')
  await press(sphere, 'Place people')
  await press(sphere, 'Done for now')

  const asked = () => sphere.page.getByLabel('What did somebody ask you for lately?')
  await expect(asked()).toBeFocused()
  await again()
  const question = asked()
  await question.fill('someone for an old slate roof')
  const answer = sphere.page.getByRole('region', { name: 'People you know who may help' })
  await expect(answer.getByRole('listitem')).toHaveText([
    /Frank Ito.*Northside Roofing.*‘Roofing’ is in the name of the firm/,
  ])
  await expect(
    sphere.page.getByText('4 people looked through on this computer. Nothing left it.'),
  ).toBeVisible()
  await question.press('Enter')
  await expect(sphere.page.getByRole('combobox', { name: 'Who asked?' })).toBeFocused()
  await sphere.page.keyboard.type('Ben')
  await sphere.page.keyboard.press('Enter')
  await expect(sphere.page.getByText('Then it waits on Ben’s page.')).toBeVisible()
  await pictures(sphere, 'welcome-answer')
  await expect(sphere.page.getByRole('button', { name: 'Keep it and go on' })).toBeFocused()
  await sphere.page.keyboard.press('Enter')

  await expect(heading(sphere, 'And you?')).toBeVisible()
  const ben = (await sphere.people()).find(([, name]) => name === 'Ben Silva')!
  const { lookingFor } = (await sphere.view('person', { id: ben[0] }))!
  expect(lookingFor.map(({ words, stage }) => [words, stage])).toEqual([
    ['someone for an old slate roof', 'asked'],
  ])
  await again()
  await sphere.page.getByLabel('Name').fill('Mara Keller')
  await sphere.page
    .getByLabel('What I do')
    .fill('I find homes for people who have no time to look.')
  await sphere.page.getByLabel('Evening hour').fill('19:15')
  await pictures(sphere, 'welcome-you')
  await press(sphere, 'To the map')
  await expect(sphere.page.getByText('Not placed yet, 4')).toBeVisible()
  expect(await sphere.view('me', {})).toMatchObject({
    name: 'Mara Keller',
    whatIDo: 'I find homes for people who have no time to look.',
    reviewAt: '19:15',
  })
  await sphere.reopen()
  await expect(sphere.page.getByText('Not placed yet, 4'), 'it is over').toBeVisible()
})

test('[004-17 first start] five names typed by hand are enough to begin with', async ({
  sphere,
}) => {
  const { page } = sphere
  await page.getByRole('button', { name: 'Bring in your own' }).click()
  await page.getByRole('radio', { name: 'By hand' }).click()
  const names = ['Ann Lee', 'Ben Silva', 'Carla Haas', 'Dina Kaya', 'Ed Ross']
  for (const name of names) {
    await expect(page.getByRole('textbox', { name: 'A name, then Enter' })).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByText('5 people are here.')).toBeVisible()
  expect((await sphere.people()).map(([, name]) => name).sort()).toEqual(names)
})

test('every step can be skipped, Escape skips all, and Help begins again', async ({ sphere }) => {
  const { page } = sphere
  for (const question of ['Good to see you', 'Who is close to you?', 'What did somebody ask']) {
    await expect(heading(sphere, question)).toBeVisible()
    const skip = page.getByRole('button', { name: 'Skip', exact: true })
    await ((await skip.isVisible()) ? skip : page.getByRole('button', { name: 'Go on' })).click()
  }
  await expect(heading(sphere, 'And you?')).toBeVisible()
  await press(sphere, 'Back')
  await page.getByLabel('What did somebody ask you for lately?').fill('a plumber')
  await page.keyboard.press('Escape')
  await expect(heading(sphere, 'What did somebody ask'), 'words are not lost').toBeVisible()
  await page.locator('main').press('Escape')
  await expect(page.getByText('Start with five people')).toBeVisible()
  await page.keyboard.press('Control+4')
  await sphere.reopen()
  await expect(sphere.page.getByText('Start with five people'), 'it is over').toBeVisible()
  await sphere.page.getByRole('link', { name: 'Help' }).click()
  await press(sphere, 'The first ten minutes')
  await expect(heading(sphere, 'Good to see you')).toBeVisible()
})
