import type { Page } from 'playwright/test'
import { dropFiles } from './dropFiles'
import { expect, test } from './fixtures'
import { catchOpened, emptiedSphere } from './introduceTwo'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { add, openPerson } from './visit'

const open = emptiedSphere()

const reachable = async (sphere: Goodturn, name: string, value: string) => {
  const id = await add(sphere, name)
  const kind = value.includes('@') ? 'emails' : 'phones'
  await sphere.execute('person.addChannel', { id, kind, value, label: 'work' })
  return id
}

const bothThemes = async (sphere: Goodturn, name: string) => {
  await sphere.screenshot(`${name} light`)
  expect(await serious(sphere), `${name} light`).toEqual([])
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot(`${name} dark`)
  expect(await serious(sphere), `${name} dark`).toEqual([])
  await sphere.act('settings.write', { theme: 'light' })
}

const inbox = async (sphere: Goodturn) =>
  (await sphere.view('inbox', { filter: 'everything' })).rows

/** Types a part of a name and takes the first. */
const pick = async (page: Page, typed: string) => {
  await page.keyboard.type(typed)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}

test('[002-10 name alone] [002-12] [002-14] a lead is noted by keys alone, and becomes a referral and an introduction with what is missing', async () => {
  const sphere = open()
  const { page } = sphere
  await reachable(sphere, 'Ana Marin', 'ana@example.org')
  await reachable(sphere, 'Ben Silva', 'ben@example.org')
  const keys = page.keyboard

  await keys.press('Control+Shift+L')
  const lead = page.getByRole('dialog', { name: 'Note a lead' })
  await expect(lead.getByLabel('Business or place')).toBeFocused()
  await keys.press('Control+Enter')
  const name = lead.getByLabel('Business or place')
  await expect(lead.getByRole('alert')).toHaveText('The name of a business or a place is enough.')
  await keys.type('Harbor Bakery')
  await keys.press('Control+Enter')
  await expect(lead.getByRole('alert')).toHaveText('Who gave it to you? The name stays on it.')
  await expect(lead.getByRole('combobox', { name: 'Who told you' })).toBeFocused()
  await expect(name).toHaveValue('Harbor Bakery')
  await pick(page, 'Ana')
  await expect(lead.getByRole('radio', { name: 'Ana Marin told me' })).toBeChecked()
  await expect(lead.getByRole('radio', { name: 'In three days' })).toBeChecked()
  await expect(lead.getByText(/both|inform/i)).toHaveCount(0)
  await keys.press('Tab')
  await expect(lead.getByRole('combobox', { name: 'For whom' })).toBeFocused()
  await pick(page, 'Ben')
  await bothThemes(sphere, 'passing lead')
  await name.focus()
  await keys.press('Control+Enter')
  await expect(lead).toBeHidden()
  expect(await inbox(sphere)).toMatchObject([
    { kind: 'lead', title: 'Harbor Bakery', from: 'From Ana' },
  ])

  await page.getByRole('button', { name: 'Do you know a person there?' }).click()
  const convert = page.getByRole('dialog', { name: 'Harbor Bakery: now a referral?' })
  await expect(convert.getByRole('combobox', { name: 'Who is it' })).toBeFocused()
  await pick(page, 'Nora Lind')
  await expect(convert.getByLabel('How to reach Nora Lind')).toBeFocused()
  await keys.type('+1 202 555 0170')
  await bothThemes(sphere, 'passing convert')
  await convert.getByRole('button', { name: 'Now a referral' }).click()
  await expect(convert.getByRole('alert')).toHaveText('What is it about? A few words are enough.')
  await keys.type('A new oven')
  await keys.press('Control+Enter')
  await expect(convert).toBeHidden()
  const [referral] = await inbox(sphere)
  expect(referral).toMatchObject({ kind: 'referral', title: 'Nora Lind', from: 'From Ana' })

  await page.getByRole('button', { name: 'Introduce the two?' }).click()
  const more = page.getByRole('dialog', { name: 'Nora Lind: now an introduction?' })
  await expect(more.getByText(/Nothing is missing/)).toBeVisible()
  await expect(more.getByRole('button', { name: 'Call it a lead again' })).toBeVisible()
  await bothThemes(sphere, 'passing introduce')
  await keys.press('Control+Enter')
  await expect(page.getByRole('complementary', { name: /Introduc/ })).toContainText('Ben')
  const seen = (await sphere.view('passing', { id: referral!.id }))!
  expect(seen).toMatchObject({ kind: 'introduction', giver: { name: 'Ana Marin' } })
  expect(seen.thanks.map(({ to }) => to.name)).toEqual(['Ana Marin'])
})

