import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plantWorld } from '../fixtures/plantWorld'
import { seventyDays } from '../fixtures/seventyDays'
import { expect, test } from './fixtures'
import { Goodturn } from './openGoodturn'
import { serious } from './serious'

test('[000-03 empty] [002-13 weekly view] [003-10 window] the week brings up two old leads by keys, and those who send me others stand as stories, newest first', async () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-week-'))
  writeFileSync(join(userFolder, 'settings.json'), JSON.stringify({ route: '/people' }))
  await plantWorld(join(userFolder, 'data'), await seventyDays())
  const sphere = new Goodturn({ userFolder })
  try {
    await sphere.open()
    const { page } = sphere
    const keys = page.keyboard
    const region = (name: string) => page.getByRole('region', { name, exact: true })
    const week = region('This week')
    const line = (name: string) => week.getByRole('listitem').filter({ hasText: name })
    const focused = (name: string, button: string) =>
      expect(line(name).getByRole('button', { name: button })).toBeFocused()

    await page.getByRole('button', { name: 'More' }).focus()
    await keys.press('Enter')
    await page.getByRole('menuitem', { name: 'Look back' }).waitFor()
    await sphere.screenshot('look-back-menu')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Look back', level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation').getByText('Look back')).toHaveCount(0)
    await expect(line('Harbor Bakery')).toContainText('From Ben, untouched since')
    await expect(line('Mill Lane')).toBeVisible()
    await expect(line('Pine Street')).toHaveCount(0)
    for (const theme of ['dark', 'light'] as const) {
      await sphere.act('settings.write', { theme })
      await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
      expect(await serious(sphere), theme).toEqual([])
      await sphere.screenshot(`look-back-${theme}`)
    }

    const people = region('People who send me others')
    await expect(people.getByRole('heading', { level: 3 })).toHaveText([
      'Ana MarinAttorney',
      'Dora LundRuns the harbor café',
      'Ben SilvaJoiner',
    ])
    await expect(people).toContainText('It worked for you and Carla.')
    await expect(people).toContainText('Still open.')

    await line('Harbor Bakery').getByRole('link').focus()
    await keys.press('Tab')
    await focused('Harbor Bakery', 'Next step')
    await keys.press('Tab')
    await keys.press('Enter')
    await expect(line('Harbor Bakery')).toHaveCount(0)
    await expect(line('Pine Street'), 'two a week').toHaveCount(0)
    await focused('Mill Lane', 'Next step')
    await keys.press('Enter')
    await expect(line('Mill Lane').getByLabel('Next step', { exact: true }).last()).toBeFocused()
    await sphere.screenshot('look-back-plan')
    await keys.type('Ask Ben again')
    await keys.press('Enter')
    await expect(line('Mill Lane')).toHaveCount(0)
    await expect(page.getByText('Planned', { exact: true })).toBeVisible()
    await focused('Ana Marin', 'Write to Ana')
    await keys.press('Control+z')
    await expect(line('Mill Lane'), 'one step back').toBeVisible()
    await line('Mill Lane').getByRole('button', { name: 'Let it rest' }).click()

    await line('Ana Marin').getByRole('button', { name: 'Thanked in person' }).focus()
    await keys.press('Enter')
    await focused('Emil Voss', 'Next step')
    await keys.press('Enter')
    await week.getByRole('button', { name: 'No next step' }).click()
    await expect(week).toContainText('Nothing is left over from this week.')
    await sphere.screenshot('look-back-calm')

    await people.getByRole('link', { name: 'Carla Haas, Selling in spring' }).focus()
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Carla Haas, Selling in spring' })).toBeVisible()
    await expect(page.getByText('Worked', { exact: true })).toBeVisible()

    await keys.press('Control+k')
    await keys.type('look b')
    await keys.press('Enter')
    await expect(week).toContainText('Nothing is left over from this week.')
    const ids = (await sphere.people()).map(([id]) => id as never)
    await sphere.execute('person.delete', { ids })
    await expect(people.getByRole('button', { name: 'Note a referral' })).toBeVisible()
    const met = region('People you first met')
    await expect(met, 'a calm invitation').toContainText('No new faces lately')
    expect(await met.textContent(), 'and no number').not.toMatch(/\d/)
    await sphere.screenshot('look-back-empty')
    expect(sphere.complaints).toEqual([])
  } finally {
    await sphere.quit()
    rmSync(userFolder, { recursive: true, force: true })
  }
})
