import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mapWorld } from '../fixtures/mapWorld'
import { plantWorld } from '../fixtures/plantWorld'
import { expect, test } from './fixtures'
import { Goodturn } from './openGoodturn'

type Places = Record<string, string>

/** Where everybody stands on the page, by the names the list reads out, once the map has come to rest. */
const placesOn = async ({ page }: Goodturn): Promise<Places> => {
  const read = (): Promise<Places> =>
    page
      .getByRole('tree')
      .locator('[data-person]')
      .evaluateAll((rows) =>
        Object.fromEntries(
          (rows as HTMLElement[]).map(({ dataset }) => [
            dataset['person'],
            `${dataset['x']} ${dataset['y']}`,
          ]),
        ),
      )
  let last: Places = {}
  await expect
    .poll(async () => {
      const before = last
      last = await read()
      const isThere = Object.values(last).every((at) => /^\d/.test(at))
      return isThere && JSON.stringify(last) === JSON.stringify(before)
    })
    .toBe(true)
  return last
}

const openMap = async ({ page }: Goodturn) => {
  await expect(async () => {
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('application', { name: 'Map of your people' })).toBeVisible()
  }).toPass()
}

const named = (word: string, howMany: number) =>
  Array.from({ length: howMany }, (_, at) => `${word} ${at}`).join()

test('people stay where one remembers them, until one tidies', async ({ sphere }) => {
  const { ids } = await sphere.execute('person.addMany', {
    names: named('Friend', 12),
    circle: 'close',
  })
  await sphere.execute('role.add', { personId: ids[0]!, kind: 'friend' })
  await openMap(sphere)
  const { page } = sphere
  const first = await placesOn(sphere)

  await sphere.execute('person.archive', { ids: [ids[4]!] })
  const { id } = await sphere.execute('person.add', { name: 'Newcomer', circle: 'close' })
  await expect(page.locator(`[data-person="${id}"]`)).toHaveCount(1)
  const grown = await placesOn(sphere)
  const { [ids[4]!]: left, ...stayed } = first
  expect(grown).toEqual({ ...stayed, [id]: left })

  await sphere.reopen()
  await openMap(sphere)
  expect(await placesOn(sphere)).toEqual(grown)

  const tidy = sphere.page.getByRole('button', { name: 'Tidy' })
  await expect(tidy).toHaveCount(0)
  await sphere.execute('person.archive', { ids: [1, 2, 3].map((at) => ids[at]!) })
  await expect(tidy).toBeVisible()
  const before = await placesOn(sphere)
  await tidy.click()
  await expect(sphere.page.getByText('Tidied the map')).toBeVisible()
  await expect(tidy).toHaveCount(0)
  await expect.poll(() => placesOn(sphere)).not.toEqual(before)
  await sphere.page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => placesOn(sphere)).toEqual(before)
})

test('150 people of whom five have a role are a calm picture once tidied from the palette', async () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-seats-'))
  const world = mapWorld()
  let kept = 0
  for (const [id, role] of world.role) {
    const isKept = Number(role.personId.slice('person'.length)) < 60 && role.kind !== 'colleague'
    if (isKept && role.kind !== 'neighbour' && kept < 5) kept += 1
    else world.role.delete(id)
  }
  await plantWorld(join(userFolder, 'data'), world)
  const sphere = new Goodturn({ userFolder })
  try {
    await sphere.open()
    const { page } = sphere
    await openMap(sphere)
    await expect(page.locator('[role=treeitem][data-person]')).toHaveCount(150)
    await sphere.screenshot('map-few-roles-before')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('tidy')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Tidied the map')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Tidy' })).toHaveCount(0)
    for (const theme of ['light', 'dark'] as const) {
      await sphere.act('settings.write', { theme })
      await page.waitForTimeout(400)
      await sphere.screenshot(`map-few-roles-${theme}`)
    }
    expect(sphere.complaints).toEqual([])
  } finally {
    await sphere.dispose()
    rmSync(userFolder, { recursive: true, force: true })
  }
})