test('[000-10] [002-06 ask] from a need, or from anybody, one asks who comes to mind, and sends up to three names', async () => {
  const sphere = open()
  const { page } = sphere
  const keys = page.keyboard
  await sphere.execute('me.edit', { patch: { name: 'Mara Keller' } })
  const frank = await reachable(sphere, 'Frank Ott', 'frank@example.org')
  const ana = await reachable(sphere, 'Ana Marin', 'ana@example.org')
  for (const name of ['Ben Silva', 'Carla Haas']) {
    const id = await reachable(sphere, name, '+1 202 555 0102')
    await sphere.execute('person.edit', { id, patch: { does: 'Roofer' } })
  }
  const { id: needId } = await sphere.execute('need.add', {
    personId: frank,
    words: 'A roofer',
  })
  await sphere.execute('need.ask', { id: needId })
  const opened = await catchOpened(sphere)
  await openPerson(sphere, frank)
  const more = page.getByRole('button', { name: 'More about “A roofer”' })
  await more.click()
  await page.getByRole('menuitem', { name: 'Ask someone…' }).click()
  const ask = page.getByRole('dialog', { name: 'Ask whether someone comes to mind' })
  await expect(ask.getByRole('combobox', { name: 'Whom do you ask' })).toBeFocused()
  await pick(page, 'Ana')
  await expect(ask.getByLabel('What you write')).toHaveValue(
    /^Hi Ana,\n\nsomeone I know is looking for “A roofer”/,
  )
  await bothThemes(sphere, 'passing ask')
  await ask.getByRole('button', { name: 'E-mail Ana Marin' }).click()
  await expect(ask).toBeHidden()
  await expect.poll(opened).toHaveLength(1)
  const letter = decodeURIComponent((await opened())[0] ?? '')
  expect(letter).toMatch(/^mailto:ana@example.org\?subject=Does anyone come to mind/)
  expect(letter).not.toMatch(/Frank|client/)
  const [asked] = await inbox(sphere)
  expect(asked).toMatchObject({ kind: 'passAlong', title: 'Ana Marin' })
  expect(await sphere.view('passing', { id: asked!.id })).toMatchObject({
    need: { id: needId },
    nextStep: { words: 'Has Ana thought of someone?', due: expect.stringMatching(/^\d{4}-/) },
  })
  expect((await sphere.view('person', { id: frank }))!.lookingFor).toHaveLength(1)

  await more.click()
  await page.getByRole('menuitem', { name: 'Send names…' }).click()
  const names = page.getByRole('dialog', { name: 'Names for Frank Ott' })
  await names.getByRole('checkbox', { name: 'Ben Silva' }).focus()
  await keys.press('Space')
  await keys.press('ArrowDown')
  await keys.press('Space')
  await expect(names.getByLabel('What Frank Ott reads')).toHaveValue(
    /Ben Silva, Roofer, .*\nCarla Haas, Roofer, .*\n\nTell them I sent you\./,
  )
  await bothThemes(sphere, 'passing names')
  await keys.press('Control+Enter')
  await expect(names).toBeHidden()
  await expect.poll(opened).toHaveLength(2)
  expect(await inbox(sphere)).toContainEqual(
    expect.objectContaining({
      kind: 'referral',
      next: expect.objectContaining({ words: 'Which one did Frank call?' }),
    }),
  )

  await openPerson(sphere, ana)
  await page.locator('.person-buttons').getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Ask whether someone comes to mind' }).click()
  await expect(ask.getByText('Ana Marin', { exact: true })).toBeVisible()
  await keys.type('Someone who tunes pianos')
  await ask.getByRole('button', { name: 'Only note it' }).click()
  await expect(ask).toBeHidden()
  expect((await inbox(sphere)).filter(({ kind }) => kind === 'passAlong')).toHaveLength(2)

  const ids = new Map((await sphere.people()).map(([id, name]) => [name, id]))
  const roofers = ['Ben Silva', 'Carla Haas'].map((name) => ids.get(name)!)
  await sphere.execute('person.place', { ids: roofers as never, circle: 'known' })
  await page.evaluate(() => (location.hash = '/map'))
  const field = page.getByRole('combobox', { name: 'Who could help with' })
  const bar = page.getByRole('toolbar', { name: 'With the selected people' })
  await field.fill('roofer')
  for (const name of ['Ben Silva', 'Carla Haas']) {
    const answer = page.getByRole('option', { name: new RegExp(`Could help: ?${name}`) })
    await field.focus()
    await answer.click()
    await keys.press('Space')
    await expect(bar).toBeVisible()
  }
  await expect(bar.getByText('2 people')).toBeVisible()
  await bothThemes(sphere, 'passing names map')
  await bar.getByRole('button', { name: 'Send names' }).click()
  await pick(page, 'Frank')
  await expect(page.getByRole('radio', { name: 'A roofer' })).toBeChecked()
  await sphere.screenshot('passing names for whom')
  await keys.press('Control+Enter')
  for (const name of ['Ben Silva', 'Carla Haas'])
    await expect(names.getByRole('checkbox', { name })).toBeChecked()
  await expect(names.getByLabel('What Frank Ott reads')).toHaveValue(/Carla Haas, Roofer/)
})

