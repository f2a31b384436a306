import { dragOnto } from './dragOnto'
import { expect, test } from './fixtures'
import {
  catchOpened,
  drawerOf,
  emptiedSphere,
  introduceFrankToNils,
  passings,
  plantTwo,
  said,
} from './introduceTwo'

const open = emptiedSphere()

test('[002-08 text] written as a text message when that is how I write', async () => {
  const sphere = open()
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

/** Each thing the user does. */
const counted = () => {
  let count = 0
  return {
    act: async (action: Promise<unknown>) => {
      count += 1
      await action
    },
    count: () => count,
  }
}

test('[CARD-2 actions] from the drop to the opened mail: one action with both answers known, three without', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere, { asked: false })
  const opened = await catchOpened(sphere)
  await sphere.execute('person.place', { ids: [frank, nils], circle: 'close' })
  await page.evaluate(() => (location.hash = '/map'))
  await dragOnto(page, 'Frank Ito', 'Nils Dubois')
  const unknown = counted()
  const yes = (who: string, words: string) =>
    said(page, who).getByRole('radio', { name: words }).click()
  await unknown.act(yes('Frank', 'Asked for this'))
  await unknown.act(yes('Nils', 'Said yes'))
  await unknown.act(drawerOf(page).getByRole('button', { name: 'E-mail both' }).click())
  await expect.poll(opened).toHaveLength(1)
  expect(unknown.count()).toBe(3)

  const draft = await passings(sphere, frank, nils)
  await sphere.execute('introduction.discard', { passingId: draft!.id as never })
  await sphere.execute('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  await page.keyboard.press('Escape')
  await expect(drawerOf(page)).toBeHidden()
  await dragOnto(page, 'Frank Ito', 'Nils Dubois')
  await expect(drawerOf(page).getByRole('button', { name: 'E-mail both' })).toBeFocused()
  const known = counted()
  await known.act(page.keyboard.press('Enter'))
  await expect.poll(opened).toHaveLength(2)
  expect(known.count()).toBe(1)
})

test('[002-07 apart] only mail here, only a phone there: two messages, each opened and stamped on its own', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  const { phones } = (await sphere.view('person', { id: frank }))!.contact
  for (const phone of phones)
    await sphere.execute('person.removeChannel', { id: frank, channelId: phone.id })
  const [mail] = (await sphere.view('person', { id: nils }))!.contact.emails
  await sphere.execute('person.removeChannel', { id: nils, channelId: mail!.id })
  await sphere.execute('person.addChannel', { id: nils, kind: 'phones', value: '0171 555 77' })
  await sphere.execute('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  const opened = await catchOpened(sphere)
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  await sphere.screenshot('introduction-apart')
  await drawer.getByRole('button', { name: 'E-mail Frank' }).click()
  await expect.poll(opened).toHaveLength(1)
  expect(decodeURIComponent((await opened())[0] ?? '')).toMatch(
    /^mailto:frank@roofs\.example\?subject=Frank, meet Nils&body=[^]*Nils is on 0171 555 77\./,
  )
  const comeBack = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('blur'))
      window.dispatchEvent(new Event('focus'))
    })
  await comeBack()
  await expect(page.getByText('Did it go out to Frank?')).toBeVisible()
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect(drawer.getByText('sent today')).toBeVisible()
  await expect(drawer.getByRole('button', { name: 'E-mail Frank' })).toBeHidden()
  await sphere.screenshot('introduction-apart-half')
  await drawer.getByRole('button', { name: 'Text Nils' }).click()
  await expect.poll(opened).toHaveLength(2)
  expect(decodeURIComponent((await opened())[1] ?? '')).toMatch(
    /^sms:017155577\?body=Nils, [^]*Frank is at frank@roofs\.example\./,
  )
  await comeBack()
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect(drawer).toBeHidden()
  expect((await sphere.view('introduction', { a: frank, b: nils }))?.earlier).toBe(
    'You introduced them today.',
  )
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect
    .poll(async () => (await passings(sphere, frank, nils))?.sentOn ?? 'not yet')
    .toBe('not yet')
})

test('[001-09 need] what it is for is changed in the drawer, and reasons nobody touched follow', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await sphere.execute('need.add', { personId: nils, words: 'A roofer before winter' })
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  await drawer.getByRole('textbox', { name: 'For Frank' }).fill('Nils sees roofs from above')
  await drawer.getByRole('button', { name: /^What it is for/ }).click()
  await sphere.screenshot('introduction-need')
  await page.getByRole('menuitem', { name: 'Nils: A roofer before winter' }).click()
  await expect(drawer.getByRole('textbox', { name: 'For Nils' })).toHaveValue(
    'What Frank does: Roofer',
  )
  await expect(drawer.getByRole('textbox', { name: 'For Frank' })).toHaveValue(
    'Nils sees roofs from above',
  )
  await expect(said(page, 'Nils').getByRole('radio', { name: 'Asked for this' })).toBeVisible()
  await drawer.getByRole('button', { name: /^What it is for/ }).click()
  await page.getByRole('menuitem', { name: 'Nothing in particular' }).click()
  await expect(drawer.getByRole('textbox', { name: 'For Nils' })).toHaveValue('')
})

