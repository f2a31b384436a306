import type { MenuItemConstructorOptions as Item } from 'electron'
import { expect, test } from 'vitest'
import { trayMenu, type TrayActs } from '../../../src/main/app/trayMenu'
import type { Glance } from '../../../src/main/watch/glances'

const menuFor = (glance: Glance | null) => {
  const done: string[] = []
  const names = ['review', 'capture', 'inbox', 'pause', 'goOn', 'open', 'quit'] as const
  const acts = Object.fromEntries(
    names.map((name) => [name, () => done.push(name)]),
  ) as unknown as TrayActs
  const items: Item[] = trayMenu(glance, acts)
  const labels = items.flatMap(({ label }) => (label === undefined ? [] : [label]))
  const choose = (label: string) => {
    const { click } = items.find((item) => item.label === label)!
    ;(click as () => void)()
    return done.at(-1)
  }
  return { items, labels, choose }
}

test('the tray leads to tonight, to what is due, to the window and out, and pauses reminders', () => {
  const { labels, choose } = menuFor({ due: 2, isPaused: false })
  expect(labels).toEqual([
    'Start tonight’s review',
    'Quick capture',
    '2 follow-ups today',
    'Pause reminders until tomorrow',
    'Open',
    'Quit',
  ])
  expect(labels.map(choose)).toEqual(['review', 'capture', 'inbox', 'pause', 'open', 'quit'])
})

test('paused reminders go on from the tray', () => {
  const { labels, choose } = menuFor({ due: 1, isPaused: true })
  expect(labels).not.toContain('Pause reminders until tomorrow')
  expect(labels).toContain('1 follow-up today')
  expect(choose('Go on with reminders')).toBe('goOn')
})

test('while nothing is open the tray offers the window and the way out', () => {
  const { items, labels, choose } = menuFor(null)
  expect(items).toHaveLength(2)
  expect(labels.map(choose)).toEqual(['open', 'quit'])
})
