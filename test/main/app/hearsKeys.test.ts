import { expect, test } from 'vitest'
import { hearsKeys } from '../../../src/main/app/hearsKeys'

const keys = 'CmdOrCtrl+Shift+K'
const linux = { keys, isRegistered: true, platform: 'linux' as const, env: {} }

test('keys that were given are heard, those of another program are not, and none can be wanted', () => {
  expect(hearsKeys(linux)).toBe('yes')
  expect(hearsKeys({ ...linux, isRegistered: false })).toBe('no')
  expect(hearsKeys({ ...linux, keys: null })).toBe('off')
})

test('a Wayland desktop may say yes and not mean it', () => {
  const env = { XDG_SESSION_TYPE: 'wayland' }
  expect(hearsKeys({ ...linux, env })).toBe('unsure')
  expect(hearsKeys({ ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe('unsure')
  expect(hearsKeys({ ...linux, env, isRegistered: false })).toBe('no')
  expect(hearsKeys({ ...linux, env, platform: 'win32' })).toBe('yes')
})
