import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { Goodturn } from './openGoodturn'
import { packed } from './packed'

test('the built app finds its model of sentences outside of the checkout, and keeps what it worked out', async () => {
  const isLong = Boolean(process.env['GOODTURN_LONG'] ?? process.env['GOODTURN_PICTURES'])
  test.skip(!isLong, 'packs the whole app: in the long run, or by its name')
  const { folder, remove } = packed()
  const sphere = new Goodturn({ app: folder, needsMeanings: true })
  try {
    await sphere.open()
    const { id } = await sphere.execute('person.add', { name: 'Ada Quill' })
    await sphere.execute('need.add', { personId: id, words: 'the toilet keeps running' })
    const state = () => sphere.act('meanings.read', {})
    await expect.poll(state, { timeout: 20_000 }).toEqual({ isThere: true, waiting: 0, known: 1 })
    const isKept = () => existsSync(join(sphere.dataFolder, 'meanings-1.bin'))
    await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
    await sphere.quit()
    expect(sphere.log()).toBe('')
  } finally {
    await sphere.dispose()
    remove()
  }
})
