import type { MenuItemConstructorOptions as Item } from 'electron'
import { expect, test } from 'vitest'
import { menuTemplate } from '../../../src/main/app/menuTemplate'
import { actions } from '../../../src/shared/text/actions'

const nothing = { undo: null, redo: null }

const open = (platform: NodeJS.Platform, history: { undo: string | null; redo: string | null }) => {
  const ran: string[] = []
  const template = menuTemplate({ platform, history, run: (id) => ran.push(id) })
  const items = template.flatMap(({ submenu }) => (submenu ?? []) as Item[])
  return { template, items, ran, item: (id: string) => items.find((one) => one.id === id)! }
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'every action with a menu is in the menu of %s exactly once',
  (platform) => {
    const { items } = open(platform, nothing)
    const wanted = actions.filter((action) => 'menu' in action).map(({ id }) => id)
    const found = items.flatMap(({ id }) => (id ? [id] : []))
    expect(found.toSorted()).toEqual(wanted.toSorted())
  },
)

test('Undo and Redo say what they would do', () => {
  const { item } = open('linux', { undo: 'archive Ben Silva', redo: null })
  expect(item('edit.undo')).toMatchObject({ label: 'Undo archive Ben Silva', enabled: true })
  expect(item('edit.redo')).toMatchObject({ label: 'Redo', enabled: false })
})

test('a long or odd name does not spoil the menu', () => {
  const { item } = open('linux', { undo: `add ${'x'.repeat(300)}`, redo: 'add Smith & Sons' })
  expect(item('edit.undo').label!.length).toBeLessThan(70)
  expect(item('edit.redo').label).toBe('Redo add Smith && Sons')
})

test('keys are shown but left to the window, which knows whether a field has the focus', () => {
  for (const platform of ['linux', 'win32'] as const)
    for (const one of open(platform, nothing).items)
      if (one.accelerator) expect(one.registerAccelerator).toBe(false)
  expect(open('darwin', nothing).item('person.introduce').accelerator).toBeUndefined()
})

test('the text of fields is cut, copied and pasted by the system', () => {
  const roles = open('linux', nothing).items.flatMap(({ role }) => role ?? [])
  expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'quit']))
})

test('settings and about stand where the platform has them', () => {
  expect(open('darwin', nothing).template[0]!.role).toBe('appMenu')
  expect(open('linux', nothing).template[0]!.label).toBe('&File')
})

test('choosing an item runs its action', () => {
  const { item, ran } = open('linux', nothing)
  item('go.map').click!(undefined as never, undefined, undefined as never)
  expect(ran).toEqual(['go.map'])
})
