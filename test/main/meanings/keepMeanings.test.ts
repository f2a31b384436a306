import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepMeanings, type MeaningsAtWork } from '../../../src/main/meanings/keepMeanings'
import { recordBytes } from '../../../src/main/meanings/meaningRecord'
import { openSphere } from '../../sphere/openSphere'
import { builtWorker } from '../workers/builtWorker'

const lexicon = resolve(import.meta.dirname, '../../../src/main/workers/lexiconVectors.bin')
const script = builtWorker('embedWorker', { withPackages: true })

let folder: string
let open: MeaningsAtWork[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodturn-meanings-'))
  open = []
})
afterEach(async () => {
  for (const meanings of open) await meanings.stop()
  rmSync(folder, { recursive: true })
})

const start = (sphere: ReturnType<typeof openSphere>) => {
  const told = { news: 0 }
  const meanings = keepMeanings({
    engine: sphere.engine,
    folder,
    script,
    lexicon,
    onNews: () => (told.news += 1),
    onTrouble: (what, error) => {
      throw new Error(what, { cause: error })
    },
  })
  open.push(meanings)
  return { meanings, told }
}
/** The machine may have much else to do. */
const slow = { timeout: 30_000 }
const kept = () => (statSync(join(folder, 'meanings-1.bin')).size - 16) / recordBytes

describe('the meanings of a sphere', () => {
  it('follow what is written down, and leave the disk with the person', async () => {
    const sphere = openSphere()
    const { id: adaId } = await sphere.run('person.add', { name: 'Ada Quill' })
    const { id: benId } = await sphere.run('person.add', { name: 'Ben Oduya' })
    await sphere.run('offer.add', { personId: adaId, words: 'Drain cleaning' })
    const { meanings, told } = start(sphere)
    await meanings.settled()
    expect(sphere.read.meanings?.of('Drain cleaning')?.does[0]?.trade).toBe('plumbing')

    const before = told.news
    await sphere.run('need.add', { personId: benId, words: 'The toilet keeps running' })
    const stamp = sphere.read.stamp
    const asks = () =>
      sphere.read.meanings?.of('The toilet keeps running')?.asks.map(({ trade }) => trade) ?? []
    await expect.poll(asks, slow).toContain('plumbing')
    await expect.poll(() => told.news, slow).toBeGreaterThan(before)
    expect(sphere.read.stamp).not.toBe(stamp)
    await meanings.stop()
    expect(kept()).toBe(2)

    await sphere.run('person.delete', { ids: [benId] })
    const again = start(sphere)
    await again.meanings.settled()
    expect(again.meanings.state).toMatchObject({ isThere: true, waiting: 0 })
    expect(sphere.read.meanings?.of('Drain cleaning')).not.toBeNull()
    await again.meanings.stop()
    expect(kept()).toBe(1)
  })
})
