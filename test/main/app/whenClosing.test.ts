import { expect, test } from 'vitest'
import { whenClosing } from '../../../src/main/app/whenClosing'

const usual = { platform: 'linux', hasTray: true, canRemind: true, whenClosed: 'ask' } as const

test('whoever closes the window is asked whether Goodturn stays in the tray', () => {
  expect(whenClosing(usual)).toBe('ask')
  expect(whenClosing({ ...usual, platform: 'win32' })).toBe('ask')
})

test('whoever has answered is not asked again', () => {
  expect(whenClosing({ ...usual, whenClosed: 'keep' })).toBe('hide')
  expect(whenClosing({ ...usual, whenClosed: 'quit' })).toBe('quit')
})

test.each(['ask', 'keep', 'quit'] as const)(
  'a window is never hidden where nothing would show it again or nothing would be said (%s)',
  (whenClosed) => {
    expect(whenClosing({ ...usual, whenClosed, hasTray: false })).toBe('quit')
    expect(whenClosing({ ...usual, whenClosed, canRemind: false })).toBe('quit')
  },
)

test('on a Mac a closed window is in the dock, whatever was answered elsewhere', () => {
  for (const whenClosed of ['ask', 'keep', 'quit'] as const)
    expect(whenClosing({ ...usual, platform: 'darwin', hasTray: false, whenClosed })).toBe('hide')
})
