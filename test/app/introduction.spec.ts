import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'

/** Frank looks for a photographer, Nils is one; both can be reached. */
const plantTwo = async (sphere: Goodturn, { asked = true } = {}) => {
  await sphere.execute('me.edit', {
    patch: { name: 'Mara Keller', disclosure: 'Mara Keller, licensed estate agent, no. 20418' },
  })
  const { id: frank } = await sphere.execute('person.add', { name: 'Frank Ito', does: 'Roofer' })
  const { id: nils } = await sphere.execute('person.add', {
    name: 'Nils Dubois',
    does: 'Photographer',
  })
  const add = (id: string, kind: 'emails' | 'phones', value: string, label: string) =>
    sphere.execute('person.addChannel', { id, kind, value, label })
  await add(frank, 'phones', '555 0199', 'home')
  await add(frank, 'phones', '555 0142', 'mobile')
  await add(frank, 'emails', 'frank@roofs.example', 'work')
  await add(nils, 'emails', 'nils@studio.example', 'work')
  const { id: needId } = await sphere.execute('need.add', {
    personId: frank,
    words: 'A photographer for twelve roofs',
    asked,
  })
  return { frank, nils, needId }
}

/** From Frank's page, as a user does: I, a name, Enter. */
const introduceFrankToNils = async (sphere: Goodturn, frank: string) => {
  const { page } = sphere
  await page.evaluate((id) => (location.hash = `/people/${id}`), frank)
  await expect(page.getByRole('button', { name: 'Frank Ito' }).first()).toBeVisible()
  await page.keyboard.press('i')
  await page.getByRole('combobox', { name: 'to' }).fill('Nils')
  await page.keyboard.press('Enter')
  await expect(drawerOf(page).getByRole('heading', { level: 2 })).toHaveText(
    'Introduce Frank and Nils',
  )
}

const drawerOf = (page: Page) =>
  page.getByRole('complementary', { name: 'Introduce Frank and Nils' })
const said = (page: Page, name: string) => drawerOf(page).getByRole('region', { name, exact: true })

const passings = async (sphere: Goodturn, a: string, b: string) =>
  (await sphere.view('introduction', { a, b }))?.passing ?? null

const clipboard = (sphere: Goodturn) => sphere.app.evaluate(({ clipboard }) => clipboard.readText())

/** What would be handed to the system, from now on. */
const catchOpened = async (sphere: Goodturn) => {
  const urls = await sphere.app.evaluateHandle(({ shell }) => {
    const opened: string[] = []
    shell.openExternal = (url: string) => {
      opened.push(url)
      return Promise.resolve()
    }
    return opened
  })
  return () => urls.jsonValue()
}

test('[002-08 copy] answered, written, copied: the note holds what each chose to share', async ({
  sphere,
}) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  expect(await passings(sphere, frank, nils)).toBeNull()
  await said(page, 'Nils').getByRole('radio', { name: 'Always glad to' }).click()
  await expect(drawer.getByText('told you today')).toBeVisible()
  await drawer.getByRole('button', { name: 'Change' }).click()
  await drawer.getByRole('checkbox', { name: /frank@roofs/ }).click()
  await drawer.getByRole('button', { name: 'Done' }).click()
  await expect(drawer.getByText('Frank’s mobile, Nils’s work mail')).toBeVisible()
  await drawer
    .getByRole('textbox', { name: 'For Nils' })
    .fill('Frank has twelve roofs to photograph')
  await drawer.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied, with how to reach both.')).toBeVisible()
  expect(await clipboard(sphere)).toBe(
    [
      'Frank, Nils, I would like you two to know each other.',
      'What Nils does: Photographer. Frank has twelve roofs to photograph.',
      'Frank is on 555 0142, Nils at nils@studio.example.',
      'I leave it to you both from here. Either of you can write first.',
      'Mara Keller, licensed estate agent, no. 20418',
    ].join('\n\n'),
  )
})

test('the drawer in both lights', async ({ sphere }) => {
  const { page } = sphere
  const { frank } = await plantTwo(sphere)
  await sphere.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].setContentSize(1280, 820),
  )
  await introduceFrankToNils(sphere, frank)
  await said(page, 'Nils').getByRole('radio', { name: 'Always glad to' }).click()
  for (const theme of ['light', 'dark'] as const) {
    await sphere.act('settings.write', { theme })
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
    await page.mouse.move(500, 700)
    await sphere.screenshot(`introduction-${theme}`)
  }
  await expect(drawerOf(page).getByRole('button', { name: 'E-mail both' })).toBeEnabled()
})

