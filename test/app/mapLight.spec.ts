import { expect, test } from './fixtures'
import { carry, drawer, field, openMap, placeOf, row } from './onMap'
import type { Goodturn } from './openGoodturn'

test.use({ mayBeUsed: true })

const inBoth = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.waitForTimeout(300)
    await sphere.screenshot(`${name} ${theme}`)
  }
}

test('[002-04] whom somebody knows stands faintly behind them, is no introduction until promoted, and then comes through them', async ({
  sphere,
}) => {
  const { page } = sphere
  const close = 'Ann Miller, Bob Silva, Carla Haas, Dora Lind, Emil Berg, Frank Ito, Gita Rao'
  const { ids } = await sphere.execute('person.addMany', { names: close, circle: 'close' })
  const names = Array.from({ length: 40 }, (_, place) => `Known ${place}`).join()
  await sphere.execute('person.addMany', { names, circle: 'known' })
  await openMap(sphere)
  const said = page.locator('.map-page > [aria-live]')
  const map = page.getByRole('application')
  await map.focus()
  await page.keyboard.press('PageDown')
  await expect(said).toContainText(', close')
  const name = (await said.textContent())!.split(',')[0]!
  const knownById = ids[close.split(', ').indexOf(name)]!
  await sphere.execute('lightPerson.add', { knownById, name: 'a piano tuner in Bergen' })
  await expect(said).toHaveText('Knows a piano tuner in Bergen')
  for (const other of ['Ole Sand', 'Marit Vik', 'somebody with a barn'])
    await sphere.execute('lightPerson.add', { knownById, name: other })
  await expect(said).toContainText('Ole Sand, Marit Vik, and somebody with a barn')
  await inBoth(sphere, 'map light people')

  const person = await placeOf(sphere, name)
  const middle = await map.boundingBox()
  const aside = person.x - middle!.x - middle!.width / 2
  const below = person.y - middle!.y - middle!.height / 2
  const isAside = Math.abs(aside) > Math.abs(below)
  const away = isAside ? (aside > 0 ? 'Right' : 'Left') : below > 0 ? 'Down' : 'Up'
  await page.keyboard.press(`Arrow${away}`)
  await expect(said).toHaveText(/, known through .*, not yours yet$/)
  const friend = (await said.textContent())!.split(',')[0]!
  await page.keyboard.press('i')
  const toast = page.getByText(`You do not know ${friend} yourself, yet.`)
  await expect(toast).toBeVisible()
  await page.keyboard.press('Enter')
  await drawer(sphere, friend).getByRole('button', { name: 'Close', exact: true }).click()

  const label = page.locator('.light-label', { hasText: 'Marit Vik' })
  await expect(label).toHaveCount(1)
  // The map widens while the drawer leaves.
  await expect(async () => {
    const { x, y } = (await label.boundingBox())!
    await page.mouse.move(x, y)
    const card = page.locator('.map-label-card')
    await expect(card).toContainText(`known through ${name}`, { timeout: 500 })
  }).toPass()
  const at = (await label.boundingBox())!
  await inBoth(sphere, 'map light hovered')
  const other = close.split(', ').find((one) => one !== name)!
  await carry(sphere, at, await placeOf(sphere, other))
  await page.mouse.up()
  await expect(page.getByText('You do not know Marit Vik yourself, yet.')).toBeVisible()
  await expect(drawer(sphere, /^Introduce/)).toHaveCount(0)

  await expect(label).toHaveCount(1)
  const again = (await label.boundingBox())!
  await page.mouse.click(again.x, again.y)
  await drawer(sphere, 'Marit Vik').getByRole('button', { name: 'Add to my people' }).click()
  await expect(drawer(sphere, 'Marit Vik')).toContainText(`through ${name}`)
  await expect(row(sphere, 'Marit Vik')).toContainText('know a little')
  await expect(label).toHaveCount(0)
})

test('the map answers whoever asks: the way through somebody, a title that says so, nobody yet and whom to ask, on the map and in its list', async ({
  sphere,
}) => {
  const { page } = sphere
  const add = async (name: string, circle: 'close' | 'known') =>
    (await sphere.execute('person.add', { name, circle })).id
  const [ann, bob, dora] = [
    await add('Ann Miller', 'close'),
    await add('Bob Silva', 'close'),
    await add('Dora Lind', 'known'),
  ]
  await sphere.execute('position.add', {
    personId: dora,
    organisation: 'Lind & Lund',
    title: 'Notary public',
  })
  await sphere.execute('need.add', { personId: bob, words: 'a notary for a deed', asked: false })
  await sphere.execute('lightPerson.add', {
    knownById: ann,
    name: 'Ole Sand',
    does: 'tunes harpsichords',
  })
  await openMap(sphere)
  const strip = page.locator('.map-strip')
  const lit = page.getByRole('list', { name: 'May know someone' }).getByRole('listitem')
  await field(sphere).fill('a harpsichord in tune')
  const nobody = 'Nobody yet for ‘a harpsichord in tune’.'
  await expect(strip).toContainText(`${nobody} One may know someone.`)
  await expect(lit).toHaveText(['Ann Miller, Knows Ole Sand, tunes harpsichords'])
  await expect(page.locator('.map-path')).toHaveCount(1)
  await expect(page.locator('.map-end')).toHaveText('Ole Sand, tunes harpsichords')
  await expect(page.locator('.map-end')).toBeVisible()
  await inBoth(sphere, 'map nobody yet')

  await page.keyboard.press('ArrowDown')
  const around = page.getByRole('option', { name: /Ask around$/ })
  await expect(around).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  const asking = page.getByRole('dialog', { name: 'Ask whether someone comes to mind' })
  await expect(asking.getByRole('textbox', { name: 'What for' })).toHaveValue(
    'a harpsichord in tune',
  )
  await asking.getByRole('button', { name: 'Ann Miller' }).click()
  await expect(asking.getByRole('textbox', { name: 'What you write' })).toHaveValue(/harpsichord/)
  await asking.getByRole('button', { name: 'Close' }).click()
  await expect(asking).toHaveCount(0)

  await page.getByRole('button', { name: 'List' }).click()
  await field(sphere).fill('a harpsichord in tune')
  const first = page.getByRole('treeitem', { level: 2 }).first()
  await expect(first).toHaveText(/the way: Me, then Ann Miller, then Ole Sand, tunes harpsichords$/)
  await expect(row(sphere, 'Ann Miller')).toHaveCount(1)
  await inBoth(sphere, 'map list lit')
  await field(sphere).press('Escape')
  await expect(row(sphere, 'Ann Miller')).not.toContainText('the way')
  await page.getByRole('button', { name: 'Map', exact: true }).click()

  await field(sphere).fill('notary')
  const dorasLabel = page.locator('.map-lit-label', { hasText: 'Dora Lind' })
  await expect(dorasLabel).toContainText('Going by the title: Notary public')
  await expect(strip).toContainText('One could help.')
  await field(sphere).press('Escape')
  await expect(page.getByRole('region', { name: 'A thread for today' })).toContainText(
    'going by the title: Notary public',
  )
  await inBoth(sphere, 'map thread by title')
  await carry(sphere, await placeOf(sphere, 'Bob Silva'), await placeOf(sphere, 'Dora Lind'))
  await expect(strip).toContainText('One could help Bob Silva.')
  await inBoth(sphere, 'map carrying title')
  await page.mouse.up()
  const introduction = drawer(sphere, /^Introduce Bob.* and Dora/)
  await expect(introduction.getByRole('button', { name: /^Ask Bob/ })).toBeVisible()
  await sphere.screenshot('map introduction asks first')
})
