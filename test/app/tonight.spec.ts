import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { sharedSphere } from './sharedSphere'
import { tablesOnDisk } from './tablesOnDisk'
import { itIs } from './thatThursday'

/** Looks at a state in both themes, also with axe; one that is like another only in a run for pictures. */
const inBothThemes = async (sphere: Goodturn, name: string, isLikeAnother = false) => {
  if (isLikeAnother && !process.env['GOODTURN_PICTURES']) return
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(150)
    await sphere.screenshot(`${name}-${theme}`)
    expect(await serious(sphere), theme).toEqual([])
  }
}

const people = [
  { name: 'Grace Goto', does: 'nurse', circle: 'close' },
  { name: 'Frank Ito', does: 'roofer', circle: 'close' },
  { name: 'Rosa Marsh', does: 'bakery owner', circle: 'known' },
  { name: 'Tara Patel', does: 'school principal', circle: 'known' },
  { name: 'Carl Meyer', does: 'neighbour', circle: 'acquainted' },
  { name: 'Carla Hansen', does: 'family lawyer', circle: 'acquainted' },
  { name: 'Ana Moreno', does: 'mortgage broker', circle: 'known' },
  { name: 'Dina Kaya', does: 'bookkeeper', circle: 'known' },
  { name: 'Tom Adeyemi', does: 'accountant', circle: 'known' },
] as const

const open = sharedSphere({
  prepare: async (sphere) => {
    await itIs(sphere, '14:00', -30)
    for (const person of people) {
      const { id } = await sphere.execute('person.add', { ...person })
      if (person.name === 'Carla Hansen')
        await sphere.execute('person.addChannel', { id, kind: 'phones', value: '+1 555 010 2030' })
    }
    await itIs(sphere, '14:00')
  },
})

/** Opens Tonight as a reminder or Ctrl+1 would. */
const toTonight = async ({ page }: Goodturn, day: string) => {
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { name: 'Tonight', exact: true })).toBeVisible()
  await expect(page.getByText(day, { exact: true })).toBeVisible()
}

const typeAll = async ({ page }: Goodturn, lines: readonly string[]) => {
  for (const line of lines) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
}

const resize = (sphere: Goodturn, width: number, height: number) =>
  sphere.app.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]!.setContentSize(width, height),
    [width, height] as const,
  )

const about = ({ page }: Goodturn, name: string) =>
  page.getByRole('heading', { name: new RegExp(`^What came up with ${name}`) })