test('[002-07 gate] mail, copy and save wait until both agreed, and say for whom', async ({
  sphere,
}) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere, { asked: false })
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  await expect(drawer.getByText('Frank has not asked for this yet.')).toBeVisible()
  await expect(drawer.getByText('Nils has not been asked yet.')).toBeVisible()
  await expect(drawer.getByRole('button', { name: 'Copy', exact: true })).toBeDisabled()
  await sphere.screenshot('introduction-unasked')

  await drawer.getByRole('button', { name: 'Ask Frank' }).click()
  const box = page.getByRole('dialog', { name: 'Ask Frank' })
  await expect(box.getByText('looking for outside help with?')).toBeVisible()
  await box.getByRole('button', { name: 'Copy and mark as asked' }).click()
  await expect(drawer.getByText('asked today')).toBeVisible()
  expect((await clipboard(sphere)).split('\n')).toHaveLength(2)

  await said(page, 'Frank').getByRole('radio', { name: 'Asked for this' }).click()
  await said(page, 'Nils').getByRole('radio', { name: 'Go ahead' }).click()
  await said(page, 'Nils').getByRole('radio', { name: 'They told me in person' }).click()
  await expect(drawer.getByRole('button', { name: 'E-mail both' })).toBeEnabled()
  await drawer.getByRole('button', { name: 'Change' }).click()
  await drawer.getByRole('checkbox', { name: /nils@studio/ }).click()
  await expect(drawer.getByText('Nils shares no e-mail, phone or link yet.')).toBeVisible()
  await expect(drawer.getByRole('button', { name: 'Copy', exact: true })).toBeDisabled()

  const draft = await passings(sphere, frank, nils)
  for (const way of ['introduction.copy', 'introduction.email', 'introduction.saveEml'] as const) {
    const reply = await page.evaluate(
      ([way, passingId]) => window.goodturn.act(way as never, { passingId } as never),
      [way, draft!.id] as const,
    )
    expect(reply).toMatchObject({
      ok: false,
      code: 'notReady',
      message: 'Nils shares no e-mail, phone or link yet.',
    })
  }
})

