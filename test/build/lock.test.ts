import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withLock } from '../../build/lock.mjs'
import { folderWith } from './folders'

test('two that want the same lock work one after the other', async () => {
  const file = join(folderWith({}), 'locks', 'one')
  const steps: string[] = []
  const work = (name: string) =>
    withLock(file, async () => {
      steps.push(`${name} begins`)
      await wait(20)
      steps.push(`${name} ends`)
    })
  await Promise.all([work('a'), work('b')])
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(existsSync(file)).toBe(false)
})

test('the lock of a process that is gone is taken over', async () => {
  const file = join(folderWith({}), 'one')
  writeFileSync(file, '999999999')
  expect(await withLock(file, () => 'done')).toBe('done')
})

test('work that fails gives the lock back', async () => {
  const file = join(folderWith({}), 'one')
  const work = () => Promise.reject(new Error('no'))
  await expect(withLock(file, work)).rejects.toThrow('no')
  expect(existsSync(file)).toBe(false)
})