test('[002-07 two ticks] two quick ticks both count', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  await drawer.getByRole('button', { name: 'Change' }).click()
  await drawer.evaluate((it) => {
    for (const box of it.querySelectorAll<HTMLInputElement>('.intro-share input')) {
      const words = box.closest('label')?.textContent ?? ''
      if (/555 0199|555 0142/.test(words)) box.click()
    }
  })
  await expect
    .poll(async () =>
      (await sphere.view('introduction', { a: frank, b: nils }))?.a.channels
        .filter((one) => one.isChosen)
        .map((one) => one.value),
    )
    .toEqual(['555 0199', 'frank@roofs.example'])
})

test('[002-08 phone] a code for the camera of the phone, drawn here', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank } = await plantTwo(sphere)
  await introduceFrankToNils(sphere, frank)
  await drawerOf(page).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'On my phone' }).click()
  const box = page.getByRole('dialog', { name: 'On my phone' })
  await expect(box.getByRole('img', { name: /Call Frank, 555 0142/ })).toBeVisible()
  await box.getByRole('radio', { name: 'Text' }).click()
  await expect(box.getByText('The question to Frank is in it.')).toBeVisible()
  await sphere.screenshot('introduction-phone')
  await page.keyboard.press('Escape')
})

test('[002-08 template] words without how they are reached wait, and say so', async () => {
  const sphere = open()
  const { page } = sphere
  await page.evaluate(() => (location.hash = '/settings'))
  const words = page.getByRole('textbox', { name: 'Words', exact: true })
  const usual = await words.inputValue()
  await words.fill(usual.replace('{contact}', 'Call each other.'))
  await expect(page.getByText('{contact} is missing: how they are reached.')).toBeVisible()
  await words.blur()
  await sphere.screenshot('settings-writing-fault')
  expect((await sphere.view('me', {})).templates).toEqual({})
  await words.fill(usual.replace('I would like', 'I so wish'))
  await expect(page.getByRole('group', { name: 'How it reads' })).toContainText(
    'Ines, Ben, I so wish you two to know each other.',
  )
  await expect
    .poll(async () => (await sphere.view('me', {})).templates['introduction'])
    .toContain('I so wish')
  await page
    .getByRole('textbox', { name: 'Line under introductions' })
    .fill('Mara Keller, licensed estate agent, no. 20418')
  await expect(page.getByRole('group', { name: 'How it reads' })).toContainText(
    'Mara Keller, licensed estate agent, no. 20418',
  )
  await sphere.screenshot('settings-writing')
  await page.getByRole('button', { name: 'Take the usual words' }).click()
  await expect(words).toHaveValue(usual)
  expect((await sphere.view('me', {})).templates).toEqual({})
})

test('whoever was archived or deleted meanwhile is named, and brought back from the drawer', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  const back = drawer.getByRole('button', { name: 'Bring Nils back' })
  for (const [command, words] of [
    ['person.archive', 'Nils is archived. Bring Nils back first.'],
    ['person.delete', 'Nils is in the trash. Bring Nils back first.'],
  ] as const) {
    await sphere.execute(command, { ids: [nils] })
    await expect(drawer.getByText(words)).toBeVisible()
    await back.click()
    await expect(said(page, 'Nils')).toBeVisible()
  }
  await sphere.execute('person.edit', { id: nils, patch: { deceased: true } })
  await expect(drawer.getByText('Nils has died.')).toBeVisible()
  await expect(back).toBeHidden()
  expect(await passings(sphere, frank, nils)).toBeNull()
})

test('[002-09] a week later the Inbox asks whether they have spoken', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils } = await plantTwo(sphere)
  const { id: passingId } = await sphere.execute('introduction.draft', { a: frank, b: nils })
  await sphere.execute('introduction.answer', { passingId, personId: nils, consent: 'yes' })
  await sphere.execute('introduction.markSent', { passingId })
  await page.evaluate(() => (location.hash = '/inbox'))
  const row = page.getByRole('row').filter({ hasText: 'Have they spoken?' })
  await row.click()
  await page.getByRole('button', { name: 'Both spoke' }).click()
  await expect(row).toBeHidden()
  await expect(page.getByRole('row').filter({ hasText: 'How did it go?' })).toBeVisible()
})

test('the drawer fits a narrow window, and at 200 %', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank } = await plantTwo(sphere)
  await introduceFrankToNils(sphere, frank)
  const drawer = drawerOf(page)
  const resize = (width: number, zoom: number) =>
    sphere.app.evaluate(
      ({ BrowserWindow }, [width, zoom]) => {
        const [window] = BrowserWindow.getAllWindows()
        window.setContentSize(width, 820)
        window.webContents.setZoomFactor(zoom)
      },
      [width, zoom] as const,
    )
  for (const [name, width, zoom] of [
    ['narrow', 760, 1],
    ['large', 1280, 2],
  ] as const) {
    await resize(width, zoom)
    await page.waitForTimeout(150)
    await sphere.screenshot(`introduction-${name}`)
    const room = await drawer.evaluate((it) => {
      const { left, right } = it.getBoundingClientRect()
      const inner = [...it.querySelectorAll('.intro, .intro-foot')]
      return {
        isInside: left >= 0 && right <= innerWidth + 1,
        isWhole: inner.every((part) => part.scrollWidth <= part.clientWidth + 1),
      }
    })
    expect(room, name).toEqual({ isInside: true, isWhole: true })
  }
  await resize(1280, 1)
})
