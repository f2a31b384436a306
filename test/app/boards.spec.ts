import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { add, openPerson } from './visit'

const pictures = async (sphere: Goodturn, name: string) => {
  if (!process.env['GOODTURN_PICTURES']) return
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(200)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

const open = async ({ page }: Goodturn, board: string) => {
  const head = page.locator('.matches-head')
  const shown = head.getByRole('radio', { name: board })
  if ((await shown.count()) > 0) return shown.click()
  await head.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: board }).click()
}

/** Rosa, a client who looks for three things; Ada the roofer, Dina the bookkeeper, Ella who knows a piano teacher. */
const aTown = async (sphere: Goodturn) => {
  const person = async (name: string, does: string) => {
    const id = await add(sphere, name)
    await sphere.execute('person.edit', {
      id: id as never,
      patch: { does, given: name.split(' ')[0] },
    })
    return id
  }
  const rosa = await person('Rosa Marsh', 'Bakery owner')
  const ben = await person('Ben Silva', 'Teacher')
  const ada = await person('Ada Holm', 'Roofer')
  const dina = await person('Dina Kaya', 'Bookkeeper')
  const ella = await person('Ella Ricci', 'Florist')
  await sphere.execute('role.add', { personId: rosa as never, kind: 'customer' })
  await sphere.execute('role.add', { personId: dina as never, kind: 'provider' })
  await sphere.execute('offer.add', {
    personId: ada as never,
    words: 'Slate roofs, old and new',
  })
  await sphere.execute('offer.add', {
    personId: dina as never,
    words: 'Bookkeeping for small shops',
  })
  await sphere.execute('lightPerson.add', {
    knownById: ella as never,
    name: 'Nora Quill',
    does: 'Piano teacher',
  })
  for (const [personId, words, asked] of [
    [rosa, 'Someone for an old slate roof', true],
    [rosa, 'A piano teacher nearby', false],
    [ben, 'A bookkeeper two mornings a month', true],
  ] as const)
    await sphere.execute('need.add', { personId: personId as never, words, asked })
  return { rosa, ada }
}

test('[004-03 window] [004-06 window] [004-08 window] [003-17 window] a pro becomes a First call on the person page, stands on the boards, and where nobody is yet one press says who may know someone', async ({
  sphere,
}) => {
  const { page } = sphere
  const { ada } = await aTown(sphere)

  await openPerson(sphere, ada)
  await page.getByRole('button', { name: 'More about “Slate roofs, old and new”' }).click()
  const grade = page.getByRole('button', { name: /How I see the work/ })
  await grade.click()
  await page.getByRole('option', { name: 'First call' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^First call needs both ticks/)
  await expect(grade).toContainText('Not graded')
  await pictures(sphere, 'boards-offer-refused')
  for (const name of ['I learned what Ada does', 'I saw examples of the work']) {
    await page.getByRole('checkbox', { name }).click()
    await expect(page.getByRole('checkbox', { name })).toBeChecked()
  }
  await grade.click()
  await page.getByRole('option', { name: 'First call' }).click()
  await expect(grade).toContainText('First call')
  await page.getByRole('textbox', { name: 'Best way to reach' }).fill('Mobile, not by mail')
  await page.getByRole('textbox', { name: 'Hours' }).fill('Day and night')
  await page.getByRole('textbox', { name: 'Hours' }).blur()
  await pictures(sphere, 'boards-offer')

  await page.getByRole('link', { name: 'Matches' }).click()
  await expect(page.getByRole('complementary', { name: 'Nobody yet for' })).toContainText('Piano')
  await pictures(sphere, 'boards-beside')
  await open(sphere, 'Pros')
  const roofing = page.getByRole('list', { name: 'Roofing' })
  await expect(roofing).toContainText('First call')
  await expect(roofing).toContainText('Mobile, not by mail')
  await expect(roofing).toContainText('Day and night')
  await pictures(sphere, 'boards-pros')
  await page.getByRole('button', { name: 'More about Dina Kaya' }).click()
  await pictures(sphere, 'boards-pros-open')

  await open(sphere, 'What clients are looking for')
  const clients = page.getByRole('region', { name: 'Clients' })
  await expect(clients.getByRole('listitem').filter({ hasText: 'old slate roof' })).toContainText(
    'Ada Holm',
  )
  await expect(page.getByRole('region', { name: 'Everyone else' })).toContainText('Nobody yet')
  await pictures(sphere, 'boards-clients')

  await open(sphere, 'Nobody yet for')
  await expect(page.getByRole('region', { name: 'Piano lessons' })).toContainText('Ella Ricci')
  await expect(page.getByRole('region', { name: 'Roofing' })).toHaveCount(0)
  await pictures(sphere, 'boards-nobody')

  await page.getByRole('button', { name: 'Find a provider for “A piano teacher nearby”' }).click()
  const wanted = page.getByRole('list', { name: 'People I want to meet' })
  await expect(wanted).toContainText('Nora Quill, Piano teacher')
  const line = page.getByRole('textbox', { name: 'Whom would you like to meet?' })
  await line.fill('Nora Quill')
  await line.press('Enter')
  await expect(
    wanted.getByRole('button', { name: 'Ask Ella Ricci about Nora Quill' }),
  ).toBeVisible()
  await pictures(sphere, 'boards-wanted')
  await wanted.getByRole('button', { name: 'Ask Ella Ricci about Nora Quill' }).click()
  const ask = page.getByRole('dialog')
  await expect(ask.getByRole('textbox', { name: 'What you write' })).toHaveValue(
    /^Hi Ella,\n\nI would like to get to know Nora Quill\./,
  )
  await pictures(sphere, 'boards-ask')
  await page.keyboard.press('Escape')
  await expect(ask).toHaveCount(0)
  await page.getByRole('button', { name: 'I met Nora Quill' }).click()
  const met = page.getByRole('dialog')
  await met.getByRole('combobox', { name: 'Name' }).fill('Nora Quill')
  await page
    .getByRole('option', { name: /Nora Quill/ })
    .first()
    .click()
  await expect(met).toHaveCount(0)
  await page.getByRole('button', { name: 'Met', exact: true }).click()
  await page.locator('.board-met').getByRole('link', { name: 'Nora Quill' }).click()
  await expect(page.getByRole('article')).toContainText('Nora Quill')
})
