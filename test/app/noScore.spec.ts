import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forbiddenIn } from '../rules/forbiddenIn'
import { sevenAndThirteen } from '../rules/sevenAndThirteen'
import { atRest, shownOn, unfold } from './crawl'
import { expect, test } from './fixtures'
import { placeOf } from './onMap'
import { checkout } from './openGoodturn'
import { oneName, passedBothWays } from './passedBothWays'

const routes = [
  ...readFileSync(join(checkout, 'src/renderer/pages.tsx'), 'utf8').matchAll(/path: '([^']+)'/g),
].map(([, path]) => path!)

test('[001-05 crawl] no screen tells who gave more, whatever is opened on it', async ({
  sphere,
}) => {
  test.setTimeout(180_000)
  const one = await passedBothWays(sphere)
  const { page } = sphere
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const seen: { where: string; isNamed: boolean }[] = []
  const faults: string[] = []

  const look = async (where: string) => {
    await atRest(page)
    const lines = await shownOn(page)
    const isNamed = lines.some((line) => /Ottoline|Vanterpool/.test(line))
    seen.push({ where, isNamed })
    for (const line of lines)
      faults.push(...forbiddenIn(line).map((word) => `${where} says “${word}”: ${line}`))
    if (isNamed) faults.push(...sevenAndThirteen(lines).map((what) => `${where} shows ${what}`))
    return isNamed
  }
  const go = (route: string) => page.evaluate((route) => (location.hash = route), route)
  const main = page.locator('main')
  const beside = page.getByRole('complementary')
  const dialog = page.getByRole('dialog')

  const everyMenu = async (where: string) => {
    const opened = new Set<string>()
    for (const button of await main.locator('[aria-haspopup]').filter({ visible: true }).all()) {
      const name = (await button.getAttribute('aria-label')) ?? (await button.innerText())
      const kind = name.replace(/“.*”|\S+@\S+/, '…')
      if (opened.has(kind) || /^More about|^Add /.test(kind)) continue
      opened.add(kind)
      await button.press('Enter')
      await look(`${where}, menu ${name}`)
      await page.keyboard.press('Escape')
    }
  }
  const everyTab = async (where: string) => {
    const tabs = main.locator('.choices-tabs [role=radio]')
    for (const tab of await tabs.allInnerTexts()) {
      await main.getByRole('radio', { name: tab, exact: true }).first().press('Enter')
      await look(`${where}, ${tab}`)
    }
  }

  expect(routes.length).toBeGreaterThan(9)
  for (const route of routes) {
    expect(route.replace('/:id', ''), 'a new parameter wants a value here').not.toContain(':')
    await go(route.replace(':id', one))
    await look(route)
    await expect(page.getByText('There is no such page any more.')).toHaveCount(0)
    await everyTab(route)
    await unfold(main)
    if (await look(`${route}, unfolded`)) await everyMenu(route)
  }

  /** Each row of the list in front, with what stands beside it. */
  const everyRow = async (where: string, isUnfolded = false) => {
    const active = main.locator('.virtual-row[data-active]')
    const detail = main.locator('.inbox-detail')
    let before = ''
    for (let count = 0; count < 40; count += 1) {
      if (isUnfolded) await unfold(detail)
      const [title = 'nothing'] = await detail.evaluateAll((all) => all.map((one) => one.ariaLabel))
      await look(`${where}, ${title}`)
      await page.keyboard.press('j')
      const [now = ''] = await active.evaluateAll((all) => all.map(({ id }) => id))
      if (now === before) return
      before = now
    }
  }
  await go('/inbox')
  await everyRow('/inbox')
  const more = main.locator('.inbox-tabs').getByRole('button', { name: 'More' })
  await more.press('Enter')
  for (const name of await page.getByRole('menuitem').allInnerTexts()) {
    if ((await page.getByRole('menuitem').count()) === 0) await more.press('Enter')
    await page.getByRole('menuitem', { name }).press('Enter')
    await everyRow(`/inbox, ${name}`)
  }
  await main.getByRole('button', { name: 'Done', exact: true }).press('Enter')
  await everyRow('/inbox, Done', true)

  const inDrawer = async (where: string) => {
    await expect(beside).toBeVisible()
    await look(where)
    await unfold(beside)
    await look(`${where}, unfolded`)
  }
  await go('/map')
  const at = await placeOf(sphere, oneName)
  await page.mouse.move(at.x, at.y)
  await look('the map, a hand over one')
  await page.mouse.click(at.x, at.y)
  await inDrawer('the drawer of one')
  await beside.getByRole('button', { name: 'Close', exact: true }).press('Enter')
  const map = page.getByRole('application', { name: 'Map of your people' })
  await map.press(' ')
  await look('the map, one selected')
  await page.keyboard.press('Escape')
  for (const name of ['Looking for', 'Quiet', 'New', 'Introduced', 'Private']) {
    await main.getByRole('button', { name: 'Lens', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name, exact: true }).press('Enter')
    await look(`the map, lens ${name}`)
  }
  await page.keyboard.press('l')
  await look('the map as a list')
  await page.keyboard.press('l')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Ottoline')
  await look('the palette')
  await page.keyboard.press('Tab')
  await look('the palette, more for one')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await go(`/people/${one}`)
  const buttons = main.locator('.person-buttons').getByRole('button', { name: 'More' })
  await buttons.press('Enter')
  const entries = await page.getByRole('menuitem').allInnerTexts()
  await page.keyboard.press('Escape')
  for (const entry of entries) {
    const name = entry.split('\n')[0]!
    if (/^(Archive|Follow up)/.test(name)) continue
    await buttons.press('Enter')
    await page.getByRole('menuitem', { name }).press('Enter')
    await expect(dialog).toBeVisible()
    await look(`dialog ${name}`)
    await page.keyboard.press('Escape')
    await expect(dialog, `dialog ${name}`).toHaveCount(0)
  }
  await page.keyboard.press('i')
  await page.getByRole('combobox', { name: 'to' }).fill('Emil')
  await look('dialog Introduce')
  await page.keyboard.press('Enter')
  await inDrawer('the introduction of one')

  expect(faults).toEqual([])
  expect(seen.length).toBeGreaterThan(80)
  expect(seen.filter(({ isNamed }) => isNamed).length).toBeGreaterThan(50)
})
