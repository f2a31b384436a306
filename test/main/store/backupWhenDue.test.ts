import fs from 'node:fs'
import { expect, test } from 'vitest'
import { backupMoment } from '../../../src/main/store/backupNames'
import { BackupWhenDue } from '../../../src/main/store/backupWhenDue'
import { openWithBackups as open, withBackups } from './openWithBackups'

withBackups()

const scheduled = async () => {
  const sphere = await open()
  const troubles: unknown[] = []
  const due = new BackupWhenDue({
    backups: sphere.backups,
    engine: sphere.store.engine,
    onTrouble: (error) => troubles.push(error),
    lookEvery: 0,
  })
  const dates = async () =>
    (await sphere.backups.list()).map(({ name }) => backupMoment(name)!.slice(11, 16)).reverse()
  return { ...sphere, due, troubles, dates }
}

test('a backup is made at most every fifteen minutes, and only when something was changed', async () => {
  const { due, clock, add, dates } = await scheduled()
  await due.look()
  expect(await dates()).toEqual([])
  await add('Ann')
  await due.look()
  expect(await dates()).toEqual(['09:00'])
  for (const name of ['Ben', 'Carla', 'Dora']) {
    clock.pass(4)
    await add(name)
    await due.look()
  }
  expect(await dates()).toEqual(['09:00'])
  clock.pass(3)
  await due.look()
  expect(await dates()).toEqual(['09:00', '09:15'])
  clock.pass(60)
  await due.look()
  expect(await dates()).toEqual(['09:00', '09:15'])
})

test('what was changed just before the end is copied after the next start', async () => {
  const { due, clock, add, dates, store } = await scheduled()
  await add('Ann')
  await due.look()
  await add('Ben')
  due.stop()
  await store.close()
  const again = await open(store.folder)
  again.clock.pass(20)
  const next = new BackupWhenDue({
    backups: again.backups,
    engine: again.store.engine,
    onTrouble: () => undefined,
    lookEvery: 0,
  })
  clock.pass(20)
  await next.look()
  expect(await dates()).toEqual(['09:00', '09:20'])
  expect((await again.backups.list())[0]!.people).toBe(2)
})

test('a backup that failed is told, and tried again a quarter of an hour later', async () => {
  const { due, clock, add, dates, troubles, backups } = await scheduled()
  await add('Ann')
  fs.writeFileSync(backups.folder, 'a file where the folder should be')
  await due.look()
  expect(troubles).toHaveLength(1)
  expect(due.trouble?.since).toBe('2026-11-19T09:00:00.000Z')
  fs.rmSync(backups.folder)
  clock.pass(5)
  await due.look()
  expect(await dates()).toEqual([])
  clock.pass(10)
  await due.look()
  expect(await dates()).toEqual(['09:15'])
  expect(due.trouble).toBeNull()
})