test('an evening begun early: names, lines, another kind, the line before, back, away and on again', async () => {
  const sphere = open()
  const { page } = sphere
  const { keyboard } = page
  await toTonight(sphere, 'Thursday, November 19')
  await expect(page.getByRole('button', { name: 'Start early' })).toBeFocused()
  await inBothThemes(sphere, 'tonight-early', true)
  await keyboard.press('Enter')

  await typeAll(sphere, ['gra', 'fr', 'car'])
  await expect(page.getByRole('option')).toHaveText([/Carl Meyer/, /Carla Hansen/, /Add/])
  await inBothThemes(sphere, 'tonight-who')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await typeAll(sphere, ['ros call, hugo novak', 'tara'])
  const rows = page.locator('.tonight-who-row')
  await expect(rows).toHaveText([
    /Grace Goto/,
    /Frank Ito/,
    /Carla Hansen/,
    /Rosa Marsh.*Call/,
    /Hugo Novak.*New/,
    /Tara Patel/,
  ])
  await keyboard.press('Backspace')
  await expect(rows).toHaveCount(5)
  await keyboard.press('Control+z')
  await expect(rows).toHaveCount(6)
  await page.getByRole('button', { name: 'Taken off' }).waitFor({ state: 'detached' })
  await inBothThemes(sphere, 'tonight-who-six', true)
  await keyboard.press('Control+Enter')

  const box = page.getByRole('textbox', { name: /^What/ })
  const lines = page.locator('.tonight-line')
  const chip = page.locator('.line-box-chips')
  await expect(about(sphere, 'Grace')).toBeVisible()
  await expect(box).toBeFocused()
  for (const name of ['Frank', 'Carla', 'Rosa']) {
    await keyboard.press('Enter')
    await expect(about(sphere, name)).toBeVisible()
  }
  await expect(page.getByText('What came up, 4 of 6')).toBeVisible()

  await typeAll(sphere, ['Coffee at the shop, her son starts school in March'])
  await keyboard.type('the corner unit in March')
  await expect(chip).toHaveText('Note')
  await keyboard.press('Tab')
  await expect(chip).toHaveText('Looking for')
  await keyboard.press('Tab')
  await expect(chip).toHaveText('Can help with')
  await keyboard.press('Escape')
  await expect(box).toHaveValue('')

  await keyboard.type('needs a bookkeeper two mornings a month')
  await expect(chip).toHaveText('Looking for')
  await expect(page.locator('.tonight-helpers .helper-row')).toHaveText([
    /Dina Kaya.*Ask Rosa first/,
  ])
  await keyboard.press('Enter')
  await expect(lines).toHaveCount(2)
  await expect(page.locator('.tonight-question')).toContainText('Rosa')
  await inBothThemes(sphere, 'tonight-question')
  await keyboard.type('y')
  await expect(chip).toHaveText('Yes')
  await keyboard.press('Enter')
  await expect(lines.nth(1)).toContainText('Asked for help')
  await typeAll(sphere, ['send the photos of the corner unit tomorow'])
  await expect(lines).toHaveCount(3)
  await keyboard.press('ArrowUp')
  await expect(box).toHaveValue('send the photos of the corner unit tomorow')
  await keyboard.press('ArrowUp')
  await expect(box).toHaveValue('needs a bookkeeper two mornings a month')
  await keyboard.press('ArrowDown')
  for (let letter = 0; letter < 'tomorow'.length; letter += 1) await keyboard.press('Backspace')
  await keyboard.type('tomorrow')
  await keyboard.press('Enter')
  await expect(lines.nth(2)).toHaveText(/Next step.*Send the photos of the corner unit.*Tomorrow/)
  await expect(page.locator('.tonight-waits')).toContainText('Send the photos of the corner unit')
  await resize(sphere, 1000, 700)
  await expect(page.locator('.tonight-one-helper')).toBeVisible()
  await inBothThemes(sphere, 'tonight-narrow', true)
  await resize(sphere, 1280, 820)
  await keyboard.type('can help with cakes for open houses')
  await expect(chip).toHaveText('Can help with')
  await inBothThemes(sphere, 'tonight-typing', true)

  await keyboard.press('Control+2')
  await expect(page.getByRole('heading', { name: 'Map' })).toBeVisible()
  await keyboard.press('Control+1')
  await expect(box).toHaveValue('can help with cakes for open houses')
  await expect(box).toBeFocused()
  await keyboard.press('Shift+Tab')
  await expect(box).not.toBeFocused()
  await keyboard.press('Tab')
  await expect(box).toBeFocused()
  await keyboard.press('Enter')
  await expect(lines).toHaveCount(4)
  await keyboard.press('Shift+Enter')
  await expect(about(sphere, 'Carla')).toBeVisible()
  await keyboard.press('Enter')
  await expect(about(sphere, 'Rosa')).toBeVisible()

  await expect(page.locator('.tonight-helpers .helper-row')).toHaveCount(1)
  await keyboard.press('Control+d')
  const drawer = page.getByRole('complementary', { name: /Introduce/ })
  await expect(drawer.getByRole('button', { name: 'Ask Dina' })).toBeFocused()
  await inBothThemes(sphere, 'tonight-introducing', true)
  await drawer.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(box).toBeFocused()

  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What do they do, and what' })).toBeVisible()
  await inBothThemes(sphere, 'tonight-new', true)
  await keyboard.press('Enter')
  await typeAll(sphere, ['referral somebody who wants to sell in spring'])
  await expect(page.getByRole('textbox', { name: 'Who is it?' })).toBeFocused()
  await inBothThemes(sphere, 'tonight-who-is-it', true)
  await typeAll(sphere, ['carla hansen'])
  await expect(page.getByText('There is already a Carla Hansen, family lawyer.')).toBeVisible()
  await inBothThemes(sphere, 'tonight-namesake')
  await keyboard.press('Enter')
  await expect(lines).toHaveText([
    /Referral.*Carla Hansen.*Call Carla Hansen, tomorrow.*Thank Tara.*555/,
  ])
  await inBothThemes(sphere, 'tonight-referral')
  await keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Tonight', exact: true })).toBeHidden()
})

