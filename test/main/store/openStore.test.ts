import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../src/main/store/openStore'

test('smoke', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gt-')) + '/data'
  let store = await openStore(folder)
  for (let i = 0; i < 5; i++) await store.engine.execute('person.add', { name: 'Ann ' + i })
  console.log(
    fs.readdirSync(folder),
    fs.readFileSync(folder + '/log-1.jsonl', 'utf8').slice(0, 600),
  )
  await expect(openStore(folder)).rejects.toThrow(/in use/)
  await store.close()
  console.log(
    fs.readdirSync(folder),
    fs.readFileSync(folder + '/snap-2.json', 'utf8').slice(0, 600),
  )
  store = await openStore(folder)
  console.log(
    store.problems,
    store.engine.seq,
    store.engine.memory.tables.person.size,
    await store.engine.undo(),
  )
  await store.close()
  store = await openStore(folder)
  console.log(
    store.problems,
    store.engine.seq,
    store.engine.memory.tables.person.size,
    await store.engine.redo(),
    fs.readdirSync(folder),
  )
  await store.close()
})
