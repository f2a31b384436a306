import { dayAfter, weekdayOf, type Day } from '../../src/shared/domain/calendar'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'

const today = new Intl.DateTimeFormat('en-CA').format(new Date()) as Day

/** Both themes, each looked through for what somebody could not read. */
const pictures = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
    expect(await serious(sphere), theme).toEqual([])
    await sphere.screenshot(`close-${name}-${theme}`)
  }
}

const add = async (sphere: Goodturn, name: string, does: string) => {
  const { id } = await sphere.execute('person.add', { name, does, circle: 'known' })
  return id as never
}

const need = async (sphere: Goodturn, personId: never, words: string, asked = true) =>
  (await sphere.execute('need.add', { personId, words, asked })).id as never

const step = (sphere: Goodturn, personId: never, words: string) =>
  sphere.execute('followUp.add', { about: { personId }, words, due: dayAfter(today, 1) })

/** A day on which everybody was gone through, up to its close. */
const anEvening = async (sphere: Goodturn) => {
  await sphere.execute('me.edit', { patch: { workingDays: [weekdayOf(dayAfter(today, 2))] } })
  const rosa = await add(sphere, 'Rosa Marsh', 'Bakery owner')
  const frank = await add(sphere, 'Frank Ito', 'Roofer')
  const ana = await add(sphere, 'Ana Moreno', 'Mortgage broker')
  const carla = await add(sphere, 'Carla Haas', 'Potter')
  await sphere.execute('person.addChannel', {
    id: carla,
    kind: 'phones',
    value: '+1 202 555 0103',
    label: 'mobile',
  })
  await add(sphere, 'Dina Kaya', 'Bookkeeper')
  await add(sphere, 'Kira Cohen', 'Photographer')
  await add(sphere, 'Sofia Reyes', 'Landlord of small shops')
  for (const whoever of [rosa, frank, ana])
    await sphere.execute('review.meet', { day: today, whoever })
  await need(sphere, rosa, 'a bookkeeper two mornings a month')
  await need(sphere, frank, 'a photographer for his website', false)
  await need(sphere, carla, 'a small shop by the harbor')
  await sphere.execute('referral.note', {
    direction: 'received',
    giver: ana,
    people: [carla],
    purpose: 'Selling in spring',
  })
  await step(sphere, rosa, 'Send Rosa the photos')
  await step(sphere, frank, 'Ask Frank about the gutter')
  await sphere.execute('review.start', { day: today })
  for (const personId of [rosa, frank, ana])
    await sphere.execute('review.turn', { day: today, personId, state: 'done' })
  await sphere.page.keyboard.press('Control+1')
}

test('an evening is closed by keys: introductions with their reasons, one text, tomorrow in the order one likes', async ({
  sphere,
}) => {
  await anEvening(sphere)
  const { page } = sphere
  const keys = page.keyboard
  const close = page.getByRole('region', { name: 'To close the day' })
  await expect(close).toBeFocused()
  await pictures(sphere, 'step')

  const pair = (name: string) => close.getByRole('listitem', { name })
  await expect(pair('Rosa Marsh and Dina Kaya')).toContainText('is in what Dina Kaya does')
  await expect(close.getByText('Thank Ana')).toBeVisible()
  await keys.press('Control+Enter')
  const closed = page.getByRole('region', { name: 'That is the day.' })
  await expect(closed).toContainText('Three things wait for tomorrow.')
  await pictures(sphere, 'closed')
})
