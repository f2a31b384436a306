import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { weekdayOf } from '../../src/shared/domain/calendar'
import { plantWorld } from '../fixtures/plantWorld'
import { seventyDays } from '../fixtures/seventyDays'
import { expect, test } from './fixtures'
import { Goodturn } from './openGoodturn'
import { thisEvening } from './thisEvening'

const day = thisEvening()

test('[002-13 weekly] [002-17 weekly] [002-20 review window] the last evening of the week brings two old leads, whoever is not thanked, and leaves nothing without a plan', async () => {
  const userFolder = mkdtempSync(join(tmpdir(), 'goodturn-week-'))
  writeFileSync(join(userFolder, 'settings.json'), JSON.stringify({ route: '/people' }))
  await plantWorld(join(userFolder, 'data'), await seventyDays())
  const sphere = new Goodturn({ userFolder })
  try {
    await sphere.open()
    const { page } = sphere
    await sphere.execute('me.edit', { patch: { workingDays: [weekdayOf(day)] } })
    const { id } = await sphere.execute('review.meet', { day, whoever: { name: 'Rosa Marsh' } })
    await sphere.execute('review.start', { day })
    await sphere.execute('review.turn', { day, personId: id, state: 'done' })
    await page.keyboard.press('Control+1')
    const week = page.getByRole('region', { name: 'The week', exact: true })
    const left = week.getByRole('region', { name: 'This week' })
    const line = (name: string) => left.getByRole('listitem').filter({ hasText: name })
    await expect(week).toBeFocused()
    await expect(line('Harbor Bakery')).toContainText('untouched since')
    await expect(line('Mill Lane')).toBeVisible()
    await expect(line('Pine Street'), 'two a week').toHaveCount(0)
    const thanks = line('Ana Marin').filter({ hasText: 'Thanked in person' })
    await expect(thanks).toBeVisible()
    await expect(line('Emil Voss').filter({ hasText: 'Next step' })).toBeVisible()
    expect((await sphere.view('lookBack', {})).unplanned).toHaveLength(1)

    await thanks.getByRole('button', { name: 'Thanked in person' }).press('Enter')
    await expect(thanks).toHaveCount(0)
    await line('Harbor Bakery').getByRole('button', { name: 'Let it rest' }).press('Enter')
    await expect(line('Harbor Bakery')).toHaveCount(0)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('region', { name: 'To close the day' })).toBeFocused()
    const after = await sphere.view('lookBack', {})
    expect(after.unplanned, 'each has a next step, or none on purpose').toEqual([])
    expect(after.thanks).toEqual([])
  } finally {
    await sphere.quit()
    expect(sphere.log()).toBe('')
    rmSync(userFolder, { recursive: true, force: true })
  }
})
