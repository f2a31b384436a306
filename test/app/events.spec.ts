import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import type { Goodturn } from './openGoodturn'
import { serious } from './serious'
import { saleWordsOn, withField } from './saleWords'
import { sharedSphere } from './sharedSphere'

const pictures = async (sphere: Goodturn, name: string) => {
  for (const theme of ['dark', 'light'] as const) {
    await sphere.act('settings.write', { theme })
    await sphere.page.waitForTimeout(150)
    await sphere.screenshot(`${name}-${theme}`)
  }
}

/** Counts every key that goes down in the window, also those that only hold. */
const countKeys = (page: Page) =>
  page.evaluate(() => {
    const count = window as unknown as { struck: number }
    count.struck = 0
    window.addEventListener('keydown', () => (count.struck += 1), { capture: true })
  })

const struck = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { struck: number }).struck)

test.describe('an event', () => {
  test.describe.configure({ mode: 'serial' })
  const open = sharedSphere({
    prepare: async (sphere) => {
      const { id: ana } = await sphere.execute('person.add', {
        name: 'Ana Moreno',
        does: 'mortgage broker',
      })
      await sphere.execute('person.addHowWeMet', {
        id: ana,
        text: 'Spring fair',
        where: 'Spring fair',
        on: '2019-04-02' as never,
      })
      const { id: dina } = await sphere.execute('person.add', {
        name: 'Dina Kaya',
        does: 'bookkeeper',
      })
      await sphere.execute('touch.log', {
        kind: 'call',
        personIds: [dina],
        on: '2024-05-07' as never,
      })
    },
  })

  test('[000-16] a stranger, a line and a one-on-one take at most twelve keys more than the words', async () => {
    const sphere = open()
    const { page } = sphere
    const name = 'Jo Park'
    const line = 'runs a print shop'
    await countKeys(page)
    await page.keyboard.press('Control+Shift+E')
    await expect(page.getByRole('textbox', { name: 'What', exact: true })).toBeFocused()
    await page.keyboard.type('Chamber breakfast')
    await page.keyboard.press('Enter')
    const box = page.getByRole('combobox', { name: 'Who did you meet?' })
    await expect(box).toBeFocused()
    await pictures(sphere, 'event-empty')
    await page.keyboard.type(`${name}, ${line}`)
    await expect(page.getByText('One-on-one?')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByText('One-on-one: yes', { exact: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listitem', { name: 'Jo Park, runs a print shop' })).toBeVisible()
    const beyond = (await struck(page)) - 'Chamber breakfast'.length - name.length - line.length
    expect(beyond).toBeGreaterThan(4)
    expect(beyond).toBeLessThanOrEqual(12)
    const [event] = await sphere.view('eventsLately', {})
    const seen = await sphere.view('event', { id: event!.id })
    expect(seen?.rows).toMatchObject([{ name, line, oneOnOne: 'yes', step: { isOpen: true } }])
    const due = seen!.rows[0]!.step!.due
    expect(due > seen!.on).toBe(true)
    expect((await sphere.people()).find((row) => row[1] === name)?.[4]).toBe('acquainted')
  })

  test('[003-03] [002-01] a known name is told how one met, is no second person, and stands under Met again', async () => {
    const sphere = open()
    const { page } = sphere
    const before = (await sphere.people()).length
    await page.keyboard.type('Ana M')
    const told = page.getByText('You met in 2019 at Spring fair.')
    await expect(told.first()).toBeVisible()
    await pictures(sphere, 'event-known')
    await page.keyboard.press('Enter')
    const again = page.getByRole('region', { name: 'Met again' })
    await expect(again.getByRole('listitem', { name: /Ana Moreno/ })).toBeVisible()
    await expect(again.getByText('You met in 2019 at Spring fair.')).toBeVisible()
    expect((await sphere.people()).length).toBe(before)

    await page.keyboard.type('Dina, has moved')
    await page.keyboard.press('Enter')
    await expect(
      page.getByText('There is already a Dina Kaya, bookkeeper. Same person?'),
    ).toBeVisible()
    await pictures(sphere, 'event-same')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listitem', { name: /Dina Kaya/ })).toBeVisible()
    expect((await sphere.people()).length).toBe(before)
    await expect(page.getByRole('combobox', { name: 'Who did you meet?' })).toBeFocused()
    await page.keyboard.type('Kim Lee')
    await page.keyboard.press('Enter')
    const fresh = page.getByRole('region', { name: 'New', exact: true })
    await expect(fresh.getByRole('listitem', { name: /Kim Lee/ })).toBeVisible()
    expect((await sphere.people()).length).toBe(before + 1)
  })

  test('[002-02] [004-20] Y, L and N answer, arrows move, and what is missing can be added and undone', async () => {
    const sphere = open()
    const { page } = sphere
    const row = (name: string) => page.getByRole('listitem', { name: new RegExp(name) })
    await row('Jo Park').focus()
    await page.keyboard.press('ArrowDown')
    await expect(row('Kim Lee')).toBeFocused()
    await page.keyboard.press('y')
    await page.keyboard.press('n')
    await page.keyboard.press('l')
    const answers = async () => {
      const [event] = await sphere.view('eventsLately', {})
      const seen = await sphere.view('event', { id: event!.id })
      return Object.fromEntries(seen!.rows.map((one) => [one.shortName, one.oneOnOne]))
    }
    await expect.poll(answers).toEqual({ Jo: 'yes', Kim: 'yes', Ana: 'no', Dina: 'later' })
    await page.keyboard.press('u')
    await expect.poll(answers).toEqual({ Jo: 'yes', Kim: 'yes', Ana: 'no', Dina: null })
    await page.keyboard.press('Control+z')
    await expect.poll(answers).toEqual({ Jo: 'yes', Kim: 'yes', Ana: 'no', Dina: 'later' })

    await row('Jo Park').getByRole('button', { name: 'Add what Jo is looking for' }).press('Enter')
    await page.keyboard.type('a bookkeeper two mornings a month')
    await page.keyboard.press('Enter')
    const introduce = row('Jo Park').getByRole('button', { name: 'Ask Jo first, about Dina Kaya' })
    await expect(introduce).toBeVisible()
    await pictures(sphere, 'event-page')
    expect(await serious(sphere)).toEqual([])
    await introduce.press('Enter')
    await expect(page.getByRole('complementary').getByText('Why these two?')).toBeVisible()
    await pictures(sphere, 'event-introduce')
    await page.keyboard.press('Escape')
  })

  test('[004-19] nothing asks for a price, a budget or whether somebody buys', async () => {
    const { page } = open()
    expect(await saleWordsOn(page)).toEqual([])
    expect(await withField(page, '.event-body', 'Budget', () => saleWordsOn(page))).toEqual([
      'Budget',
    ])
    await page.keyboard.press('Control+Shift+E')
    await expect(page.getByRole('dialog', { name: 'Note an event' })).toBeVisible()
    expect(await saleWordsOn(page)).toEqual([])
    const planted = () => saleWordsOn(page)
    expect(await withField(page, '[role=dialog] form', 'Interested in buying?', planted)).toEqual([
      'buying',
    ])
    await pictures(open(), 'event-note')
    await page.keyboard.press('Escape')
  })

  test('[004-20] its name changes by keyboard, it is taken out and brought back, and what came of it is told', async () => {
    const sphere = open()
    const { page } = sphere
    await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: 'Name, day and place…' }).press('Enter')
    const what = page.getByRole('textbox', { name: 'What', exact: true })
    await what.fill('Guild breakfast')
    await what.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Guild breakfast' })).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: 'Take it out' }).press('Enter')
    await expect.poll(() => sphere.view('eventsLately', {})).toEqual([])
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => (await sphere.view('eventsLately', {})).map(({ name }) => name))
      .toEqual(['Guild breakfast'])

    const [event] = await sphere.view('eventsLately', {})
    const { step } = (await sphere.view('event', { id: event!.id }))!.rows[0]!
    await sphere.execute('followUp.done', { id: step!.id as never })
    await page.evaluate(() => (location.hash = '/lookback'))
    await expect(page.getByText('After Guild breakfast today you sat down with Jo.')).toBeVisible()
    await pictures(sphere, 'event-looked-back')
    await page.getByRole('link', { name: 'Guild breakfast' }).press('Enter')
    await expect(page.getByText('Since then you sat down with Jo.')).toBeVisible()
    await page.setViewportSize({ width: 760, height: 820 })
    await pictures(sphere, 'event-narrow')
  })
})
