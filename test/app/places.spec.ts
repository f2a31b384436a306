import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { add, openPeople, openPerson } from './visit'

const pictures = async (sphere: Goodturn, name: string) => {
  if (!process.env['GOODTURN_PICTURES']) return
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(200)
    expect(await serious(sphere), `${name} ${theme}`).toEqual([])
    await sphere.screenshot(`${name}-${theme}`)
  }
}

test('[000-14 window] [004-04 window] [004-18 window] [004-21 window] what one knows is sent and told as help, a college answers the need and is found again, and whoever was brought together stands in Look back', async ({
  sphere,
}) => {
  const { page } = sphere
  const keys = page.keyboard
  const rosa = await add(sphere, 'Rosa Marsh')
  const hugo = await add(sphere, 'Hugo Novak')
  const ana = await add(sphere, 'Ana Marin')
  const words = 'College for daughter'
  await sphere.execute('need.add', { personId: rosa, words, asked: true } as never)
  await sphere.execute('need.add', { personId: hugo, words: 'A good college for my son' } as never)
  await sphere.execute('referral.note', {
    direction: 'given',
    forWhom: rosa,
    people: [{ personId: hugo, reach: 'hugo@novak.example' }],
    purpose: 'The kitchen',
  } as never)
  await openPerson(sphere, rosa)
  const dialog = page.getByRole('dialog')
  const story = page.getByRole('region', { name: 'Story' })
  const inMenu = async (need: string, entry: string) => {
    await page.getByRole('button', { name: `More about “${need}”` }).click()
    await page.getByRole('menuitem', { name: entry }).click()
    await expect(dialog).toBeVisible()
  }

  await inMenu(words, 'I can send something…')
  await expect(dialog.getByLabel('Link')).toBeFocused()
  await dialog.getByLabel('Link').fill('studentaid.gov/fafsa')
  await dialog.getByLabel('A few words with it').fill('How to pay for it')
  await pictures(sphere, 'send-something')
  await dialog.getByRole('button', { name: 'I sent it' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(story).toContainText(
    'You sent something that may help, as asked. How to pay for it. studentaid.gov/fafsa',
  )

  await inMenu(words, 'Found it…')
  await dialog.getByLabel('Or a place or a thing').fill('Kent State')
  await dialog.getByLabel('Where').fill('Ohio')
  await dialog.getByLabel('Link').fill('kent.edu')
  await dialog.getByLabel('Who recommended it?').fill('Ana')
  await page.getByRole('option', { name: /Ana Marin/ }).click()
  await expect(dialog).toContainText('Ana Marin recommended it, and is to be thanked.')
  await pictures(sphere, 'solved-by-a-place')
  await expect(dialog.getByRole('button', { name: 'I did' }), 'one main button').toHaveCount(0)
  await dialog.getByRole('button', { name: 'That helped' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(story).toContainText('Found: College for daughter. Thanks to Kent State.')

  await openPerson(sphere, hugo)
  const near = page.getByRole('region', { name: 'Places and things that may help' })
  await expect(near).toContainText(/Kent State Ohio\s*Answered “College for daughter” in /)
  await pictures(sphere, 'places-for')
  await near.getByRole('button', { name: 'Tell Hugo Novak about Kent State' }).click()
  await expect(dialog.getByLabel('Link')).toHaveValue('kent.edu')
  await expect(dialog.getByLabel('A few words with it')).toHaveValue('Kent State, Ohio')
  await keys.press('Escape')
  await expect(dialog).toHaveCount(0)

  await openPeople(sphere)
  await page.getByRole('radio', { name: 'Places and things' }).click()
  const list = page.getByRole('grid', { name: 'Places and things' })
  await expect(list.getByRole('row')).toHaveText(/Kent State.*Answered “College for daughter”/)
  await pictures(sphere, 'places')
  await list.focus()
  await keys.press('Enter')
  await expect(dialog.getByLabel('Name')).toHaveValue('Kent State')
  await dialog.getByLabel('Note').fill('Ask for Mr Hale')
  await pictures(sphere, 'place')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Kent State is deleted')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(list.getByRole('row')).toHaveCount(1)

  await keys.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill('daughter')
  const found = page.getByRole('option', { name: /Kent State/ })
  await expect(found).toContainText('answered “College for daughter”')
  await found.click()
  await expect(dialog.getByLabel('Note')).toHaveValue('Ask for Mr Hale')
  await keys.press('Escape')
  await expect(dialog).toHaveCount(0)

  await openPerson(sphere, ana)
  await page.locator('main').getByRole('button', { name: 'More', exact: true }).first().click()
  await page.getByRole('menuitem', { name: 'Log a conversation' }).click()
  await dialog.getByRole('radio', { name: 'Helped', exact: true }).click()
  await dialog.getByRole('radio', { name: 'Hands-on' }).click()
  await dialog.getByLabel('What came up').fill('Lent the van')
  await pictures(sphere, 'log-help')
  await dialog.getByRole('button', { name: 'Log it' }).click()
  await expect(story).toContainText('You helped hands-on. Lent the van.')

  await page.evaluate(() => {
    location.hash = '/lookback'
  })
  const together = page.getByRole('region', { name: 'People I have put together' })
  await expect(together).toContainText('You gave Rosa Marsh the name of Hugo Novak.')
  await expect(together).toContainText('About the kitchen. No word yet.')
  await expect(together).toContainText('people were helped this year, by you or by somebody else.')
  await expect(page.getByRole('region', { name: 'People who help me' })).toContainText(
    'Recommended Kent State.',
  )
  expect(await serious(sphere)).toEqual([])
  await together.scrollIntoViewIfNeeded()
  await pictures(sphere, 'put-together')
  await together.getByRole('link', { name: 'Hugo Novak' }).click()
  await expect(page.getByRole('heading', { name: 'Hugo Novak', level: 1 })).toBeVisible()
})