test('[002-06 chain window] whoever was asked thought of somebody: a referral that says where it came from', async () => {
  const sphere = open()
  const { page } = sphere
  const keys = page.keyboard
  const frank = await add(sphere, 'Frank Ott')
  await reachable(sphere, 'Ana Marin', 'ana@example.org')
  const { id: needId } = await sphere.execute('need.add', {
    personId: frank,
    words: 'A divorce lawyer',
    betweenUs: true,
  })
  await openPerson(sphere, frank)
  await page.getByRole('button', { name: 'More about “A divorce lawyer”' }).click()
  await page.getByRole('menuitem', { name: 'Ask someone…' }).click()
  const ask = page.getByRole('dialog', { name: 'Ask whether someone comes to mind' })
  await pick(page, 'Ana')
  const own = ask.getByLabel('In your own words')
  await own.fill('a divorce  lawyer')
  await ask.getByRole('button', { name: 'Copy it' }).click()
  await expect(ask.getByRole('alert')).toHaveText(/That stays between you two/)
  await own.fill('Someone good with papers')
  await ask.getByRole('button', { name: 'Only note it' }).click()
  await expect(ask).toBeHidden()

  await page.evaluate(() => (location.hash = '/inbox'))
  const question = page.getByRole('row', { name: /Has Ana thought of someone/ })
  await expect(question).toBeVisible()
  await page.getByRole('button', { name: 'Thought of someone' }).click()
  const thought = page.getByRole('dialog', { name: 'Whom did Ana Marin think of?' })
  await expect(thought.getByRole('radio', { name: 'Ana Marin told me' })).toBeChecked()
  await pick(page, 'Nora Lind')
  await keys.type('+1 202 555 0170')
  await bothThemes(sphere, 'passing thought of')
  await keys.press('Control+Enter')
  await expect(thought).toBeHidden()
  const detail = page.getByRole('region', { name: 'Nora Lind' })
  await expect(detail.getByText('Ana’s name is on this.')).toBeVisible()
  await expect(detail.getByText('You asked Ana for someone.')).toBeVisible()
  await expect(detail.getByText(/Ana passed Nora on to you, for Frank/)).toBeVisible()
  await expect(question).toHaveCount(0)
  const [referral, ...more] = await inbox(sphere)
  expect(more).toEqual([])
  expect(await sphere.view('passing', { id: referral!.id })).toMatchObject({
    kind: 'referral',
    need: { id: needId },
    forWhom: { name: 'Frank Ott' },
  })
  expect((await sphere.view('person', { id: frank }))!.lookingFor).toHaveLength(1)
  await bothThemes(sphere, 'passing chain')

  await page.getByRole('button', { name: 'Done', exact: true }).first().click()
  const path = page.getByRole('list', { name: 'How far it is' })
  await expect(path.getByRole('listitem')).toHaveText(['Asked, done', 'Answered, done'])
  await sphere.screenshot('passing answered light')
  await keys.press('u')
  await page.getByRole('radio', { name: 'Everything' }).click()
  await expect(question).toBeVisible()
  expect(await inbox(sphere)).toMatchObject([{ kind: 'passAlong', title: 'Ana Marin' }])
})

