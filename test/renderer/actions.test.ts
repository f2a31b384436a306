// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FakeBridge } from './fakeBridge'

let main: FakeBridge
let stop: () => void
let field: HTMLInputElement
const ran: string[] = []

beforeEach(async () => {
  vi.resetModules()
  main = new FakeBridge().install()
  ran.length = 0
  field = document.body.appendChild(document.createElement('input'))
  const { registerAction, startActions } = await import('../../src/renderer/state/actions')
  stop = startActions()
  const ids = ['person.note', 'person.introduce', 'person.add', 'edit.undo', 'palette'] as const
  for (const id of ids) registerAction(id, { run: () => ran.push(id), when: () => true })
})

afterEach(() => {
  stop()
  field.remove()
})

const press = (key: string, mods: KeyboardEventInit = {}, target: Element = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...mods })
  target.dispatchEvent(event)
  return event
}

test('a bare letter does its work outside fields, and is only a letter inside', () => {
  press('n')
  expect(ran).toEqual(['person.note'])
  const typed = press('n', {}, field)
  expect(ran).toEqual(['person.note'])
  expect(typed.defaultPrevented).toBe(false)
})

test('pages share a letter, and it does the work of the page that is open', async () => {
  const { registerAction } = await import('../../src/renderer/state/actions')
  const leave = registerAction('matches.next', {
    run: () => ran.push('matches.next'),
    when: () => true,
  })
  press('j')
  leave()
  registerAction('inbox.next', { run: () => ran.push('inbox.next'), when: () => true })
  press('j')
  expect(ran).toEqual(['matches.next', 'inbox.next'])
})

test('a key with Ctrl works in a field that keeps its keys to itself', () => {
  field.addEventListener('keydown', (event) => event.stopPropagation())
  press('k', { ctrlKey: true }, field)
  expect(ran).toEqual(['palette'])
})

test('a letter with Ctrl works in a field too, and the taken one keeps its own meaning', () => {
  press('i', { ctrlKey: true }, field)
  press('n', { ctrlKey: true }, field)
  expect(ran).toEqual(['person.introduce', 'person.add'])
})

test('a shifted or alternate letter is no command', () => {
  press('N', { shiftKey: true })
  press('n', { altKey: true })
  expect(ran).toEqual([])
})

test('a field keeps its own undo', () => {
  expect(press('z', { ctrlKey: true }, field).defaultPrevented).toBe(false)
  expect(ran).toEqual([])
  press('z', { ctrlKey: true })
  expect(ran).toEqual(['edit.undo'])
})

test('the letter on the key counts where the layout writes another script', () => {
  press('л', { ctrlKey: true, code: 'KeyK' })
  expect(ran).toEqual(['palette'])
})

test('a click in the native menu does the same', () => {
  main.push({ kind: 'action', id: 'palette' })
  expect(ran).toEqual(['palette'])
})

test('an action is done by the newest page that can do it', async () => {
  const { registerAction, runAction } = await import('../../src/renderer/state/actions')
  let isReady = false
  const end = registerAction('person.note', { run: () => ran.push('newest'), when: () => isReady })
  runAction('person.note')
  isReady = true
  runAction('person.note')
  end()
  runAction('person.note')
  expect(ran).toEqual(['person.note', 'newest', 'person.note'])
})

test('in a menu or a dialog a bare letter is not for the page behind', () => {
  for (const role of ['menu', 'dialog']) {
    const button = document.createElement('button')
    const around = document.body.appendChild(document.createElement('div'))
    around.setAttribute('role', role)
    around.append(button)
    press('n', {}, button)
    press('k', { ctrlKey: true }, button)
    around.remove()
  }
  expect(ran).toEqual(['palette', 'palette'])
})