test('[002-08 eml] saved as a mail that nobody has sent, readable by me alone', async ({
  sphere,
}) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await sphere.execute('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  const file = join(sphere.userFolder, 'two.eml')
  await sphere.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await introduceFrankToNils(sphere, frank)
  await drawerOf(page).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Save .eml' }).click()
  await expect(page.getByText('Saved as a mail.')).toBeVisible()
  const letter = readFileSync(file, 'utf8')
  expect(letter).toMatch(
    /^X-Unsent: 1\r\nTo: frank@roofs\.example,\r\n nils@studio\.example\r\nSubject: Frank, meet Nils\r\n/,
  )
  expect(letter).not.toMatch(/^(Date|Message-ID|From):/m)
  expect(letter).toContain('555 0142')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('[002-08 e-mail] with both answers known, Enter opens the mail; back in front it asks once', async ({
  sphere,
}) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await sphere.execute('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  const opened = await catchOpened(sphere)
  await introduceFrankToNils(sphere, frank)
  await expect(drawerOf(page).getByRole('button', { name: 'E-mail both' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(opened).toHaveLength(1)
  const [url = ''] = await opened()
  expect(url).toMatch(/^mailto:frank@roofs\.example,nils@studio\.example\?subject=Frank%2C%20meet/)
  expect(decodeURIComponent(url)).toContain('Nils at nils@studio.example')

  await page.evaluate(() => {
    window.dispatchEvent(new Event('blur'))
    window.dispatchEvent(new Event('focus'))
  })
  await expect(page.getByText('Did it go out?')).toBeVisible()
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect(page.getByText('Marked as sent.')).toBeVisible()
  await expect(drawerOf(page)).toBeHidden()
  const sent = await sphere.view('introduction', { a: frank, b: nils })
  expect(sent?.earlier).toBe('You introduced them today.')
  await page.evaluate(() => {
    window.dispatchEvent(new Event('blur'))
    window.dispatchEvent(new Event('focus'))
  })
  await expect(page.getByText('Did it go out?')).toBeHidden()
})

test('[CARD-2 esc] Esc before the first edit leaves no record; after it keeps the draft, with Undo', async ({
  sphere,
}) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await introduceFrankToNils(sphere, frank)
  await page.keyboard.press('Escape')
  await expect(drawerOf(page)).toBeHidden()
  expect(await passings(sphere, frank, nils)).toBeNull()
  expect((await sphere.undo()).label).toContain('looking for')
  await sphere.page.evaluate(() => window.goodturn.redo())

  await introduceFrankToNils(sphere, frank)
  await drawerOf(page).getByRole('textbox', { name: 'For Frank' }).fill('Roofs in the right light')
  await page.keyboard.press('Escape')
  await expect(drawerOf(page)).toBeHidden()
  await expect(page.getByText('The draft is kept.')).toBeVisible()
  const kept = await sphere.view('introduction', { a: frank, b: nils })
  expect(kept?.a.why).toBe('Roofs in the right light')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => passings(sphere, frank, nils)).toBeNull()
})

test('undo takes the whole introduction back, edit by edit', async ({ sphere }) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await introduceFrankToNils(sphere, frank)
  await drawerOf(page).getByRole('textbox', { name: 'Subject' }).fill('Roofs')
  await said(page, 'Nils').getByRole('radio', { name: 'Said yes' }).click()
  await expect
    .poll(async () => (await sphere.view('introduction', { a: frank, b: nils }))?.b.consent)
    .toBe('yes')
  await sphere.undo()
  const before = await sphere.view('introduction', { a: frank, b: nils })
  expect(before).toMatchObject({ subject: 'Roofs', b: { consent: 'unasked' } })
  await sphere.undo()
  expect(await passings(sphere, frank, nils)).toBeNull()
  await expect(drawerOf(page).getByRole('textbox', { name: 'Subject' })).toHaveValue(
    'Frank, meet Nils',
  )
})

test('[002-08 too long] a mail that is too long is copied, and an empty one opened to both', async ({
  sphere,
}) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await sphere.execute('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  const opened = await catchOpened(sphere)
  await introduceFrankToNils(sphere, frank)
  const note = drawerOf(page).getByRole('textbox', { name: 'Note to both' })
  await note.fill(`${await note.inputValue()}\n\n${'Much more to tell. '.repeat(120)}`)
  await drawerOf(page).getByRole('button', { name: 'E-mail both' }).click()
  await expect(page.getByText('That mail is too long to hand over.')).toBeVisible()
  expect(await opened()).toEqual([])
  await page.getByRole('button', { name: 'Copy and open' }).click()
  await expect
    .poll(opened)
    .toEqual(['mailto:frank@roofs.example,nils@studio.example?subject=Frank%2C%20meet%20Nils'])
  expect(await clipboard(sphere)).toContain('Much more to tell.')
})

test('[002-07 add] who cannot be reached is named, and a way is added on the spot', async ({
  sphere,
}) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  const [mail] = (await sphere.view('person', { id: nils }))!.contact.emails
  await sphere.execute('person.removeChannel', { id: nils, channelId: mail!.id })
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  await said(page, 'Nils').getByRole('radio', { name: 'Said yes' }).click()
  await expect(drawer.getByText('Nils shares no e-mail, phone or link yet.')).toBeVisible()
  await drawer.getByRole('button', { name: 'Add for Nils' }).click()
  await page.keyboard.type('0171 555 77')
  await page.keyboard.press('Enter')
  await expect(drawer.getByText('Nils shares no e-mail, phone or link yet.')).toBeHidden()
  await expect(drawer.getByRole('textbox', { name: 'Note to both' })).toHaveValue(
    /Nils on 0171 555 77\./,
  )
  await expect(drawer.getByRole('button', { name: 'E-mail Frank' })).toBeEnabled()
})

test('[002-08 text] written as a text message when that is how I write', async ({ sphere }) => {
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await sphere.execute('me.edit', { patch: { howIWrite: 'text' } })
  await sphere.execute('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  await sphere.execute('person.addChannel', { id: nils, kind: 'phones', value: '555 0177' })
  const opened = await catchOpened(sphere)
  await introduceFrankToNils(sphere, frank)
  await drawerOf(page).getByRole('button', { name: 'Text both' }).click()
  await expect.poll(opened).toHaveLength(1)
  expect(decodeURIComponent((await opened())[0] ?? '')).toMatch(
    /^sms:5550142,5550177\?body=Frank, Nils, [^]*nils@studio\.example/,
  )
})
