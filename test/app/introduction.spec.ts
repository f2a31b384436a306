import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import {
  catchOpened,
  clipboard,
  drawerOf,
  emptiedSphere,
  introduceFrankToNils,
  passings,
  plantTwo,
  said,
} from './introduceTwo'

const open = emptiedSphere()

test('[002-08 copy] answered, written, copied: the note holds what each chose to share', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  expect(await passings(sphere, frank, nils)).toBeNull()
  await said(page, 'Nils').getByRole('radio', { name: 'Always glad to' }).click()
  await expect(drawer.getByText('told you today')).toBeVisible()
  await expect(drawer.getByText('Frank’s mobile and work mail, Nils’s work mail')).toBeVisible()
  await drawer
    .getByRole('textbox', { name: 'For Nils' })
    .fill('Frank has twelve roofs to photograph')
  await drawer.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied, with how to reach both.')).toBeVisible()
  expect(await clipboard(sphere)).toBe(
    [
      'Frank, Nils, I would like you two to know each other.',
      'What Nils does: Photographer. Frank has twelve roofs to photograph.',
      'Frank is on 555 0142 and at frank@roofs.example, Nils at nils@studio.example.',
      'I leave it to you both from here. Either of you can write first.',
      'Mara Keller, licensed estate agent, no. 20418',
    ].join('\n\n'),
  )
})

test('the drawer in both lights', async () => {
  const sphere = open()
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

test('[002-07 gate] mail, copy and save wait until both agreed, and say for whom', async () => {
  const sphere = open()
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

test('[002-08 eml] saved as a mail that nobody has sent, readable by me alone', async () => {
  const sphere = open()
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

test('[002-08 e-mail] with both answers known, Enter opens the mail; back in front it asks once', async () => {
  const sphere = open()
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

test('[CARD-2 esc] Esc before the first edit leaves no record; after it keeps the draft, with Undo', async () => {
  const sphere = open()
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

test('undo takes the whole introduction back, edit by edit', async () => {
  const sphere = open()
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

test('[002-08 too long] a mail that is too long is copied by the same button, and an empty one opened to both', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await sphere.execute('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  const opened = await catchOpened(sphere)
  await introduceFrankToNils(sphere, frank)
  const note = drawerOf(page).getByRole('textbox', { name: 'Note to both' })
  await note.fill(`${await note.inputValue()}\n\n${'Much more to tell. '.repeat(120)}`)
  const main = drawerOf(page).getByRole('button', { name: 'Copy, and open an empty mail to both' })
  await expect(main).toBeVisible()
  await sphere.screenshot('introduction-too-long')
  await main.click()
  await expect
    .poll(opened)
    .toEqual(['mailto:frank@roofs.example,nils@studio.example?subject=Frank%2C%20meet%20Nils'])
  expect(await clipboard(sphere)).toContain('Much more to tell.')
})

test('[002-07 add] who cannot be reached is named, and a way is added on the spot', async () => {
  const sphere = open()
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
  await expect(drawer.getByRole('button', { name: 'Text both' })).toBeEnabled()
})

test('[CARD-2 missing] missing parts are chips that Tab visits; each leads to its words and goes when they are there', async () => {
  const sphere = open()
  const { page } = sphere
  const { keyboard } = page
  await sphere.execute('me.edit', { patch: { name: '', disclosure: '' } })
  const { id: frank } = await sphere.execute('person.add', { name: 'Frank Ito', does: 'Roofer' })
  const { id: nils } = await sphere.execute('person.add', { name: 'Nils Dubois' })
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  const missing = said(page, 'Still missing').getByRole('button')
  await expect(missing).toHaveText(['Why for Frank', 'Why for Nils', 'What Nils does', 'Your name'])
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
    await sphere.screenshot(`introduction-missing-${theme}`)
  }
  await drawer.getByRole('button', { name: 'Add for Nils' }).focus()
  for (const name of ['Why for Frank', 'Why for Nils', 'What Nils does', 'Your name']) {
    await keyboard.press('Tab')
    await expect(missing.filter({ hasText: name })).toBeFocused()
  }
  await keyboard.press('Enter')
  await expect(drawer.getByRole('textbox', { name: 'Your name' })).toBeFocused()
  await keyboard.type('Mara Keller')
  await keyboard.press('Enter')
  await expect(missing).toHaveText(['Why for Frank', 'Why for Nils', 'What Nils does'])
  const note = drawer.getByRole('textbox', { name: 'Note to both' })
  await expect(note).toHaveValue(/Mara Keller$/)

  await missing.filter({ hasText: 'Why for Nils' }).press('Enter')
  await expect(drawer.getByRole('textbox', { name: 'For Nils' })).toBeFocused()
  await keyboard.type('Frank has twelve roofs')
  await expect(missing).toHaveText(['Why for Frank', 'What Nils does'])
  await missing.filter({ hasText: 'What Nils does' }).press('Enter')
  await keyboard.type('Photographer')
  await keyboard.press('Enter')
  await expect(missing).toHaveCount(0)
  await expect(drawer.getByRole('textbox', { name: 'Subject' })).toBeFocused()
  await expect(note).toHaveValue(/What Nils does: Photographer\. Frank has twelve roofs\./)
  await sphere.undo()
  await expect(missing).toHaveText(['Why for Frank', 'What Nils does'])
  expect((await sphere.view('person', { id: nils }))?.header.does).toBe('')
})
