import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCalendar } from '../../src/shared/exchange/calendar/readCalendar'
import { dropFiles, type Dropped } from './dropFiles'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { sharedSphere } from './sharedSphere'
import { add, openPeople } from './visit'

const open = sharedSphere()

test.beforeEach(async () => {
  const ids = (await open().people()).map(([id]) => id)
  if (ids.length > 0) await open().execute('person.delete', { ids: ids as never })
})

/** A day ahead as a calendar writes it. */
const ahead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')

const calendar = (name: string, ...events: string[][]): Dropped => ({
  name,
  bytes: new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  ),
})

const lunch = [
  'UID:lunch@example.org',
  'SUMMARY:Lunch at the harbour',
  `DTSTART;TZID=Asia/Tokyo:${ahead(9)}T210000`,
  'DURATION:PT1H30M',
  'LOCATION:Café Nord\\, Pier 4',
  'DESCRIPTION:About the old boat shed\\, and who could help with the roof.',
  'ORGANIZER;CN=Ana Costa:mailto:ana@example.org',
  'ATTENDEE;CN=Ben Silva:mailto:silva@work.example',
  'ATTENDEE;CN=Cleo Roy:mailto:cleo@example.org',
  'ATTENDEE;CN=Dora Lindqvist:mailto:dora@example.org',
]

const inBothThemes = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await sphere.page.waitForTimeout(150)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

test('a calendar that is dropped is looked at, matched with people, added, taken back, and added only once', async () => {
  const sphere = open()
  const { page } = sphere
  const ana = await add(sphere, 'Ana Costa')
  await sphere.execute('person.addChannel', {
    id: ana as never,
    kind: 'emails',
    value: 'Ana@example.org',
  })
  await add(sphere, 'Ben Silva')
  for (const does of ['Potter', 'Architect'])
    await sphere.execute('person.add', { name: 'Cleo Roy', does })
  const names = async () => (await sphere.people()).map(([, name]) => name).sort()
  const before = await names()
  await openPeople(sphere)

  // What a file is called says nothing.
  await dropFiles(page, calendar('lunch.vcf', lunch))
  const dialog = page.getByRole('dialog', { name: 'From your calendar' })
  await expect(dialog.getByLabel('What')).toHaveValue('Lunch at the harbour')
  await expect(dialog.getByText('In the file:')).toContainText('21:00, Asia/Tokyo')
  await expect(dialog.getByRole('checkbox', { name: /^Ana Costa/ })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: /^Dora Lindqvist/ })).not.toBeChecked()
  const ben = dialog.getByRole('radiogroup', { name: 'Who is Ben Silva?' })
  await expect(ben.getByRole('radio', { name: 'Ben Silva' })).toBeChecked()
  const cleo = dialog.getByRole('radiogroup', { name: 'Who is Cleo Roy?' })
  await expect(cleo.getByRole('radio', { checked: true })).toHaveCount(0)
  await inBothThemes(sphere, 'calendar-drop')
  expect(await serious(sphere)).toEqual([])
  expect(await names()).toEqual(before)

  await ben.getByRole('radio', { name: 'Leave out' }).click()
  await expect(dialog.getByRole('radio', { name: 'One-on-one' })).toBeChecked()
  await cleo.getByRole('radio', { name: 'Cleo Roy, Architect' }).click()
  await dialog.getByRole('checkbox', { name: /^Dora Lindqvist/ }).click()
  await expect(dialog.getByRole('radio', { name: 'Gathering' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Added “Lunch at the harbour”')).toBeVisible()
  expect(await names()).toEqual([...before, 'Dora Lindqvist'].sort())
  expect((await sphere.view('person', { id: ana }))?.header.nextPlanned).not.toBeNull()
  expect(await sphere.view('dueCount', {})).toBe(0)

  await page.keyboard.press('ControlOrMeta+Z')
  await expect(page.getByText('Undone: bring in “Lunch at the harbour”')).toBeVisible()
  expect(await names()).toEqual(before)
  expect((await sphere.view('person', { id: ana }))?.header.nextPlanned).toBeNull()

  await dropFiles(page, calendar('lunch.ics', lunch))
  await ben.getByRole('radio', { name: 'Leave out' }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await dropFiles(page, calendar('lunch.ics', lunch))
  await expect(dialog.getByText('Already here.')).toBeVisible()
  await inBothThemes(sphere, 'calendar-already')
  await dialog.getByRole('button', { name: 'Take it out' }).click()
  await expect(page.getByText('Taken out')).toBeVisible()
  expect((await sphere.view('person', { id: ana }))?.nextSteps).toEqual([])
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(page.getByText('Undone: take out a meeting')).toBeVisible()

  // The step is with Ana alone, and goes out again as a file.
  await page.evaluate((id) => {
    location.hash = `/people/${id}`
  }, ana)
  const file = join(sphere.userFolder, 'step.ics')
  await sphere.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await page.getByRole('button', { name: 'More about “Lunch at the harbour”' }).click()
  await sphere.screenshot('calendar-save')
  await page.getByRole('menuitem', { name: 'Save as a calendar file…' }).click()
  await expect(page.getByText('Saved in step.ics')).toBeVisible()
  const text = readFileSync(file, 'utf8')
  expect(readCalendar(new TextEncoder().encode(text)).events).toMatchObject([
    { name: 'Lunch at the harbour', where: 'Café Nord, Pier 4', at: '12:00', zone: 'UTC' },
  ])
})

test('a calendar of several is taken one at a time; what is past can be put in the story, and what is no calendar is said', async () => {
  const sphere = open()
  const { page } = sphere
  const ana = await add(sphere, 'Ana Costa')
  await openPeople(sphere)
  const several = calendar(
    'all.ics',
    lunch,
    [
      'UID:walk@example.org',
      'SUMMARY:Walk with Ana',
      `DTSTART;VALUE=DATE:${ahead(-6)}`,
      'ATTENDEE;CN=Ana Costa:mailto:ana@example.org',
    ],
    ['UID:off', 'SUMMARY:Fair', 'STATUS:CANCELLED', `DTSTART;VALUE=DATE:${ahead(3)}`],
    ['SUMMARY:Some day'],
  )
  await dropFiles(page, several)
  const list = page.getByRole('dialog', { name: 'Which of these?' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await inBothThemes(sphere, 'calendar-list')
  await list.getByRole('button', { name: /^Walk with Ana/ }).click()
  const dialog = page.getByRole('dialog', { name: 'From your calendar' })
  await expect(dialog.getByRole('checkbox', { name: /It took place/ })).toBeChecked()
  await inBothThemes(sphere, 'calendar-past')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(list.getByRole('button', { name: /^Walk with Ana.*Added/ })).toBeDisabled()
  expect((await sphere.view('person', { id: ana }))?.story).toMatchObject({
    lines: [{ words: 'Walk with Ana.' }],
  })
  await page.keyboard.press('Escape')

  // The same by the palette, from a file on disk.
  const file = join(sphere.userFolder, 'walk.ics')
  writeFileSync(file, several.bytes)
  await sphere.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, file)
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('calendar file')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('button', { name: /^Walk with Ana.*Already here/ })).toBeEnabled()
  await page.keyboard.press('Escape')

  await dropFiles(page, {
    name: 'lunch.ics',
    bytes: new TextEncoder().encode('<html>Hello</html>'),
  })
  await expect(page.getByText('That is not a calendar file that Goodturn can read.')).toBeVisible()
})
