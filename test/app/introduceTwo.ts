import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { sharedSphere } from './sharedSphere'

/** The same application for all tests of a file, with nobody in it at the start of each. */
export const emptiedSphere = (): (() => Goodturn) => {
  const open = sharedSphere()
  test.beforeEach(async () => {
    const sphere = open()
    const ids = (await sphere.people()).map(([id]) => id)
    if (ids.length > 0) await sphere.execute('person.delete', { ids: ids as never })
    await sphere.execute('me.edit', { patch: { howIWrite: 'mail' } })
    await sphere.page.evaluate(() => (location.hash = '/people'))
    await sphere.page.keyboard.press('Escape')
    await expect(sphere.page.getByRole('complementary')).toHaveCount(0)
  })
  return open
}

/** Frank looks for a photographer, Nils is one; both can be reached. */
export const plantTwo = async (sphere: Goodturn, { asked = true } = {}) => {
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
export const introduceFrankToNils = async (sphere: Goodturn, frank: string) => {
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

export const drawerOf = (page: Page) =>
  page.getByRole('complementary', { name: 'Introduce Frank and Nils' })
export const said = (page: Page, name: string) =>
  drawerOf(page).getByRole('region', { name, exact: true })

export const passings = async (sphere: Goodturn, a: string, b: string) =>
  (await sphere.view('introduction', { a, b }))?.passing ?? null

export const clipboard = (sphere: Goodturn) =>
  sphere.app.evaluate(({ clipboard }) => clipboard.readText())

/** What would be handed to the system, from now on. */
export const catchOpened = async (sphere: Goodturn) => {
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
