import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropFiles, dropPaths, fixtureFile } from './dropFiles'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'

const names = async (sphere: Goodturn) => (await sphere.people()).map(([, name]) => name).sort()

const card = (name: string, ...lines: string[]) =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:uid-of-${name}`,
    `FN:${name}`,
    ...lines,
    'END:VCARD',
    '',
  ].join('\n')

/** Lets the system's own dialog choose these files. */
const choosing = (sphere: Goodturn, paths: string[]) =>
  sphere.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
  }, paths)

/** As the menu of the system would. */
const runFromMenu = (sphere: Goodturn, id: string) =>
  sphere.app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodturn-files-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('Bring in contacts in the menu asks for files and looks at them', async ({ sphere }) => {
  const file = join(folder, 'contacts.vcf')
  writeFileSync(file, fixtureFile('contacts.vcf').bytes)
  await choosing(sphere, [])
  await runFromMenu(sphere, 'contacts.bring')
  await expect(sphere.page.getByRole('dialog')).toHaveCount(0)
  await choosing(sphere, [file])
  await runFromMenu(sphere, 'contacts.bring')
  await sphere.page.getByRole('button', { name: 'Bring in 3 people' }).click()
  await expect.poll(() => names(sphere)).toHaveLength(3)
})

test('Bring in again reads the last files from disk: what is new, what changed, what is gone', async ({
  sphere,
}) => {
  const { page } = sphere
  const dialog = page.getByRole('dialog')
  await runFromMenu(sphere, 'contacts.again')
  await expect(page.getByText('No file was brought in here yet.')).toBeVisible()

  const file = join(folder, 'friends.vcf')
  const other = join(folder, 'others.vcf')
  writeFileSync(file, card('Ann Lee') + card('Ben Silva'))
  writeFileSync(other, card('Dana Roe'))
  await dropPaths(page, file, other)
  await dialog.getByRole('button', { name: 'Bring in 3 people' }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()

  await runFromMenu(sphere, 'contacts.again')
  await expect(dialog.getByText('Nothing new: everyone in it is here already.')).toBeVisible()
  await page.keyboard.press('Escape')

  writeFileSync(
    file,
    card('Ann Lee', 'EMAIL:ann@example.org') + card('Ben Silva') + card('Carl Moss'),
  )
  rmSync(other)
  await sphere.reopen()
  await sphere.page.getByRole('link', { name: 'People', exact: true }).click()
  await sphere.page.getByRole('button', { name: 'Bring in contacts' }).click()
  await sphere.page.getByRole('menuitem', { name: 'Bring in again' }).click()
  const again = sphere.page.getByRole('dialog')
  await expect(again.getByText('1 new, 1 changed, 1 same.')).toBeVisible()
  await expect(again.getByText(`is no longer in ${folder}.`, { exact: false })).toBeVisible()
  await sphere.screenshot('import again light')
  await sphere.act('settings.write', { theme: 'dark' })
  await sphere.screenshot('import again dark')
  await again.getByRole('button', { name: 'Bring in 2 people' }).click()
  await again.getByRole('button', { name: 'Done' }).click()
  expect(await names(sphere)).toEqual(['Ann Lee', 'Ben Silva', 'Carl Moss', 'Dana Roe'])
  expect(await sphere.undo()).toEqual({ label: 'bring in Ann Lee and Carl Moss' })
  expect(await names(sphere)).toEqual(['Ann Lee', 'Ben Silva', 'Dana Roe'])
})

test('a whole export of Goodturn is named, and comes in where nobody is', async ({ sphere }) => {
  const { page } = sphere
  const dialog = page.getByRole('dialog')
  const whole = {
    name: 'goodturn.json',
    bytes: Buffer.from(
      JSON.stringify({
        format: 'goodturn',
        version: 1,
        seq: 1,
        tables: {
          person: [
            {
              id: 'p1',
              createdAt: '2026-11-01T10:00:00.000Z',
              name: 'Ann Lee',
            },
          ],
        },
      }),
    ),
  }
  await dropFiles(page, whole)
  await expect(
    dialog.getByText('is everything of a Goodturn in one file', { exact: false }),
  ).toBeVisible()
  await sphere.screenshot('import whole export')
  await dialog.getByRole('button', { name: 'Bring everything in' }).click()
  await expect(page.getByText('Everything is here.')).toBeVisible()
  expect(await names(sphere)).toEqual(['Ann Lee'])
  await dropFiles(page, whole)
  await expect(
    dialog.getByText('It can only come in where there is nobody yet.', { exact: false }),
  ).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Bring everything in' })).toHaveCount(0)
})

test('a folder, too many files, and files over the limit are said in a sentence', async ({
  sphere,
}) => {
  const { page } = sphere
  // A folder that is dropped looks like a file until its bytes are asked for.
  await page.evaluate(() => {
    const folder = new File([], 'My contacts')
    Object.assign(folder, { arrayBuffer: () => Promise.reject(new DOMException('no')) })
    const dragged = new DataTransfer()
    dragged.items.add(folder)
    Object.defineProperty(dragged, 'files', { value: [folder] })
    const event = new DragEvent('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: dragged })
    document.body.dispatchEvent(event)
  })
  await expect(page.getByText('is a folder or cannot be opened.', { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')
  await dropFiles(
    page,
    ...Array.from({ length: 51 }, (_, at) => ({ name: `${at}.vcf`, bytes: Buffer.from('x') })),
  )
  await expect(page.getByText('Up to 50 files at a time. Nothing was changed.')).toBeVisible()
  await dropFiles(page, { name: 'day.ics', bytes: Buffer.from('BEGIN:VCALENDAR\nEND:VCALENDAR\n') })
  await expect(page.getByText(/calendar/)).toBeVisible()
})
