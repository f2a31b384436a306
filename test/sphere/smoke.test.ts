import { expect, test } from 'vitest'
import { openSphere } from './openSphere'
test('smoke', async () => {
  const s = openSphere()
  await s.run('person.add', { name: 'Ann' })
  expect(s.engine.history.lastDone?.label).toBe('add Ann')
  const r = await s.undo()
  expect(r.ok).toBe(true)
  expect([...s.read.all('person')]).toEqual([])
  await s.redo()
  expect([...s.read.all('person')].length).toBe(1)
})
