import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/main/store/openStore'
import { daysOn } from '../../src/renderer/ui/daysOn'
import type { Pushed } from '../../src/shared/ipc/contract'
import type { Note } from '../../src/shared/reminders/note'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { sharedSphere } from './sharedSphere'
import { add } from './visit'

const config = mkdtempSync(join(tmpdir(), 'goodturn-config-'))
const open = sharedSphere({ env: { XDG_CONFIG_HOME: config } })
test.afterAll(() => rmSync(config, { recursive: true, force: true }))

const section = ({ page }: Goodturn) => page.getByRole('region', { name: 'Reminders', exact: true })

const toSettings = ({ page }: Goodturn) => page.getByRole('link', { name: 'Settings' }).click()

const me = (sphere: Goodturn) => sphere.view('me', {})

const today = (sphere: Goodturn) =>
  sphere.page.evaluate(() => {
    const now = new Date()
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
  })

const inBothThemes = async (sphere: Goodturn, name: string, look?: 'for faults') => {
  for (const theme of ['light', 'dark'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(150)
    await sphere.screenshot(`${name}-${theme}`)
    if (look) expect(await serious(sphere)).toEqual([])
  }
}

/** Twice the size, and from right to left: nothing of the page is cut off at its side. */
const holdsItsRoom = async (sphere: Goodturn, name: string) => {
  const { page } = sphere
  const overflow = () =>
    page.evaluate(() => {
      const body = document.querySelector('.page-body')!
      return body.scrollWidth - body.clientWidth
    })
  await sphere.act('settings.write', { zoom: 2 })
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(2)
  expect(await overflow()).toBe(0)
  await sphere.screenshot(`${name}-large`)
  await sphere.act('settings.write', { zoom: 1 })
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  expect(await overflow()).toBe(0)
  await sphere.screenshot(`${name}-rtl`)
  await page.evaluate(() => (document.documentElement.dir = 'ltr'))
}

/** What main tells the window, on main's own channel. */
const push = (sphere: Goodturn, message: Pushed) =>
  sphere.app.evaluate(
    ({ BrowserWindow }, message) =>
      BrowserWindow.getAllWindows()[0]!.webContents.send('goodturn:pushed', message),
    message,
  )

const say = (sphere: Goodturn, note: Note) => push(sphere, { kind: 'note', note })

test('[001-12 settings] reminders are set as one likes them: every change saves itself, is taken back, and is there after a restart', async () => {
  const sphere = open()
  const { page } = sphere
  const day = await today(sphere)
  await toSettings(sphere)
  const reminders = section(sphere)

  await reminders.getByLabel('Morning note').fill('07:15')
  await expect(reminders.getByText('Quiet then, so it comes at')).toBeVisible()
  await expect.poll(async () => (await me(sphere)).morningAt).toBe('07:15')
  await reminders.getByLabel('Quiet until').fill('07:00')
  await expect(reminders.getByText('Quiet then')).toHaveCount(0)
  await reminders.getByText('On the next morning instead').click()
  await expect(reminders.getByLabel('Evening review')).toBeDisabled()
  await reminders.getByRole('button', { name: /^Three people/ }).click()
  await page.getByRole('option', { name: 'Nobody' }).click()
  const noteDays = reminders.getByRole('toolbar', { name: 'Days on which notes may come' })
  await noteDays.getByRole('button', { name: 'Sunday' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(async () => (await me(sphere)).noteDays).toEqual([1, 2, 3, 4, 5, 6])
  await reminders
    .getByRole('toolbar', { name: 'My working days' })
    .getByRole('button', { name: 'Friday' })
    .click()
  await reminders.getByText('Names only').click()
  await expect.poll(async () => (await me(sphere)).privacy).toBe('nameOnly')
  expect(await me(sphere)).toMatchObject({
    morningAt: '07:15',
    quiet: { from: '20:00', to: '07:00' },
    reviewNextMorning: true,
    dailyThree: 0,
    workingDays: [1, 2, 3, 4],
  })

  await reminders.getByRole('button', { name: 'Pause until tomorrow' }).click()
  await expect(reminders.getByText('Away until tomorrow')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(reminders.getByRole('button', { name: 'Pause until tomorrow' })).toBeVisible()
  expect((await me(sphere)).awayUntil).toBeUndefined()
  await reminders.getByRole('button', { name: 'Away until…' }).click()
  await page.getByRole('dialog').getByLabel('Day').fill(day)
  await page.getByRole('dialog').getByRole('button', { name: 'Choose' }).click()
  await expect(page.getByText('Choose a day that is still to come.')).toBeVisible()
  await reminders.getByRole('button', { name: 'Away until…' }).click()
  await page.getByRole('dialog').getByLabel('Day').fill(daysOn(day, 11))
  await page.getByRole('dialog').getByRole('button', { name: 'Choose' }).click()
  await expect(reminders.getByText(/^Away until (?!tomorrow)/)).toBeVisible()

  await reminders.getByText(/^Away until/).scrollIntoViewIfNeeded()
  await inBothThemes(sphere, 'settings-reminders')
  await sphere.reopen()
  await toSettings(sphere)
  await expect(section(sphere).getByLabel('Morning note')).toHaveValue('07:15')
  await expect(section(sphere).getByLabel('Names only')).toBeChecked()
  await section(sphere).getByRole('button', { name: 'I am back' }).click()
  await expect.poll(async () => (await me(sphere)).awayUntil).toBeUndefined()
  for (let steps = 0; steps < 9; steps += 1) await sphere.undo()
  expect(await me(sphere)).toMatchObject({ morningAt: '08:30', privacy: 'nameAndNote' })
})

test('[CARD-3 inside] a note inside the window takes no keys, outlasts the page, and is answered by keys or by its words', async () => {
  const sphere = open()
  const { page } = sphere
  const day = (await today(sphere)) as never
  const ben = await add(sphere, 'Ben Silva')
  const about = { personId: ben as never }
  const { id } = await sphere.execute('followUp.add', {
    about,
    words: 'Ask about the roof',
    due: day,
  })
  const timed = (title: string): Note => ({
    kind: 'timed',
    title,
    body: 'You wanted to ask about the roof.',
    buttons: [
      { label: 'Done', act: { does: 'command', command: 'followUp.done', input: { id } } },
      {
        label: 'Tomorrow',
        act: { does: 'command', command: 'followUp.snooze', input: { id, until: day } },
      },
    ],
    target: { to: 'person', id: ben },
  })
  const morning: Note = {
    kind: 'morning',
    title: 'Three people today',
    body: 'Carla, Hugo, and a word to Ana.',
    buttons: [{ label: 'Open', act: { does: 'open', target: { to: 'inbox' } } }],
    target: { to: 'inbox' },
  }
  const note = (name: string) => page.getByRole('group', { name, exact: true })

  await page.getByRole('link', { name: 'People', exact: true }).click()
  const find = page.getByRole('searchbox').first()
  await find.focus()
  await say(sphere, timed('Ben Silva, 14:00'))
  await say(sphere, morning)
  await expect(note('Three people today')).toBeVisible()
  await expect(find).toBeFocused()
  await inBothThemes(sphere, 'note-inside', 'for faults')
  await say(sphere, timed('Ben Silva, 15:00'))
  await expect(note('Ben Silva, 14:00')).toHaveCount(0)
  await expect(note('Three people today')).toBeVisible()
  await push(sphere, { kind: 'note', note: null, of: 'morning' })
  await expect(note('Three people today')).toHaveCount(0)

  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(note('Ben Silva, 15:00')).toBeVisible()
  await page.getByRole('link', { name: 'People', exact: true }).click()
  await find.focus()
  await page.keyboard.press('F6')
  await expect(page.getByRole('button', { name: /^Ben Silva, 15:00/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(note('Ben Silva, 15:00')).toHaveCount(0)
  await expect(find).toBeFocused()
  await expect
    .poll(async () => (await sphere.view('inbox', { filter: 'everything' })).rows)
    .toEqual([])
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Undone:')).toBeVisible()

  // Tomorrow is counted from the press: the note was made for today.
  await say(sphere, timed('Ben Silva, 15:00'))
  await note('Ben Silva, 15:00').getByRole('button', { name: 'Tomorrow' }).click()
  await expect(note('Ben Silva, 15:00')).toHaveCount(0)
  const { rows } = await sphere.view('inbox', { filter: 'everything' })
  expect(rows.map(({ next }) => next.due)).toEqual([daysOn(day, 1)])
  await sphere.undo()

  // What was done elsewhere meanwhile cannot be done again: the page shows how it is.
  await sphere.execute('followUp.done', { id: id as never })
  await say(sphere, timed('Ben Silva, 15:00'))
  await note('Ben Silva, 15:00').getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('article')).toContainText('Ben Silva')
  await expect(note('Ben Silva, 15:00')).toHaveCount(0)
  await sphere.undo()

  const other = await sphere.execute('followUp.add', { about, words: 'Send the plan', due: day })
  await page.getByRole('link', { name: 'Inbox' }).click()
  await say(sphere, { ...timed('Ben Silva, 15:00'), target: { to: 'inbox', id } })
  await page.getByRole('row', { name: /Send the plan/ }).click()
  await expect(page.getByRole('heading', { name: 'Send the plan' })).toBeVisible()
  await page.getByRole('button', { name: /^Ben Silva, 15:00/ }).click()
  await expect(page.getByRole('heading', { name: 'Ask about the roof' })).toBeVisible()
  await page.getByRole('row', { name: /Send the plan/ }).click()
  await push(sphere, { kind: 'goTo', target: { to: 'inbox', id } })
  await expect(page.getByRole('heading', { name: 'Ask about the roof' })).toBeVisible()
  for (const [to, title] of [
    ['tonight', 'Tonight'],
    ['settings', 'Settings'],
  ] as const) {
    await push(sphere, { kind: 'goTo', target: { to } })
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  }
  await say(sphere, morning)
  await expect(note('Three people today')).toBeVisible()
  await page.keyboard.press('F6')
  await page.keyboard.press('Escape')
  await expect(note('Three people today')).toHaveCount(0)
  await sphere.execute('followUp.remove', { id: other.id as never })
})

test('what was said is told in Settings, and at the next step that it was about', async () => {
  const sphere = open()
  const day = await today(sphere)
  const { id } = await sphere.execute('followUp.add', {
    about: {},
    words: 'Look at the garden',
    due: day as never,
  })
  await sphere.quit()
  const store = await openStore(sphere.dataFolder)
  const at = new Date().toISOString() as never
  await store.engine.record('reminders.said', (tx) => {
    const keep = (dueKey: string, fields: object) =>
      tx.add('delivery', { id: dueKey, dueKey, at, state: 'shown', ...fields })
    keep(`timed ${id} ${day} 09:00`, {})
    keep(`morning ${day}`, { state: 'inApp' })
    keep(`evening ${day}`, { state: 'failed', answer: 'No notification service is running.' })
  })
  await store.close()
  await sphere.open()

  await toSettings(sphere)
  const reminders = section(sphere)
  await reminders.getByRole('button', { name: 'What was said' }).click()
  const said = reminders.getByRole('list', { name: 'What was said' }).getByRole('listitem')
  await expect(said).toHaveCount(3)
  await expect(said.filter({ hasText: 'Look at the garden' })).toContainText('Shown')
  await expect(said.filter({ hasText: 'Morning note' })).toContainText('Inside the window')
  await expect(said.filter({ hasText: 'Evening review' })).toContainText(
    'Not shown: No notification service is running.',
  )
  await reminders.getByRole('button', { name: 'Send a test notification' }).click()
  await expect(reminders.getByRole('status')).toContainText(/notification|desktop/)
  const atLogin = reminders.getByLabel('Start with this computer')
  for (const isOn of [true, false]) {
    await atLogin.setChecked(isOn)
    await expect.poll(() => sphere.act('login.read', {})).toEqual({ isOn })
  }
  await inBothThemes(sphere, 'settings-said', 'for faults')
  await reminders.getByLabel('Morning note').scrollIntoViewIfNeeded()
  await reminders.getByRole('heading', { name: 'Reminders' }).scrollIntoViewIfNeeded()
  await holdsItsRoom(sphere, 'settings-reminders')
  await push(sphere, { kind: 'goTo', target: { to: 'inbox', id } })
  await expect(sphere.page.getByText(/^Reminded today, /)).toBeVisible()
  await sphere.screenshot('inbox-reminded')
})
