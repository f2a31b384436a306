// @vitest-environment happy-dom

import { expect, test } from 'vitest'
import { struckKeys } from '../../src/renderer/state/keys'

const struck = (code: string, ...held: ('ctrl' | 'alt' | 'shift' | 'meta')[]) =>
  struckKeys({
    code,
    ctrlKey: held.includes('ctrl'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    metaKey: held.includes('meta'),
  } as KeyboardEvent)

test('keys for everywhere are two that change others and one more, whatever the layout prints', () => {
  expect(struck('KeyK', 'ctrl', 'shift')).toBe('CmdOrCtrl+Shift+K')
  expect(struck('Digit4', 'alt', 'ctrl')).toBe('CmdOrCtrl+Alt+4')
  expect(struck('F9', 'ctrl', 'alt', 'shift')).toBe('CmdOrCtrl+Alt+Shift+F9')
  expect(struck('Space', 'alt', 'shift')).toBe('Alt+Shift+Space')
})

test('what another program would miss is not taken', () => {
  expect(struck('KeyC', 'ctrl')).toBeNull()
  expect(struck('F5')).toBeNull()
  expect(struck('ShiftLeft', 'ctrl', 'shift')).toBeNull()
  expect(struck('Enter', 'ctrl', 'shift')).toBeNull()
  expect(struck('KeyL', 'meta', 'shift')).toBeNull()
})
