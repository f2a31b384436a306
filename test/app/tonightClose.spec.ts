import { dayAfter, weekdayOf } from '../../src/shared/domain/calendar'
import { expect, test } from './fixtures'
import { thisEvening } from './thisEvening'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'

const today = thisEvening()

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
  await sphere.execute('me.edit', {
    patch: { workingDays: [1, 2].map((later) => weekdayOf(dayAfter(today, later))) },
  })
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
  await sphere.execute('review.close', { day: dayAfter(today, -4) })
  await anEvening(sphere)
  const { page } = sphere
  const keys = page.keyboard
  const [, frank] = (await sphere.view('tonight', { day: today })).people
  const personIds = [frank!.id]
  for (const ago of [-3, -2])
    await sphere.execute('touch.log', { kind: 'met', personIds, on: dayAfter(today, ago) })
  await page.getByRole('button', { name: 'Who', exact: true }).click()
  const skipped = page.getByRole('region', { name: /^Since / })
  await expect(skipped).toContainText('went by. What you noted is kept.')
  await pictures(sphere, 'skipped')
  await skipped.getByRole('button', { name: 'Let them go' }).click()
  await expect(skipped).toHaveCount(0)
  await page.getByRole('button', { name: 'Close the day' }).click()
  const close = page.getByRole('region', { name: 'To close the day' })
  await expect(close).toBeFocused()
  await close.getByRole('button', { name: 'More new matches' }).click()
  await expect(close.getByText(/^New since/)).toBeVisible()
  await pictures(sphere, 'step')
  const question = close.getByRole('group', { name: 'Was anyone surprised by what you do?' })
  await expect(question).toBeVisible()
  await keys.press('y')
  await expect(question).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Who should know what I do' })).toBeVisible()
  await close.getByRole('button', { name: 'More new matches' }).click()

  const pair = (name: string) => close.getByRole('listitem', { name })
  await expect(pair('Rosa Marsh and Dina Kaya')).toContainText('is in what Dina Kaya does')
  await expect(pair('Carla Haas and Sofia Reyes'), 'two at most').toHaveCount(0)
  await expect(pair('Frank Ito and Kira Cohen')).toContainText('Ask Frank first')
  await pair('Rosa Marsh and Dina Kaya').getByRole('button', { name: 'Introduce' }).focus()
  await keys.press('Enter')
  const drawer = page.getByRole('complementary', { name: 'Introduce Rosa and Dina' })
  await expect(drawer.locator(':focus')).toHaveCount(1)
  await sphere.screenshot('close-drawer')
  await keys.press('Escape')
  await expect(drawer).toHaveCount(0)
  await expect(
    pair('Rosa Marsh and Dina Kaya').getByRole('button', { name: 'Introduce' }),
    'the keys are where they were',
  ).toBeFocused()
  await pair('Frank Ito and Kira Cohen').getByRole('button', { name: 'Not these two' }).focus()
  await keys.press('Enter')
  await expect(pair('Frank Ito and Kira Cohen')).toHaveCount(0)
  await expect(close.getByRole('listitem', { name: / and / }), 'its place stays empty').toHaveCount(
    1,
  )

  const rows = close.getByRole('list', { name: 'Tomorrow' }).getByRole('listitem')
  await expect(rows).toHaveCount(3)
  const [first = '', second = '', third = ''] = await rows.getByRole('link').allTextContents()
  const inOrder = (...words: string[]) => expect(rows.getByRole('link')).toHaveText(words)
  await rows.nth(0).getByRole('link').focus()
  await keys.press('Alt+ArrowDown')
  await inOrder(second, first, third)
  await keys.press('Alt+ArrowDown')
  await inOrder(second, third, first)
  await expect(page.getByText(`${first}, 3 of 3`)).toBeAttached()
  await keys.press('Control+z')
  await inOrder(second, first, third)
  await rows.nth(2).getByRole('button', { name: 'earlier' }).focus()
  await keys.press('Enter')
  await inOrder(second, third, first)

  await keys.press('Control+Enter')
  const closed = page.getByRole('region', { name: 'That is the day.' })
  await expect(closed).toContainText('Three things wait for tomorrow.')
  await expect(closed).toBeFocused()
  await expect(closed.getByRole('listitem').getByRole('link')).toHaveText([second, third, first])
  await pictures(sphere, 'closed')
  await closed.getByRole('button', { name: 'Open the day again' }).focus()
  await keys.press('Enter')
  await expect(close).toBeFocused()
  await close.getByRole('button', { name: 'Thank Ana: write it' }).focus()
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: 'Carla Haas, Selling in spring' })).toBeVisible()
})

const fromAFile = (name: string) => ({ file: 'a', kind: 'vcard', contact: { name } })

test('[000-03 window] [002-19 window] the week ends on one page of questions in words and people met, and six may be placed at the end', async ({
  sphere,
}) => {
  await anEvening(sphere)
  await sphere.execute('me.edit', { patch: { workingDays: [weekdayOf(today)] } })
  const rows = 'Ada Bo Cy Dee Eli Flo Gus'.split(' ').map((name) => fromAFile(`${name} Lark`))
  await sphere.execute('contacts.import', { rows })
  const { page } = sphere
  const keys = page.keyboard
  const week = page.getByRole('region', { name: 'The week', exact: true })
  await expect(week).toBeFocused()
  await pictures(sphere, 'week')
  const met = week.getByRole('list', { name: 'In the last seven days' })
  await expect(met.getByRole('link', { name: 'Rosa Marsh' })).toBeVisible()
  await keys.press('Tab')
  await expect(
    week.getByRole('textbox', { name: 'Have you offered any leads or referrals lately?' }),
  ).toBeFocused()
  await keys.type('A photographer for Frank')
  await keys.press('Tab')
  await expect(week.getByRole('textbox', { name: 'How did they react?' })).toBeFocused()
  await keys.press('Tab')
  await keys.type('Thanked Ana at once')
  await keys.press('Tab')
  await keys.press('Tab')
  await expect(page.getByPlaceholder('How did you respond?')).toBeFocused()
  await keys.type('Called Ana back')
  await keys.press('Enter')
  await expect(page.getByPlaceholder('How did you respond?')).toHaveCount(0)
  await keys.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'To close the day' })).toBeFocused()
  await keys.press('Control+Enter')

  const six = page.getByRole('region', { name: 'Six people without a place yet' })
  const place = (name: string) => six.getByRole('listitem', { name: `${name} Lark` })
  await expect(six.getByRole('listitem')).toHaveCount(6)
  await place('Ada').getByRole('radio').first().focus()
  await keys.press('2')
  await expect(place('Ada').getByRole('radio', { name: 'Know well' })).toBeChecked()
  await keys.press('Tab')
  await keys.press('Tab')
  await keys.press('x')
  await expect(place('Bo')).toContainText('Left out')
  await pictures(sphere, 'six')
  await expect(six.getByRole('listitem'), 'nobody moves up').toHaveCount(6)
  await six.getByRole('button', { name: 'Done with these' }).focus()
  await keys.press('Enter')
  await expect(six).toHaveCount(0)
  await page.reload()
  const next = page.getByRole('region', { name: 'Somebody without a place yet' })
  await expect(next.getByRole('listitem')).toHaveText([/Gus Lark/])
  await next.getByRole('button', { name: 'Do not offer this' }).click()
  await expect(next).toHaveCount(0)
  expect((await sphere.view('me', {})).noPlacing).toBe(true)
})