const mail = [
  'From: =?utf-8?Q?Rosa_M=C3=A1rquez?= <rosa@example.net>',
  'Subject: Somebody for you',
  'Date: Thu, 19 Nov 2020 10:00:00 +0100',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>My neighbour Nora wants to sell.</p><img src="https://tracker.example/1.png"><script>alert(1)</script>',
].join('\r\n')

test('a mail dropped on the window says who wrote it, loads nothing, and begins a referral from the writer', async () => {
  const sphere = open()
  const { page } = sphere
  const keys = page.keyboard
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await dropFiles(page, { name: 'neighbour.eml', bytes: new TextEncoder().encode(mail) })
  const seen = page.getByRole('dialog', { name: 'What is this mail?' })
  await expect(seen.getByText('Rosa Márquez', { exact: true })).toBeVisible()
  await expect(seen.getByLabel('How to reach Rosa Márquez')).toHaveValue('rosa@example.net')
  await expect(seen.getByText('My neighbour Nora wants to sell.')).toBeVisible()
  expect(asked.filter((url) => url.includes('tracker'))).toEqual([])
  await bothThemes(sphere, 'passing mail')
  await seen.getByRole('button', { name: 'Note a referral' }).click()
  const referral = page.getByRole('dialog', { name: 'Note a referral' })
  await expect(referral.getByRole('radio', { name: 'Rosa Márquez told me' })).toBeChecked()
  await expect(referral.getByLabel('What is it about')).toHaveValue('Somebody for you')
  await pick(page, 'Nora Lind')
  await keys.type('+1 202 555 0171')
  await bothThemes(sphere, 'passing referral')
  await keys.press('Control+Enter')
  await expect(referral).toBeHidden()
  expect(await inbox(sphere)).toMatchObject([{ title: 'Nora Lind', from: 'From Rosa' }])
  const people = (await sphere.people()).map(([, name]) => name)
  expect(people.sort()).toEqual(['Nora Lind', 'Rosa Márquez'])

  await dropFiles(page, { name: 'again.eml', bytes: new TextEncoder().encode(mail) })
  await seen.getByRole('button', { name: 'Note it with Rosa Márquez' }).click()
  await expect(seen).toBeHidden()
  expect(await sphere.people()).toHaveLength(2)

  const letter = (subject: string) => ({
    name: `${subject}.eml`,
    bytes: new TextEncoder().encode(mail.replace('Somebody for you', subject)),
  })
  const broken = { name: 'broken.eml', bytes: new Uint8Array() }
  await dropFiles(page, letter('A baker'), broken, letter('A roof'), letter('A fence'))
  const nth = (words: string) => page.getByRole('dialog', { name: words })
  await nth('Mail 1 of 4: what is it?').getByRole('button', { name: 'Note a lead' }).click()
  await nth('Note a lead').getByRole('button', { name: 'Cancel' }).click()
  await expect(nth('Mail 1 of 4: what is it?').getByText('A baker')).toBeVisible()
  await bothThemes(sphere, 'passing mails')
  await nth('Mail 1 of 4: what is it?').getByRole('button', { name: 'Note a lead' }).click()
  await nth('Note a lead').getByLabel('Business or place').fill('Harbor Bakery')
  await keys.press('Control+Enter')
  await nth('Mail 2 of 4').getByRole('button', { name: 'Next mail' }).click()
  await expect(nth('Mail 3 of 4: what is it?').getByText('A roof')).toBeVisible()
  await keys.press('Escape')
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(nth('Mail 4 of 4: what is it?').getByText('A fence')).toBeVisible()
  await nth('Mail 4 of 4: what is it?').getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await inbox(sphere)).map(({ title }) => title).sort()).toEqual([
    'Harbor Bakery',
    'Nora Lind',
  ])
})
