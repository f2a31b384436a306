import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemTables } from '../../src/shared/store/tables'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { catchOpened } from './introduceTwo'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { add } from './visit'

const day = 86_400_000

/** Types a part of a name and takes the first. */
const pick = async (page: Page, typed: string) => {
  await page.keyboard.type(typed)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}

/** Tab until the keys are there, a few times at most. */
const tabTo = async (target: Locator) => {
  const most = 9
  for (let count = 0; count < most; count += 1) {
    await target.page().keyboard.press('Tab')
    if (await target.evaluate((it) => it === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}

/** The machine sleeps for so many days, and wakes. */
const sleepUntil = (sphere: Goodturn, days: number) =>
  sphere.app.evaluate(({ powerMonitor }, slept) => {
    const { Clock = Date } = globalThis as { Clock?: DateConstructor }
    const now = () => Clock.now() + slept
    class Later extends Clock {
      constructor(...given: [number?]) {
        super(given[0] ?? now())
      }
    }
    Object.assign(globalThis, { Clock, Date: Object.assign(Later, { now }) })
    powerMonitor.emit('resume')
  }, days * day)

/** Everything that the user can change, as the complete export has it; what the program notes for itself is never undone. */
const holding = async (sphere: Goodturn) => {
  const file = join(sphere.userFolder, 'everything.json')
  await sphere.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await sphere.act('contacts.export', { format: 'json' })
  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as {
    tables: Record<string, { id: string }[]>
  }
  for (const name of systemTables) delete tables[name]
  for (const records of Object.values(tables)) records.sort((a, b) => (a.id < b.id ? -1 : 1))
  return tables
}

/** Who gave what to whom, as it reads in the end; the days stand at the head of the lines. */
const chain = [
  'Ana passed Harbor Bakery on to you, for Ben.',
  'Harbor Bakery was a lead until that day; since then a referral to Nora: Bread for the new café.',
  'Was a referral until that day; since then an introduction of Ben and Nora.',
  'You introduced Ben and Nora.',
  'You thanked Ana.',
  'Ben followed up.',
  'Nora followed up.',
  'You told Ana that Ben and Nora were in touch.',
  'It worked for Ben and Nora.',
  'You told Ana how it went.',
  'You thanked Ana.',
  'You thanked Ben.',
  'You thanked Nora.',
]

const told = async (lines: Locator): Promise<string[]> =>
  (await lines.allInnerTexts()).map((words) =>
    words.replace(/until [^;]+;/, 'until that day;').replace(/ The introduction$/, ''),
  )

/** Presses the keys until what was undone or done again is `last`, and gives the number of steps. */
const pressUntil = async (page: Page, keys: string, last: string): Promise<number> => {
  const most = 60
  const toast = page.locator('.toast')
  for (let steps = 1; steps <= most; steps += 1) {
    if (await toast.isVisible()) await toast.evaluate((it) => it.setAttribute('data-read', ''))
    await page.keyboard.press(keys)
    const words = await page.locator('.toast:not([data-read]) .toast-words').innerText()
    if (words === last) return steps
  }
  throw new Error(`${keys} did not come to ${last} in ${most} steps`)
}

const inBothThemes = async (sphere: Goodturn, name: string) => {
  if (!process.env['GOODTURN_PICTURES']) return
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.waitForTimeout(250)
    await sphere.screenshot(`chain ${name} ${theme}`)
  }
}

test('[001-10 story] [002-09 story] [002-12 story] [003-12 story] by keys alone from a lead to three thanks, and all of it undone and done again', async ({
  sphere,
}) => {
  test.setTimeout(60_000)
  const { page } = sphere
  const keys = page.keyboard
  await sphere.execute('me.edit', { patch: { name: 'Mara Keller', howIWrite: 'mail' } })
  for (const name of ['Ana Marin', 'Ben Silva']) {
    const value = `${name.split(' ')[0]!.toLowerCase()}@example.org`
    const id = await add(sphere, name)
    await sphere.execute('person.addChannel', { id, kind: 'emails', value, label: 'work' })
  }
  const opened = await catchOpened(sphere)
  const start = await holding(sphere)
  const list = page.getByRole('grid', { name: 'What waits' })
  const waits = (words: string | RegExp) => list.getByRole('row').filter({ hasText: words })
  const dialog = page.getByRole('dialog')
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  await keys.press('Control+3')
  await expect(page.getByText('Nothing waits for you.')).toBeVisible()
  await keys.press('Control+Shift+L')
  await expect(dialog.getByLabel('Business or place')).toBeFocused()
  await keys.type('Harbor Bakery')
  await tabTo(dialog.getByRole('combobox', { name: 'Who told you' }))
  await pick(page, 'Ana')
  await tabTo(dialog.getByRole('combobox', { name: 'For whom' }))
  await pick(page, 'Ben')
  await keys.press('Control+Enter')
  await expect(waits('Harbor Bakery')).toBeVisible()
  await expect(list).toBeFocused()

  await keys.press('c')
  await expect(dialog.getByRole('combobox', { name: 'Who is it' })).toBeFocused()
  await keys.press('Escape')
  await expect(list).toBeFocused()
  await keys.press('c')
  await expect(dialog.getByRole('combobox', { name: 'Who is it' })).toBeFocused()
  await pick(page, 'Nora Lind')
  await expect(dialog.getByLabel('How to reach Nora Lind')).toBeFocused()
  await keys.type('nora@bakery.example')
  await tabTo(dialog.getByLabel('What is it about'))
  await keys.type('Bread for the new café')
  await keys.press('Control+Enter')
  await expect(waits('Call Nora')).toContainText('Referral from Ana')
  await expect(list).toBeFocused()
  await expect(page.getByText('Referral from Ana Marin, for Ben Silva.')).toBeVisible()

  await keys.press('c')
  await expect(dialog.getByRole('button', { name: 'Now an introduction' })).toBeFocused()
  await keys.press('Enter')
  const drawer = page.getByRole('complementary', { name: 'Introduce Ben and Nora' })
  await expect(drawer.getByRole('textbox', { name: 'For Ben' })).toBeFocused()
  await expect(waits('Finish the introduction')).toBeVisible()
  await keys.type('Nora bakes for cafés')
  await keys.press('Tab')
  await keys.type('Ben opens a café in May')
  for (const side of ['Ben', 'Nora']) {
    const saidYes = drawer
      .getByRole('region', { name: side, exact: true })
      .getByRole('radio', { name: 'Said yes' })
    await tabTo(saidYes)
    await keys.press('Space')
    await expect(saidYes).toBeChecked()
  }
  await tabTo(drawer.getByRole('button', { name: 'E-mail both' }))
  await keys.press('Enter')
  await expect.poll(opened).toHaveLength(1)
  expect(decodeURIComponent((await opened())[0] ?? '')).toMatch(
    /^mailto:ben@example\.org,nora@bakery\.example\?[^]*Nora bakes for cafés\. Ben opens a café in May\./,
  )
  await page.evaluate(() => {
    window.dispatchEvent(new Event('blur'))
    window.dispatchEvent(new Event('focus'))
  })
  await expect(page.getByText('Did it go out?')).toBeVisible()
  await expect(button('Yes')).toBeFocused()
  await keys.press('Enter')
  await expect(drawer).toBeHidden()
  await expect(list).toBeFocused()

  await expect(waits('Thank Ana')).toBeVisible()
  await keys.press('e')
  await expect(waits('Have they spoken?')).toBeVisible()
  await sleepUntil(sphere, 7)
  await expect(page.getByText('One thing for today.')).toBeVisible()
  await keys.press('Enter')
  await expect(button('Both spoke')).toBeFocused()
  await tabTo(button('Ben has'))
  await keys.press('Enter')
  await expect(page.getByText('Ben: yes, today')).toBeVisible()
  await expect(button('Nora has')).toBeFocused()
  await keys.press('Enter')
  await expect(waits('Tell Ana')).toBeVisible()
  await expect(list).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'To Ana' })).toHaveValue(
    'Hi Ana,\n\nI brought Ben and Nora together, and the two are in touch.',
  )
  await keys.press('e')
  await expect(waits('How did it go?')).toBeVisible()

  await sleepUntil(sphere, 14)
  await expect(page.getByText('One thing for today.')).toBeVisible()
  await keys.press('e')
  await expect(dialog.getByRole('radio', { name: 'Worked' })).toBeFocused()
  await keys.press('Space')
  await expect(dialog.getByRole('checkbox')).toHaveCount(3)
  for (const name of ['Ben', 'Nora']) {
    await tabTo(dialog.getByRole('checkbox', { name }))
    await keys.press('Space')
  }
  await inBothThemes(sphere, 'outcome')
  await keys.press('Control+Enter')
  await expect(waits('Tell and thank Ana')).toBeVisible()
  await expect(list).toBeFocused()
  const [row] = (await sphere.view('inbox', { filter: 'everything' })).rows
  const { thanks } = (await sphere.view('passing', { id: row!.id }))!
  const open = thanks.filter(({ state }) => state === 'open')
  expect(open.map(({ to }) => to.name).sort()).toEqual(['Ana Marin', 'Ben Silva', 'Nora Lind'])
  await expect(page.getByRole('textbox', { name: 'To Ana' })).toHaveValue(
    'Hi Ana,\n\nThank you for telling me about Harbor Bakery. I wanted you to hear it from me: it worked out between Ben and Nora.',
  )
  await keys.press('e')
  await expect(waits('Thank Ben')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'To Ben' })).toHaveValue(
    'Ben, thank you for taking the time for Nora. It worked out.',
  )
  await keys.press('t')
  await expect(page.getByRole('textbox', { name: 'To Ben' })).toBeFocused()
  await keys.press('Control+End')
  await keys.type(' The bread is very good.')
  await inBothThemes(sphere, 'thanks')
  await tabTo(button('E-mail'))
  await keys.press('Enter')
  await expect.poll(opened).toHaveLength(2)
  expect(decodeURIComponent((await opened())[1] ?? '')).toMatch(
    /^mailto:ben@example\.org\?.*It worked out\. The bread is very good\./,
  )
  await tabTo(button('Thanked'))
  await keys.press('Enter')
  await expect(waits('Thank Nora')).toBeVisible()
  await expect(list).toBeFocused()
  await keys.press('e')
  await expect(page.getByText('Nothing waits for you.')).toBeVisible()
  await expect(page.getByRole('group', { name: 'What waits' })).toBeFocused()

  await tabTo(button('Done'))
  await keys.press('Enter')
  await expect(waits('Ben Silva and Nora Lind')).toBeVisible()
  await inBothThemes(sphere, 'closed')
  expect(await told(page.locator('.chain p'))).toEqual(chain)
  await keys.press('Enter')
  await tabTo(page.getByRole('link', { name: 'Nora Lind', exact: true }))
  await keys.press('Enter')
  const story = page.getByRole('article').locator('.story-words')
  await expect(story).toHaveCount(chain.length)
  await inBothThemes(sphere, 'person')
  expect((await told(story)).reverse()).toEqual(chain)

  const end = await holding(sphere)
  expect(end).not.toEqual(start)
  const steps = await pressUntil(page, 'Control+z', 'Undone: note the lead Harbor Bakery')
  expect(await holding(sphere)).toEqual(start)
  await expect(page.getByText('That person is no longer in Goodturn.')).toBeVisible()
  expect(await pressUntil(page, 'Control+Shift+Z', 'Done again: thank Nora Lind')).toBe(steps)
  expect(await holding(sphere)).toEqual(end)
  await expect(story).toHaveCount(chain.length)
  expect((await told(story)).reverse()).toEqual(chain)
  expect(await serious(sphere)).toEqual([])
})
