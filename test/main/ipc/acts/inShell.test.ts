import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { inShell } from '../../../../src/main/ipc/acts/inShell'

test.skipIf(process.platform === 'win32')('a shell takes the words as they are', () => {
  const words = ['/opt/Good turn/goodturn', '--capture', "it's", '$HOME', 'a"b', 'x\\y', '*', '']
  const script = `for word in ${inShell(words)}; do printf '%s\\n' "$word"; done`
  expect(execFileSync('sh', ['-c', script]).toString().split('\n').slice(0, -1)).toEqual(words)
  expect(inShell(['goodturn', '--capture'])).toBe('goodturn --capture')
})
