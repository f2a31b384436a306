import { expect, test } from './fixtures'
import {
  drawerOf,
  emptiedSphere,
  introduceFrankToNils,
  passings,
  plantTwo,
  said,
} from './introduceTwo'
import type { Goodturn } from './openGoodturn'

const open = emptiedSphere()

const inBothLights = async (sphere: Goodturn, name: string) => {
  for (const theme of ['light', 'dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

/** An introduction that is out, for nothing in particular. */
const sent = async (sphere: Goodturn, a: string, b: string) => {
  const { id: passingId } = await sphere.execute('introduction.draft', {
    a,
    b,
    whyA: 'Photographs',
    whyB: 'Work',
  })
  for (const personId of [a, b])
    await sphere.execute('introduction.answer', { passingId, personId, consent: 'yes' })
  await sphere.execute('introduction.markSent', { passingId })
}

test('[004-12 window] [004-13 window] [004-11 window] asked first, with whose time is taken in sight; not served well, both are told', async () => {
  const sphere = open()
  const { page } = sphere
  const { frank, nils, needId } = await plantTwo(sphere, { asked: false })
  const { id: offerId } = await sphere.execute('offer.add', {
    personId: nils,
    words: 'Photographs houses',
    category: 'photographer',
  })
  await sphere.execute('offer.edit', {
    id: offerId,
    patch: { learnedWhatTheyDo: true, sawTheirWork: true, grade: 'A+' },
  })
  for (const [name, mail] of [
    ['Ben Silva', 'ben@example.org'],
    ['Cleo Roth', 'cleo@example.org'],
  ] as const) {
    const { id } = await sphere.execute('person.add', { name })
    await sphere.execute('person.addChannel', { id, kind: 'emails', value: mail, label: 'work' })
    await sent(sphere, id, nils)
  }
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(new Date()))
  const { id: eventId } = await sphere.execute('oneOnOne.plan', {
    personId: frank,
    on: today as never,
  })
  await page.evaluate((id) => (location.hash = `/oneonone/${id}`), eventId)
  await page.getByRole('button', { name: 'Who could help?' }).first().click()
  const side = page.getByRole('complementary')
  await expect(side.getByText('Two open introductions, the last today')).toBeVisible()
  await inBothLights(sphere, 'helper-waits')
  await side.getByRole('button', { name: 'Ask Frank first, about Nils Dubois' }).click()
  const drawer = drawerOf(page)
  await expect(said(page, 'Nils').getByText('Two open introductions, the last today')).toBeVisible()
  await expect(said(page, 'Frank').getByText(/open introduction/)).toHaveCount(0)
  const ask = drawer.getByRole('button', { name: 'Ask Frank' })
  const box = page.getByRole('dialog', { name: 'Ask Frank' })
  const openBox = async () => {
    await ask.click()
    await expect(box.getByText('is that something you’re looking for outside help')).toBeVisible()
  }
  await openBox()
  await inBothLights(sphere, 'introduction-ask')
  await box.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByText('It rests for 30 days')).toBeVisible()
  await expect(drawer).toHaveCount(0)
  expect(await passings(sphere, frank, nils)).toBeNull()
  expect((await sphere.view('thread', {}))?.needId, 'it is not brought up').not.toBe(needId)

  await introduceFrankToNils(sphere, frank)
  await openBox()
  await box.getByRole('button', { name: 'They asked' }).click()
  await expect(box).toHaveCount(0)
  await expect(said(page, 'Frank').getByRole('radio', { name: 'Asked for this' })).toBeChecked()
  await said(page, 'Nils').getByRole('radio', { name: 'Go ahead' }).click()
  await said(page, 'Nils').getByRole('radio', { name: 'I know they want this' }).click()
  await expect(drawer.getByRole('button', { name: 'E-mail both' })).toBeEnabled()
  const passingId = (await passings(sphere, frank, nils))!.id
  await sphere.execute('introduction.markSent', { passingId })
  await sphere.execute('introduction.markSpoken', { passingId })

  await drawer.getByRole('button', { name: 'Close', exact: true }).click()
  await page.evaluate((id) => (location.hash = `/inbox/${id}`), passingId)
  const detail = page.getByRole('region', { name: 'Frank Ito and Nils Dubois' })
  await expect(detail.getByText('You went ahead for Nils: I know they want this.')).toBeVisible()
  await detail.getByRole('button', { name: 'How it went' }).first().click()
  const outcome = page.getByRole('dialog', { name: 'How did it go?' })
  await outcome.getByRole('radio', { name: 'Not this time' }).click()
  const served = outcome.getByRole('group', { name: 'Was Frank served well?' })
  await expect(outcome.getByRole('radio', { name: 'Not known' })).toBeChecked()
  await outcome.getByRole('radio', { name: 'No', exact: true }).click()
  await inBothLights(sphere, 'outcome-served')
  await outcome.getByRole('button', { name: 'Keep it' }).click()
  await expect(served).toHaveCount(0)
  await expect(detail.getByRole('heading', { name: 'Tell Frank and Nils' })).toBeVisible()
  await expect(detail.getByLabel('To Frank')).toHaveValue(/sorry that it did not go well with Nils/)
  await expect(detail.getByLabel('To Nils')).toHaveValue(/did not go well for Frank this time/)
  const grade = detail.getByRole('group', { name: 'Nils is First call. Change that?' })
  await expect(grade).toBeVisible()
  await inBothLights(sphere, 'outcome-told')
  await grade.getByRole('button', { name: 'Resting' }).click()
  await expect(grade).toHaveCount(0)
  await detail.getByRole('button', { name: 'Yes, told Frank' }).click()
  await expect(detail.getByRole('heading', { name: 'Tell Nils' })).toBeVisible()
  await detail.getByRole('button', { name: 'Yes, told Nils' }).click()
  await expect
    .poll(async () => (await sphere.view('passing', { id: passingId }))?.stage)
    .toBe('closed')
})