test('[003-01] eight people of one day, known and new, each with how one spoke, are three groups of keys each', async () => {
  const sphere = open()
  const { page } = sphere
  await itIs(sphere, '19:00', 1)
  await toTonight(sphere, 'Friday, November 20')
  const day: [letters: string, channel: string, row: RegExp][] = [
    ['gra', 'call', /Grace Goto.*Call/],
    ['fra', 'text', /Frank Ito.*Text/],
    ['ros', 'lunch', /Rosa Marsh.*Met/],
    ['tar', 'mail', /Tara Patel.*E-mail/],
    ['ana', 'call', /Ana Moreno.*Call/],
    ['din', 'call', /Dina Kaya.*Call/],
    ['tom', 'text', /Tom Adeyemi.*Text/],
    ['Ella Ricci', 'call', /Ella Ricci.*New.*Call/],
  ]
  for (const [letters, channel, row] of day) {
    const ending = letters === 'gra' ? ', ' : 'Enter'
    const groups = [letters, ` ${channel}`, ending]
    expect(groups.length).toBeLessThanOrEqual(3)
    await page.keyboard.type(groups.slice(0, 2).join(''))
    if (ending === 'Enter') await page.keyboard.press(ending)
    else await page.keyboard.type(ending)
    if (ending === 'Enter') await expect(page.locator('.tonight-who-row').last()).toHaveText(row)
  }
  const { touch, review, person } = await tablesOnDisk(sphere)
  const today = review.find(({ day }) => day === '2026-11-20')
  const spoken = Object.values(today?.touches ?? {}).map((id) => touch.find((it) => it.id === id))
  expect(spoken.map((it) => [it?.kind, it?.on])).toEqual(
    ['call', 'text', 'met', 'email', 'call', 'call', 'text', 'call'].map((kind) => [
      kind,
      '2026-11-20',
    ]),
  )
  expect(person.filter(({ name }) => name === 'Ella Ricci')).toHaveLength(1)
})

test('at half past one at night it is still that evening, and tomorrow is the coming daylight', async () => {
  const sphere = open()
  const { page } = sphere
  await itIs(sphere, '23:50', 3)
  const carl = (await sphere.people()).find(([, name]) => name === 'Carl Meyer')?.[0] ?? ''
  await sphere.execute('touch.log', {
    kind: 'met',
    personIds: [carl as never],
    place: 'the Rotary lunch',
  })
  await toTonight(sphere, 'Sunday, November 22')
  await typeAll(sphere, ['gra', 'bo lind'])
  const rows = page.locator('.tonight-who-row')
  await expect(rows).toHaveText([/Grace Goto/, /Bo Lind/, /Carl Meyer.*Written down today/])
  await inBothThemes(sphere, 'tonight-captured')
  await rows.nth(1).getByRole('button', { name: 'Met at the Rotary lunch' }).press('Enter')
  await expect(rows.nth(1)).toContainText('New, met at the Rotary lunch')
  await page.getByRole('combobox').focus()
  await itIs(sphere, '01:30', 4)
  await page.keyboard.press('Control+Enter')
  await expect(about(sphere, 'Grace')).toBeVisible()
  await expect(page.getByText('Sunday, November 22', { exact: true })).toBeVisible()
  await typeAll(sphere, ['call tomorrow'])
  await expect(page.locator('.tonight-line')).toHaveCount(1)
  await expect(page.locator('.tonight-person')).toHaveText([/Grace/, /Bo Lind/, /Carl Meyer/])
  const { followUp } = await tablesOnDisk(sphere)
  expect(followUp.map(({ due }) => due)).toContain('2026-11-23')
})

test('a day with nobody is closed by two keys', async () => {
  const sphere = open()
  const { page } = sphere
  await itIs(sphere, '20:00', 5)
  await toTonight(sphere, 'Tuesday, November 24')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Nobody today.')).toBeVisible()
  await inBothThemes(sphere, 'tonight-nobody')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'That is the day.' })).toBeVisible()
})
